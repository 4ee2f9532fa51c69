// Runs one step of the history backwards or forwards.
import { lastDone, nextUndone, redoneOnce, undoneOnce } from '../../state/history.ts';
import { withoutAction } from '../../state/notices.ts';
import type { AppContext } from '../context.ts';
import { tell, tellFailure } from './notices.ts';
import { inTurn } from './turns.ts';

async function move(context: AppContext, direction: 'undo' | 'redo'): Promise<void> {
  const { history } = context.stores;
  const step = direction === 'undo' ? lastDone(history.getState()) : nextUndone(history.getState());
  if (step === null) return;
  try {
    await step[direction]();
    history.setState(direction === 'undo' ? undoneOnce : redoneOnce);
    context.stores.notices.setState((notices) => withoutAction(notices, 'history.undo'));
    if (step.kind === 'data') {
      tell(context, {
        tone: 'info',
        text: `${direction === 'undo' ? 'Undone' : 'Done again'}: ${step.label}`,
      });
    }
  } catch (error) {
    tellFailure(context, `Could not ${direction} “${step.label}”`, error);
  }
}

export function undo(context: AppContext): Promise<void> {
  return inTurn(context, () => move(context, 'undo'));
}

export function redo(context: AppContext): Promise<void> {
  return inTurn(context, () => move(context, 'redo'));
}
