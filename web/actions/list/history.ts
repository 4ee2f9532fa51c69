// Undo and redo.
import { lastDone, nextUndone } from '../../state/history.ts';
import { redo, undo } from '../flows/history.ts';
import type { Action } from '../types.ts';

const undoAction: Action = {
  id: 'history.undo',
  mode: 'everywhere',
  label: 'Undo',
  labelNow({ stores }) {
    const step = lastDone(stores.history.getState());
    return step === null ? 'Undo' : `Undo: ${step.label}`;
  },
  group: 'history',
  keywords: ['back', 'revert'],
  icon: 'arrow-back-up',
  keys: ['mod+z'],
  places: ['toolbar'],
  undo: 'none',
  when: ({ stores }) => lastDone(stores.history.getState()) !== null || stores.history.getState().busy,
  run: undo,
};

const redoAction: Action = {
  id: 'history.redo',
  mode: 'everywhere',
  label: 'Redo',
  labelNow({ stores }) {
    const step = nextUndone(stores.history.getState());
    return step === null ? 'Redo' : `Redo: ${step.label}`;
  },
  group: 'history',
  keywords: ['again', 'forward'],
  icon: 'arrow-forward-up',
  keys: ['mod+shift+z', 'mod+y'],
  places: ['toolbar'],
  undo: 'none',
  when: ({ stores }) => nextUndone(stores.history.getState()) !== null,
  run: redo,
};

export const HISTORY_ACTIONS = [undoAction, redoAction];
