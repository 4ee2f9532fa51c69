// Actions on entities of the canvas: inspect, expand, hide, pin.
import { unseenCounts, visibleEntities } from '../../graph/queries.ts';
import { hide, removeEntities, setPinned, showAll, showOnly } from '../../graph/scene.ts';
import { countWords } from '../../graph/wording.ts';
import { remoteValue } from '../../state/remote.ts';
import { selectNodes } from '../../state/selection.ts';
import type { AppContext } from '../context.ts';
import { expandNode, toggleExpansion } from '../flows/explore.ts';
import { commitScene } from '../flows/scene.ts';
import { showWholeGraph } from '../flows/whole-graph.ts';
import { onlyEdge, onlyNode, type Scope } from '../scope.ts';
import type { Action } from '../types.ts';

function sceneOf({ stores }: AppContext) {
  return stores.scene.getState();
}

function things({ nodes, edges }: Scope): string {
  if (edges.length === 0) return countWords(nodes.length, 'entity', 'entities');
  if (nodes.length === 0) return countWords(edges.length, 'edge');
  return countWords(nodes.length + edges.length, 'item');
}

function allPinned(context: AppContext, { nodes }: Scope): boolean {
  const { places } = sceneOf(context);
  return nodes.every((id) => places.get(id)?.pinned === true);
}

const inspect: Action = {
  id: 'selection.inspect',
  label: 'Inspect',
  group: 'explore',
  keywords: ['details', 'open', 'evidence', 'show'],
  icon: 'info-circle',
  keys: ['enter'],
  places: ['node', 'edge'],
  undo: 'none',
  when: (_context, scope) => onlyNode(scope) !== null || onlyEdge(scope) !== null,
  run({ stores }, scope) {
    const node = onlyNode(scope);
    const edge = onlyEdge(scope);
    if (node !== null) stores.selection.setState(selectNodes([node]));
    if (edge !== null) {
      stores.selection.setState({
        nodes: new Set(),
        edges: new Set([edge]),
        focus: { kind: 'edge', id: edge },
      });
    }
    stores.view.setState({ right: 'inspector' });
  },
};

const expand: Action = {
  id: 'node.expand',
  label: 'Expand or collapse',
  labelNow: (context, scope) =>
    sceneOf(context).expansions.has(onlyNode(scope) ?? '') ? 'Collapse' : 'Expand',
  group: 'explore',
  keywords: ['neighbours', 'grow', 'more', 'collapse'],
  icon: 'arrows-maximize',
  keys: ['x'],
  places: ['node'],
  undo: 'view',
  when: (_context, { nodes, edges }) => nodes.length > 0 && edges.length === 0,
  async run(context, { nodes }) {
    for (const id of nodes) await toggleExpansion(context, id);
  },
};

const expandOptions: Action = {
  id: 'node.expand-options',
  label: 'Expand with a choice…',
  group: 'explore',
  keywords: ['neighbours', 'limit', 'relation type', 'direction'],
  icon: 'adjustments-horizontal',
  keys: ['shift+x'],
  places: ['node'],
  undo: 'view',
  when: (_context, scope) => onlyNode(scope) !== null,
  run({ stores }, scope) {
    const node = onlyNode(scope);
    if (node !== null) stores.view.setState({ dialog: { kind: 'expand', node } });
  },
};

const expandAll: Action = {
  id: 'node.expand-again',
  label: 'Bring more neighbours',
  group: 'explore',
  keywords: ['expand', 'again', 'next'],
  icon: 'circle-plus',
  keys: [],
  places: ['node'],
  undo: 'view',
  when(context, scope) {
    const id = onlyNode(scope);
    const scene = sceneOf(context);
    return id !== null && scene.expansions.has(id) && (unseenCounts(scene).get(id) ?? 0) > 0;
  },
  async run(context, { nodes }) {
    for (const id of nodes) await expandNode(context, id, { limit: 100 });
  },
};

const hideSelected: Action = {
  id: 'selection.hide',
  label: 'Hide from view',
  group: 'explore',
  keywords: ['remove', 'invisible'],
  icon: 'eye-off',
  keys: ['h'],
  places: ['node', 'edge'],
  undo: 'view',
  when: (_context, { nodes, edges }) => nodes.length + edges.length > 0,
  run(context, scope) {
    commitScene(context, `Hide ${things(scope)}`, hide(sceneOf(context), [...scope.nodes, ...scope.edges]));
  },
};

const hideRest: Action = {
  id: 'selection.hide-rest',
  label: 'Hide all others',
  group: 'explore',
  keywords: ['isolate', 'only', 'focus'],
  icon: 'focus-2',
  keys: ['shift+h'],
  places: ['node'],
  undo: 'view',
  when: (context, { nodes }) => nodes.length > 0 && nodes.length < visibleEntities(sceneOf(context)).length,
  run(context, { nodes }) {
    commitScene(
      context,
      `Show only ${countWords(nodes.length, 'entity', 'entities')}`,
      showOnly(sceneOf(context), new Set(nodes)),
    );
  },
};

const wholeGraph: Action = {
  id: 'view.whole-graph',
  label: 'Show the whole graph',
  group: 'explore',
  keywords: ['all', 'everything', 'overview', 'complete'],
  icon: 'circles',
  keys: [],
  places: ['canvas'],
  undo: 'view',
  when: ({ stores }) => remoteValue(stores.boot.getState().stats) !== null,
  run: showWholeGraph,
};

const showHidden: Action = {
  id: 'view.show-hidden',
  label: 'Show hidden',
  group: 'explore',
  keywords: ['unhide', 'all', 'back'],
  icon: 'eye',
  keys: ['alt+h'],
  places: ['canvas'],
  undo: 'view',
  when: (context) => sceneOf(context).hidden.size > 0,
  run(context) {
    const scene = sceneOf(context);
    commitScene(context, `Show ${countWords(scene.hidden.size, 'hidden item')}`, showAll(scene));
  },
};

const takeOff: Action = {
  id: 'node.take-off',
  label: 'Take off the canvas',
  group: 'explore',
  keywords: ['remove', 'clear'],
  icon: 'circle-minus',
  keys: ['delete'],
  places: ['node'],
  undo: 'view',
  when: (_context, { nodes }) => nodes.length > 0,
  run(context, { nodes }) {
    const label = `Take off ${countWords(nodes.length, 'entity', 'entities')}`;
    commitScene(context, label, removeEntities(sceneOf(context), new Set(nodes)));
  },
};

const pin: Action = {
  id: 'node.pin',
  label: 'Pin or unpin',
  labelNow: (context, scope) => (allPinned(context, scope) ? 'Unpin' : 'Pin in place'),
  group: 'arrange',
  keywords: ['fix', 'lock', 'position'],
  icon: 'pin',
  keys: ['p'],
  places: ['node'],
  undo: 'view',
  when: (_context, { nodes }) => nodes.length > 0,
  run(context, scope) {
    const pinned = !allPinned(context, scope);
    const label = `${pinned ? 'Pin' : 'Unpin'} ${countWords(scope.nodes.length, 'entity', 'entities')}`;
    commitScene(context, label, setPinned(sceneOf(context), scope.nodes, pinned));
  },
};

export const EXPLORE_ACTIONS = [
  inspect,
  expand,
  expandOptions,
  expandAll,
  hideSelected,
  hideRest,
  showHidden,
  wholeGraph,
  takeOff,
  pin,
];
