// Saving the canvas as a file.
import type { Action } from '../types.ts';

const save: Action = {
  id: 'export.open',
  label: 'Save as a file…',
  group: 'view',
  keywords: ['export', 'download', 'picture', 'image', 'png', 'json', 'gexf', 'gephi'],
  icon: 'download',
  keys: ['shift+d'],
  places: ['toolbar', 'canvas'],
  undo: 'none',
  when: ({ stores }) => stores.scene.getState().entities.size > 0,
  run: ({ stores }) => stores.view.setState({ dialog: { kind: 'export' } }),
};

export const FILE_ACTIONS = [save];
