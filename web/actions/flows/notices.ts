// Telling a person what happened.
import { isAbort, toApiError } from '../../api/problem.ts';
import { type Notice, notify } from '../../state/notices.ts';
import type { AppContext } from '../context.ts';

export function tell(
  { stores }: AppContext,
  notice: Pick<Notice, 'tone' | 'text'> & Partial<Pick<Notice, 'help' | 'action'>>,
): void {
  stores.notices.setState((notices) => notify(notices, notice));
}

/** Says what failed and what the person can do; an aborted request is no failure. */
export function tellFailure(
  context: AppContext,
  what: string,
  thrown: unknown,
  action: string | null = null,
): void {
  if (isAbort(thrown)) return;
  const error = toApiError(thrown);
  tell(context, { tone: 'error', text: `${what}: ${error.message}`, help: error.help, action });
}
