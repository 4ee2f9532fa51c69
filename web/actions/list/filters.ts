// Filtering, and the table: what of the graph is shown, and the same as rows.
import { valueWords } from '../../graph/filter-words.ts';
import { keyOf, type WithoutFilter } from '../../graph/filters.ts';
import { toggleLeft } from '../../state/view.ts';
import type { AppContext } from '../context.ts';
import { addFilter, clearFilters, dropFilter } from '../flows/filters.ts';
import { onlyEdge, onlyNode, type Scope } from '../scope.ts';
import type { Action } from '../types.ts';

export const openFilters: Action = {
  id: 'filters.open',
  label: 'Filters',
  group: 'panels',
  keywords: ['type', 'status', 'reading', 'confidence', 'date', 'outlet', 'narrow', 'facets'],
  icon: 'filter',
  keys: ['w'],
  places: ['rail'],
  undo: 'none',
  isOn: ({ stores }) => stores.view.getState().left === 'filters',
  when: () => true,
  run: ({ stores }) => stores.view.setState((view) => toggleLeft(view, 'filters')),
};

const clear: Action = {
  id: 'filters.clear',
  label: 'Clear all filters',
  group: 'view',
  keywords: ['filter', 'off', 'reset', 'everything', 'all'],
  icon: 'filter-off',
  keys: ['shift+w'],
  places: ['canvas'],
  undo: 'view',
  when: ({ stores }) => stores.scene.getState().filters.size > 0,
  run: clearFilters,
};

const connected: Action = {
  id: 'filters.connected',
  label: 'Leave out what is unconnected',
  group: 'view',
  keywords: ['filter', 'lone', 'isolated', 'orphans', 'degree'],
  icon: 'circle-dotted',
  keys: [],
  places: ['canvas'],
  undo: 'view',
  isOn: ({ stores }) => stores.scene.getState().filters.has('connected'),
  when: ({ stores }) => stores.scene.getState().entities.size > 0,
  run(context) {
    const { filters } = context.stores.scene.getState();
    if (filters.has('connected')) dropFilter(context, 'connected');
    else addFilter(context, { facet: 'connected' });
  },
};

/** What the clicked entity or edge is, as the filter that leaves it out. */
function kindOf({ stores }: AppContext, scope: Scope): WithoutFilter | null {
  const scene = stores.scene.getState();
  const entity = scene.entities.get(onlyNode(scope) ?? '');
  if (entity !== undefined) {
    return { facet: 'entity-type', without: entity.type };
  }
  const edge = scene.edges.get(onlyEdge(scope) ?? '');
  return edge === undefined ? null : { facet: 'edge-type', without: edge.type };
}

const withoutKind: Action = {
  id: 'filters.without-kind',
  label: 'Filter out this type',
  labelNow(context, scope) {
    const kind = kindOf(context, scope);
    if (kind === null) return 'Filter out this type';
    return `Filter out “${valueWords(kind.facet, kind.without, context.stores.boot.getState().ontology)}”`;
  },
  group: 'explore',
  keywords: ['without', 'hide', 'kind', 'relation'],
  icon: 'filter-minus',
  keys: [],
  places: ['node', 'edge'],
  undo: 'view',
  when(context, scope) {
    const kind = kindOf(context, scope);
    return kind !== null && !context.stores.scene.getState().filters.has(keyOf(kind));
  },
  run(context, scope) {
    const kind = kindOf(context, scope);
    if (kind !== null) addFilter(context, kind);
  },
};

export const openTable: Action = {
  id: 'table.open',
  label: 'Table',
  group: 'panels',
  keywords: ['rows', 'grid', 'sort', 'csv', 'spreadsheet', 'list', 'bulk'],
  icon: 'table',
  keys: ['k'],
  places: ['rail'],
  undo: 'none',
  isOn: ({ stores }) => stores.table.getState().open,
  when: () => true,
  run({ stores, ports }) {
    const { open, focusCalls } = stores.table.getState();
    stores.table.setState({ open: !open, focusCalls: open ? focusCalls : focusCalls + 1 });
    // They stand at the same place.
    if (!open) stores.console.setState({ open: false });
    else ports.camera?.takeFocus();
  },
};

export const FILTER_ACTIONS: readonly Action[] = [clear, connected, withoutKind];
