// Layouts and the camera. Each layout of the registry is an action, so a new one needs no line here.
import { LAYOUTS } from '../../graph/layouts/registry.ts';
import { EDGE_STYLES, type EdgeStyleId } from '../../graph/styles/edges.ts';
import { rememberMinimap } from '../../state/minimap.ts';
import type { AppContext } from '../context.ts';
import { rearrange, stopLayout } from '../flows/layout.ts';
import type { Action } from '../types.ts';

function hasEntities({ stores }: AppContext): boolean {
  return stores.scene.getState().entities.size > 0;
}

const layouts = LAYOUTS.map(
  (layout, index): Action => ({
    id: `layout.${layout.id}`,
    label: `Arrange: ${layout.label.toLowerCase()}`,
    group: 'arrange',
    keywords: ['layout', 'rearrange', 'tidy', ...layout.description.toLowerCase().split(/\W+/)],
    icon: layout.icon,
    keys: index === 0 ? ['r'] : index === 1 ? ['shift+r'] : [],
    places: index === 0 ? ['toolbar', 'canvas'] : ['canvas'],
    undo: 'view',
    when: hasEntities,
    async run(context) {
      context.stores.layout.setState({ chosen: layout.id });
      await rearrange(context);
    },
  }),
);

const stop: Action = {
  id: 'layout.stop',
  label: 'Stop the layout',
  group: 'arrange',
  keywords: ['halt', 'freeze'],
  icon: 'player-stop',
  keys: ['s'],
  places: [],
  undo: 'none',
  when: ({ stores }) => stores.layout.getState().running,
  run: stopLayout,
};

const fit: Action = {
  id: 'view.fit',
  label: 'Fit to screen',
  group: 'view',
  keywords: ['zoom', 'all', 'centre', 'center'],
  icon: 'maximize',
  keys: ['f'],
  places: ['toolbar', 'canvas'],
  undo: 'none',
  when: hasEntities,
  run: ({ ports }) => ports.camera?.fit(),
};

const fitSelection: Action = {
  id: 'view.fit-selection',
  label: 'Zoom to the selection',
  group: 'view',
  keywords: ['focus', 'centre', 'center'],
  icon: 'zoom-scan',
  keys: ['shift+f'],
  places: ['node', 'edge'],
  undo: 'none',
  when: (_context, { nodes, edges }) => nodes.length + edges.length > 0,
  run({ stores, ports }, { nodes, edges }) {
    const known = stores.scene.getState().edges;
    const ends = edges.flatMap((id) => known.get(id) ?? []).flatMap((edge) => [edge.subject, edge.object]);
    ports.camera?.approach([...nodes, ...ends]);
  },
};

const zoomIn: Action = {
  id: 'view.zoom-in',
  label: 'Zoom in',
  group: 'view',
  keywords: ['nearer', 'larger'],
  icon: 'zoom-in',
  keys: ['+', '='],
  places: [],
  undo: 'none',
  when: hasEntities,
  run: ({ ports }) => ports.camera?.zoom(1.5),
};

const zoomOut: Action = {
  id: 'view.zoom-out',
  label: 'Zoom out',
  group: 'view',
  keywords: ['farther', 'smaller'],
  icon: 'zoom-out',
  keys: ['-'],
  places: [],
  undo: 'none',
  when: hasEntities,
  run: ({ ports }) => ports.camera?.zoom(1 / 1.5),
};

const minimap: Action = {
  id: 'view.minimap',
  label: 'Overview map when zoomed in',
  group: 'view',
  keywords: ['minimap', 'navigator', 'where', "bird's eye"],
  icon: 'map-2',
  keys: ['z'],
  places: ['canvas'],
  undo: 'none',
  isOn: ({ stores }) => stores.view.getState().minimap,
  when: hasEntities,
  run({ stores, storage }) {
    const wanted = !stores.view.getState().minimap;
    stores.view.setState({ minimap: wanted });
    rememberMinimap(storage, wanted);
  },
};

const edgeStyles = EDGE_STYLES.map(
  (style): Action => ({
    id: `style.edges-${style.id}`,
    label: `Colour edges by ${style.label.toLowerCase()}`,
    group: 'view',
    keywords: ['style', 'color', 'legend'],
    icon: 'palette',
    keys: [],
    places: [],
    undo: 'none',
    isOn: ({ stores }) => stores.view.getState().edgeStyle === style.id,
    when: () => true,
    run: ({ stores }) => stores.view.setState({ edgeStyle: style.id as EdgeStyleId }),
  }),
);

export const ARRANGE_ACTIONS = [...layouts, stop, fit, fitSelection, zoomIn, zoomOut, minimap, ...edgeStyles];
