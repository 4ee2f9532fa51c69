// Selecting many: the tools that draw an area, and what the keyboard has in their place.
import { neighboursOf, visibleEdges, visibleEntities } from '../../graph/queries.ts';
import { addNodes, selectNodes } from '../../state/selection.ts';
import type { CanvasTool } from '../../state/view.ts';
import type { AppContext } from '../context.ts';
import type { Action } from '../types.ts';

function sceneOf({ stores }: AppContext) {
  return stores.scene.getState();
}

function tool(id: CanvasTool, rest: Pick<Action, 'label' | 'keywords' | 'icon' | 'keys'>): Action {
  return {
    id: `tool.${id}`,
    group: 'select',
    places: ['canvas'],
    undo: 'none',
    ...rest,
    isOn: ({ stores }) => stores.view.getState().tool === id,
    when: (context) => visibleEntities(sceneOf(context)).length > 0,
    run: ({ stores }) => stores.view.setState((view) => ({ tool: view.tool === id ? null : id })),
  };
}

const selectAll: Action = {
  id: 'selection.all',
  label: 'Select all entities',
  group: 'select',
  keywords: ['everything'],
  icon: 'select-all',
  keys: ['mod+a'],
  places: ['canvas'],
  undo: 'none',
  when: (context) => visibleEntities(sceneOf(context)).length > 0,
  run(context) {
    context.stores.selection.setState(selectNodes(visibleEntities(sceneOf(context))));
  },
};

const neighbours: Action = {
  id: 'selection.neighbours',
  label: 'Select the neighbours too',
  group: 'select',
  keywords: ['extend', 'grow', 'adjacent', 'next'],
  icon: 'topology-star-3',
  keys: ['g'],
  places: ['node'],
  undo: 'none',
  when: (context, { nodes }) => neighboursOf(sceneOf(context), new Set(nodes)).size > 0,
  run(context, { nodes }) {
    const found = [...neighboursOf(sceneOf(context), new Set(nodes))];
    context.stores.selection.setState((now) => {
      const grown = addNodes(addNodes(now, nodes), found);
      return { ...grown, focus: now.focus ?? grown.focus };
    });
  },
};

function typesOf(context: AppContext, nodes: readonly string[]): Set<string> {
  const { entities } = sceneOf(context);
  return new Set(nodes.flatMap((id) => entities.get(id)?.type ?? []));
}

const sameType: Action = {
  id: 'selection.same-type',
  label: 'Select all of this type',
  group: 'select',
  keywords: ['kind', 'same', 'similar', 'persons'],
  icon: 'category',
  keys: ['shift+a'],
  places: ['node'],
  undo: 'none',
  when: (context, { nodes }) => typesOf(context, nodes).size > 0,
  run(context, { nodes }) {
    const scene = sceneOf(context);
    const types = typesOf(context, nodes);
    const found = visibleEntities(scene).filter((id) => types.has(scene.entities.get(id)?.type ?? ''));
    context.stores.selection.setState(selectNodes(found));
  },
};

const invert: Action = {
  id: 'selection.invert',
  label: 'Invert the selection',
  group: 'select',
  keywords: ['reverse', 'others', 'complement'],
  icon: 'switch-horizontal',
  keys: ['shift+i'],
  places: ['node', 'canvas'],
  undo: 'none',
  when: (context) => visibleEntities(sceneOf(context)).length > 0,
  run(context, { nodes }) {
    const rest = visibleEntities(sceneOf(context)).filter((id) => !nodes.includes(id));
    context.stores.selection.setState(selectNodes(rest));
  },
};

const among: Action = {
  id: 'selection.edges-among',
  label: 'Select the edges among them',
  group: 'select',
  keywords: ['between', 'relations', 'lines', 'judge'],
  icon: 'vector',
  keys: ['shift+g'],
  places: ['node'],
  undo: 'none',
  when: (context, { nodes }) => edgesAmong(context, nodes).length > 0,
  run(context, { nodes }) {
    const edges = edgesAmong(context, nodes);
    const [first] = edges;
    context.stores.selection.setState({
      nodes: new Set(),
      edges: new Set(edges),
      focus: first === undefined ? null : { kind: 'edge', id: first },
    });
  },
};

function edgesAmong(context: AppContext, nodes: readonly string[]): string[] {
  const chosen = new Set(nodes);
  return visibleEdges(sceneOf(context))
    .filter((edge) => chosen.has(edge.subject) && chosen.has(edge.object))
    .map(({ id }) => id);
}

export const AREA_ACTIONS = [
  tool('box', {
    label: 'Select by a box',
    keywords: ['rectangle', 'marquee', 'area', 'many', 'tool'],
    icon: 'marquee-2',
    keys: ['b'],
  }),
  tool('lasso', {
    label: 'Select by a lasso',
    keywords: ['freehand', 'area', 'many', 'tool'],
    icon: 'lasso',
    keys: ['l'],
  }),
  selectAll,
  neighbours,
  sameType,
  among,
  invert,
];
