// Runs one step of the history backwards or forwards.
import { overlyingIn } from '../../api/standing.ts';
import { lastDone, nextUndone, redoneOnce, undoneOnce } from '../../state/history.ts';
import { withoutAction } from '../../state/notices.ts';
import type { AppContext } from '../context.ts';
import { askToForce } from './force.ts';
import { tell, tellFailure } from './notices.ts';
import { inTurn } from './turns.ts';

async function move(context: AppContext, direction: 'undo' | 'redo', force = false): Promise<void> {
  const { history } = context.stores;
  const step = direction === 'undo' ? lastDone(history.getState()) : nextUndone(history.getState());
  if (step === null) return;
  try {
    await (direction === 'undo' ? step.undo(force) : step.redo());
    history.setState(direction === 'undo' ? undoneOnce : redoneOnce);
    context.stores.notices.setState((notices) => withoutAction(notices, 'history.undo'));
    if (step.kind === 'data') {
      tell(context, {
        tone: 'info',
        text: `${direction === 'undo' ? 'Undone' : 'Done again'}: ${step.label}`,
      });
    }
  } catch (error) {
    const later = direction === 'undo' ? overlyingIn(error) : null;
    if (later !== null) {
      askToForce(context, { what: step.label, later, force: () => forceUndo(context, step.id) });
      return;
    }
    tellFailure(context, `Could not ${direction} “${step.label}”`, error);
  }
}

export function undo(context: AppContext): Promise<void> {
  return inTurn(context, () => move(context, 'undo'));
}

export function redo(context: AppContext): Promise<void> {
  return inTurn(context, () => move(context, 'redo'));
}

/** Takes the step back over what somebody else decided later, while it is still the last one. */
function forceUndo(context: AppContext, id: number): Promise<void> {
  return inTurn(context, async () => {
    if (lastDone(context.stores.history.getState())?.id === id) await move(context, 'undo', true);
  });
}
