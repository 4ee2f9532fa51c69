// Saving what is on the canvas as a view.
import type { Action } from '../types.ts';

const save: Action = {
  id: 'view.save',
  label: 'Save this view…',
  group: 'view',
  keywords: ['keep', 'bookmark', 'snapshot', 'store'],
  icon: 'bookmark',
  keys: ['mod+s'],
  places: ['canvas'],
  undo: 'none',
  when: ({ stores }) => stores.scene.getState().entities.size > 0,
  run({ stores }) {
    stores.view.setState({ left: 'views' });
    stores.views.setState((views) => ({ nameCalls: views.nameCalls + 1 }));
  },
};

export const VIEW_ACTIONS = [save];
