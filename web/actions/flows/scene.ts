// Changes of the canvas that leave a step in the history.
import type { Query } from '../../graph/gesture-cypher.ts';
import { applyPatch, diffScenes, isEmptyPatch } from '../../graph/patch.ts';
import type { Scene } from '../../graph/scene.ts';
import { visibleOf } from '../../graph/visibility.ts';
import { record } from '../../state/history.ts';
import { keepOnly } from '../../state/selection.ts';
import type { AppContext } from '../context.ts';
import { refreshScene } from './refresh.ts';

export function setScene({ stores }: AppContext, next: Scene): void {
  stores.scene.setState(next);
  const shown = visibleOf(next);
  stores.selection.setState((selection) =>
    keepOnly(selection, { node: (id) => shown.entities.has(id), edge: (id) => shown.edges.has(id) }),
  );
}

export interface OpenStep {
  /** Counts the scene as it is now as the step's outcome. */
  amend(): void;
}

/**
 * Sets the scene and records the step. The step is the difference, so undoing it later leaves alone what else happened
 * since; after bringing things back it asks the server what became of them. `query` is the gesture as Cypher.
 */
export function commitScene(context: AppContext, label: string, next: Scene, query?: Query): OpenStep {
  const { stores } = context;
  const before = stores.scene.getState();
  let patch = diffScenes(before, next);
  setScene(context, next);
  if (isEmptyPatch(patch)) return { amend: () => undefined };
  const move = async (direction: 'forward' | 'backward') => {
    const now = stores.scene.getState();
    const moved = applyPatch(now, patch, direction);
    setScene(context, moved);
    if ([...moved.entities.keys()].some((id) => !now.entities.has(id))) await refreshScene(context);
  };
  stores.history.setState((history) =>
    record(history, {
      label,
      kind: 'view',
      ...(query === undefined ? {} : { query }),
      undo: () => move('backward'),
      redo: () => move('forward'),
    }),
  );
  return {
    amend: () => {
      patch = diffScenes(before, stores.scene.getState());
    },
  };
}
