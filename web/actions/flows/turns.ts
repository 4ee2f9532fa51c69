// Steps that ask the server happen one after the other: an undo pressed while a verdict is on its way undoes that verdict.
import type { AppContext } from '../context.ts';

const last = new WeakMap<AppContext, Promise<void>>();

/** Runs the work when all earlier work is done. Its failure is the caller's; later work goes on regardless. */
export function inTurn(context: AppContext, work: () => Promise<void>): Promise<void> {
  const { history } = context.stores;
  const turn = (last.get(context) ?? Promise.resolve()).then(async () => {
    history.setState({ busy: true });
    try {
      await work();
    } finally {
      history.setState({ busy: false });
    }
  });
  last.set(
    context,
    turn.catch(() => undefined),
  );
  return turn;
}

/** Resolves when all that was asked so far has been answered. */
export function settled(context: AppContext): Promise<void> {
  return last.get(context) ?? Promise.resolve();
}
