// Running a statement, stopping it, and keeping the lists of the console up to date.
import { isAbort, toApiError } from '../../api/problem.ts';
import { type Draft, readParams, rememberConsole, withDraft } from '../../state/console.ts';
import { loadingAfter, type Remote } from '../../state/remote.ts';
import type { AppContext } from '../context.ts';
import { tell, tellFailure } from './notices.ts';

const running = new WeakMap<AppContext, AbortController>();

/** Saves the draft in this browser, then tells the store. */
export function setDraft({ stores, storage }: AppContext, draft: Partial<Draft>): void {
  stores.console.setState((state) => ({ draft: { ...state.draft, ...draft } }));
  rememberConsole(storage, stores.console.getState());
}

/** Puts a statement with its parameters into the editor, ready to be read, changed and run. */
export function showStatement(context: AppContext, statement: string, params: unknown = {}): void {
  const text = typeof params === 'string' ? params : JSON.stringify(params, null, 2);
  context.stores.console.setState((state) => withDraft(state, { statement, params: text }));
  rememberConsole(context.storage, context.stores.console.getState());
}

export async function runDraft(context: AppContext): Promise<void> {
  const { stores, api, clock, randomId } = context;
  const { draft, limit, run } = stores.console.getState();
  const { statement } = draft;
  if (statement.trim() === '' || run.status === 'running') return;
  const read = readParams(draft.params);
  if ('problem' in read) {
    stores.console.setState({ drawer: 'params' });
    tell(context, { tone: 'error', text: read.problem });
    return;
  }
  const id = randomId();
  const controller = new AbortController();
  running.set(context, controller);
  stores.console.setState({
    run: { status: 'running', id, statement, since: clock.elapsed(), stopping: false },
    page: 0,
  });
  try {
    const result = await api.runStatement({ statement, params: read.params, limit, id }, controller.signal);
    stores.console.setState({ run: { status: 'done', statement, result } });
  } catch (error) {
    const failure = toApiError(error);
    const stopped = isAbort(error) || failure.code === 'ABORTED';
    stores.console.setState({
      run: stopped ? { status: 'stopped', statement } : { status: 'failed', statement, error: failure },
    });
  }
  if (stores.console.getState().history.status !== 'idle') await loadStatements(context);
}

/** Asks the server to stop it; when the server cannot, at least nobody waits any longer. */
export async function stopRun(context: AppContext): Promise<void> {
  const { stores, api } = context;
  const { run } = stores.console.getState();
  if (run.status !== 'running') return;
  stores.console.setState({ run: { ...run, stopping: true } });
  const giveUp = () => running.get(context)?.abort();
  try {
    const { cancelled } = await api.stopStatement(run.id);
    if (!cancelled) giveUp();
  } catch {
    giveUp();
  }
}

async function load<Key extends 'schema' | 'history' | 'favourites', Value>(
  { stores }: AppContext,
  key: Key,
  ask: () => Promise<Value>,
): Promise<void> {
  const set = (remote: Remote<Value>) => stores.console.setState({ [key]: remote });
  set(loadingAfter(stores.console.getState()[key] as Remote<Value>));
  try {
    set({ status: 'ready', value: await ask() });
  } catch (error) {
    set({ status: 'failed', error: toApiError(error) });
  }
}

export function loadSchema(context: AppContext): Promise<void> {
  return load(context, 'schema', () => context.api.schema());
}

export function loadStatements(context: AppContext): Promise<void> {
  return load(context, 'history', () => context.api.statements());
}

export function loadFavourites(context: AppContext): Promise<void> {
  return load(context, 'favourites', () => context.api.favourites());
}

export async function moreStatements(context: AppContext): Promise<void> {
  const { stores, api } = context;
  const { history } = stores.console.getState();
  if (history.status !== 'ready' || history.value.next === null) return;
  try {
    const page = await api.statements(history.value.next);
    const entries = [...history.value.entries, ...page.entries];
    stores.console.setState({ history: { status: 'ready', value: { entries, next: page.next } } });
  } catch (error) {
    tellFailure(context, 'Could not load older statements', error);
  }
}

/** Keeps the draft on the server under a name. */
export async function keepDraft(context: AppContext, name: string): Promise<boolean> {
  const { statement, params } = context.stores.console.getState().draft;
  const read = readParams(params);
  if ('problem' in read) {
    tell(context, { tone: 'error', text: read.problem });
    return false;
  }
  try {
    await context.api.keepFavourite({ name, statement, params: read.params });
    await loadFavourites(context);
    return true;
  } catch (error) {
    tellFailure(context, 'Could not keep the statement', error);
    return false;
  }
}

export async function dropFavourite(context: AppContext, id: string): Promise<void> {
  try {
    await context.api.dropFavourite(id);
    await loadFavourites(context);
  } catch (error) {
    tellFailure(context, 'Could not delete the favourite', error);
  }
}

export async function forgetStatement(context: AppContext, id: string): Promise<void> {
  try {
    await context.api.forgetStatement(id);
    await loadStatements(context);
  } catch (error) {
    tellFailure(context, 'Could not delete from the history', error);
  }
}
