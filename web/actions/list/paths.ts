// Paths between what is selected.
import { findPaths } from '../flows/paths.ts';
import type { Action } from '../types.ts';

const between: Action = {
  id: 'selection.paths',
  label: 'Paths between two entities',
  labelNow: (_context, { nodes }) => (nodes.length === 1 ? 'Paths from here…' : 'Paths between'),
  group: 'explore',
  keywords: ['shortest', 'route', 'connection', 'how', 'related', 'chain'],
  icon: 'route',
  keys: ['shift+p'],
  places: ['node'],
  undo: 'none',
  when: ({ stores }, { nodes }) =>
    (nodes.length === 1 || nodes.length === 2) &&
    nodes.every((id) => stores.scene.getState().entities.has(id)),
  async run(context, { nodes: [first, second] }) {
    const { entities } = context.stores.scene.getState();
    const from = entities.get(first ?? '') ?? null;
    const to = entities.get(second ?? '') ?? null;
    context.stores.view.setState({ left: 'paths' });
    await findPaths(context, { from, to });
  },
};

export const PATH_ACTIONS = [between];
