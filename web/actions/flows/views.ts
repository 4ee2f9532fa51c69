// Saved views: each change shows at once, asks the server in turn, is one step of the history, and goes back with the
// reason when the server refuses.
import type { ViewBody, ViewDto, ViewsDto } from '#server/contract/views.ts';

import { toApiError } from '../../api/problem.ts';
import { countWords } from '../../graph/wording.ts';
import { record } from '../../state/history.ts';
import { loadingAfter } from '../../state/remote.ts';
import { addressNow } from '../../state/url.ts';
import { openArticle } from '../../state/view.ts';
import { addressOfState, viewState, viewsOfFile, withoutView, withView } from '../../state/views.ts';
import type { AppContext } from '../context.ts';
import { goneWords, viewOfLink } from './link.ts';
import { tell, tellFailure } from './notices.ts';
import { commitScene } from './scene.ts';
import { inTurn } from './turns.ts';

/** Those whose list was on its way while it changed: what comes may be older than the change. */
const outdated = new WeakSet<AppContext>();

export async function loadViews(context: AppContext): Promise<void> {
  const { api, stores } = context;
  stores.views.setState(({ list }) => ({ list: loadingAfter(list) }));
  try {
    const value = await api.views();
    if (outdated.delete(context)) return await loadViews(context);
    stores.views.setState({ list: { status: 'ready', value } });
  } catch (error) {
    stores.views.setState({ list: { status: 'failed', error: toApiError(error) } });
  }
}

export async function moreViews(context: AppContext): Promise<void> {
  const { api, stores } = context;
  const { list } = stores.views.getState();
  if (list.status !== 'ready' || list.value.next === null) return;
  try {
    const page = await api.views(list.value.next);
    const value = { ...page.views.reduce(withView, list.value), next: page.next };
    stores.views.setState({ list: { status: 'ready', value } });
  } catch (error) {
    tellFailure(context, 'Could not load more views', error);
  }
}

function show(context: AppContext, change: (list: ViewsDto) => ViewsDto): void {
  const { views } = context.stores;
  const { list } = views.getState();
  if (list.status === 'ready') views.setState({ list: { ...list, value: change(list.value) } });
  else if (list.status === 'loading') outdated.add(context);
}

interface Change {
  /** "Save view “Moscow”", for the history. */
  label: string;
  /** "View “Moscow” saved". */
  done: string;
  refused: string;
  /** What it looks like before the server has answered, and how that is taken back. */
  foresee(list: ViewsDto): ViewsDto;
  restore(list: ViewsDto): ViewsDto;
  forward(): Promise<void>;
  backward(): Promise<void>;
}

async function perform(context: AppContext, change: Change): Promise<boolean> {
  const { label, done, refused, foresee, restore, forward, backward } = change;
  show(context, foresee);
  try {
    await inTurn(context, forward);
  } catch (error) {
    show(context, restore);
    tellFailure(context, refused, error);
    return false;
  }
  context.stores.history.setState((history) =>
    record(history, { label, kind: 'view', undo: backward, redo: forward }),
  );
  tell(context, { tone: 'success', text: done, action: 'history.undo' });
  return true;
}

/** One view that comes and goes with undo; made anew it has another id. */
function existence(context: AppContext, body: ViewBody, first: string | null) {
  let id = first;
  return {
    async make(): Promise<void> {
      const view = await context.api.saveView(body);
      id = view.id;
      show(context, (list) => withView(list, view));
    },
    async remove(): Promise<void> {
      if (id === null) return;
      await context.api.deleteView(id);
      const gone = id;
      show(context, (list) => withoutView(list, gone));
    },
  };
}

function bodyNow({ stores }: AppContext, name: string): ViewBody {
  return { name, state: viewState(addressNow(stores)) };
}

/** Saves what is on the canvas under a name. Resolves to whether the server took it. */
export function saveView(context: AppContext, name: string): Promise<boolean> {
  const body = bodyNow(context, name);
  const view = existence(context, body, null);
  const waiting = `waiting ${context.randomId()}`;
  const shown: ViewDto = { ...body, id: waiting, at: context.clock.now(), by: 'you' };
  return perform(context, {
    label: `Save view “${name}”`,
    done: `View “${name}” saved.`,
    refused: `View “${name}” was not saved`,
    foresee: (list) => withView(list, shown),
    restore: (list) => withoutView(list, waiting),
    async forward() {
      await view.make();
      show(context, (list) => withoutView(list, waiting));
    },
    backward: view.remove,
  });
}

function changeView(
  context: AppContext,
  before: ViewDto,
  body: ViewBody,
  words: Pick<Change, 'label' | 'done' | 'refused'>,
): Promise<boolean> {
  const put = async (next: ViewBody) => {
    const view = await context.api.changeView(before.id, next);
    show(context, (list) => withView(list, view));
  };
  return perform(context, {
    ...words,
    foresee: (list) => withView(list, { ...before, ...body }),
    restore: (list) => withView(list, before),
    forward: () => put(body),
    backward: () => put({ name: before.name, state: before.state }),
  });
}

/** The view keeps its name and holds what is on the canvas now. */
export function replaceView(context: AppContext, view: ViewDto): Promise<boolean> {
  return changeView(context, view, bodyNow(context, view.name), {
    label: `Replace view “${view.name}”`,
    done: `View “${view.name}” now holds what is on the canvas.`,
    refused: `View “${view.name}” was not replaced`,
  });
}

export function renameView(context: AppContext, view: ViewDto, name: string): Promise<boolean> {
  return changeView(
    context,
    view,
    { name, state: view.state },
    {
      label: `Rename view “${view.name}” to “${name}”`,
      done: `View “${view.name}” is now “${name}”.`,
      refused: `View “${view.name}” was not renamed`,
    },
  );
}

export function deleteView(context: AppContext, view: ViewDto): Promise<boolean> {
  const { make, remove } = existence(context, { name: view.name, state: view.state }, view.id);
  return perform(context, {
    label: `Delete view “${view.name}”`,
    done: `View “${view.name}” deleted.`,
    refused: `View “${view.name}” was not deleted`,
    foresee: (list) => withoutView(list, view.id),
    restore: (list) => withView(list, view),
    forward: remove,
    backward: make,
  });
}

/** Adds the views of a file to those on the server, as one step. */
export async function importViews(context: AppContext, text: string): Promise<void> {
  const bodies = viewsOfFile(text);
  if (bodies === null || bodies.length === 0) {
    const help = 'Choose a file that “Save as a file” made here.';
    tell(context, { tone: 'error', text: 'This file holds no saved views.', help });
    return;
  }
  const views = bodies.map((body) => existence(context, body, null));
  const count = countWords(bodies.length, 'view');
  await perform(context, {
    label: `Import ${count}`,
    done: `${count} imported.`,
    refused: 'Not all views were imported',
    foresee: (list) => list,
    restore: (list) => list,
    async forward() {
      for (const { make } of views) await make();
    },
    async backward() {
      for (const { remove } of views) await remove();
    },
  });
}

/** Shows a saved view as one step of the history. */
export async function openView(context: AppContext, { name, state }: ViewDto): Promise<void> {
  const { stores, ports } = context;
  const address = addressOfState(state);
  if (address === null || address.view === null) {
    const help = 'It may come from another version; delete it or replace it.';
    tell(context, { tone: 'error', text: `View “${name}” cannot be read.`, help });
    return;
  }
  try {
    const { scene, selection, gone } = await viewOfLink(context, address.view, address.filters);
    commitScene(context, `Open view “${name}”`, scene);
    stores.selection.setState(selection);
    const { article } = address;
    if (article !== null) stores.view.setState((view) => openArticle(view, article));
    ports.camera?.fit();
    const words = goneWords(gone, 'view');
    if (words !== null) tell(context, { tone: 'info', ...words });
  } catch (error) {
    tellFailure(context, `Could not open view “${name}”`, error);
  }
}
