// Runs one step of the history backwards or forwards.
import { lastDone, nextUndone, redoneOnce, undoneOnce } from '../../state/history.ts';
import type { AppContext } from '../context.ts';
import { tell, tellFailure } from './notices.ts';

async function move(context: AppContext, direction: 'undo' | 'redo'): Promise<void> {
  const { history } = context.stores;
  const step = direction === 'undo' ? lastDone(history.getState()) : nextUndone(history.getState());
  if (step === null || history.getState().busy) return;
  history.setState({ busy: true });
  try {
    await step[direction]();
    history.setState(direction === 'undo' ? undoneOnce : redoneOnce);
    if (step.kind === 'data') {
      tell(context, {
        tone: 'info',
        text: `${direction === 'undo' ? 'Undone' : 'Done again'}: ${step.label}`,
      });
    }
  } catch (error) {
    tellFailure(context, `Could not ${direction} “${step.label}”`, error);
  } finally {
    history.setState({ busy: false });
  }
}

export function undo(context: AppContext): Promise<void> {
  return move(context, 'undo');
}

export function redo(context: AppContext): Promise<void> {
  return move(context, 'redo');
}
