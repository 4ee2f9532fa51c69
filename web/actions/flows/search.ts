// Searching: the newest question wins, older ones are aborted.
import { isAbort, toApiError } from '../../api/problem.ts';
import { loadingAfter } from '../../state/remote.ts';
import { NO_SEARCH } from '../../state/search.ts';
import type { AppContext } from '../context.ts';

const running = new WeakMap<AppContext, AbortController>();

export async function search(context: AppContext, query: string): Promise<void> {
  const store = context.stores.search;
  running.get(context)?.abort();
  const controller = new AbortController();
  running.set(context, controller);
  if (query.trim() === '') {
    store.setState({ ...NO_SEARCH, query });
    return;
  }
  store.setState((state) => ({ query, found: loadingAfter(state.found) }));
  try {
    const value = await context.api.search(query.trim().slice(0, 200), controller.signal);
    store.setState({ found: { status: 'ready', value } });
  } catch (error) {
    if (!isAbort(error)) store.setState({ found: { status: 'failed', error: toApiError(error) } });
  }
}
