// Going through the queues of review: what waits is asked for ahead, each verdict shows and gives way to the next at once.
import { ANNOTATE_LIMITS } from '#server/contract/annotate.ts';
import type { ReviewItemDto } from '#server/contract/review.ts';

import { isAbort, toApiError } from '../../api/problem.ts';
import { countWords, edgeSentence } from '../../graph/wording.ts';
import {
  currentKey,
  type Decided,
  filtered,
  fresh,
  markDecided,
  type PairDto,
  pairKey,
  type Queue,
  type Review,
  type ReviewFilters,
  step,
  survivorOf,
  toggleChecked,
  toUndecided,
  unmarkDecided,
  waiting,
  withPage,
} from '../../state/review.ts';
import { selectOnly } from '../../state/selection.ts';
import { openArticle } from '../../state/view.ts';
import type { AppContext } from '../context.ts';
import { decidePair, mergePair } from './edits.ts';
import { openEntity } from './explore.ts';
import { reveal } from './filters.ts';
import { judge, type Verdict } from './verdict.ts';

/** Undecided items below which the next page is asked for. */
const AHEAD = 8;

export function currentItem({ tab, edges }: Review): ReviewItemDto | null {
  return tab === 'edges' ? (edges.items[edges.at] ?? null) : null;
}

export function currentPair({ tab, pairs }: Review): PairDto | null {
  return tab === 'duplicates' ? (pairs.items[pairs.at] ?? null) : null;
}

/** What keeps the queue's marks in line with a decision and with its undo. */
export function queueMarks({ stores }: AppContext, keys: readonly string[], decided: Decided) {
  return {
    mark: () => stores.review.setState((review) => markDecided(review, keys, decided)),
    unmark: () => stores.review.setState((review) => unmarkDecided(review, keys)),
  };
}

/** Brings what `ask` answers into one queue, unless that queue was emptied meanwhile by another filter. */
async function fill<Item>(
  context: AppContext,
  name: 'edges' | 'pairs',
  ask: (after: string | undefined) => Promise<(review: Review) => Review>,
): Promise<void> {
  const { review } = context.stores;
  const { filters } = review.getState();
  const queue: Queue<Item | unknown> = review.getState()[name];
  if (queue.status === 'loading' || (queue.status === 'ready' && queue.next === null)) return;
  const set = (change: Partial<Queue<never>>) =>
    review.setState((state) => ({ [name]: { ...state[name], ...change } }));
  set({ status: 'loading', error: null });
  const still = () => review.getState().filters === filters;
  try {
    const update = await ask(queue.next ?? undefined);
    if (still()) review.setState(update);
  } catch (error) {
    if (still() && !isAbort(error)) set({ status: 'failed', error: toApiError(error) });
  }
}

function fillEdges(context: AppContext): Promise<void> {
  const { type, document, maxConfidence } = context.stores.review.getState().filters;
  return fill(context, 'edges', async (after) => {
    const page = await context.api.reviewEdges({
      after,
      type: type ?? undefined,
      document: document?.id,
      maxConfidence: maxConfidence ?? undefined,
    });
    return (review) => ({
      ...review,
      edges: withPage(review.edges, page, ({ edge }) => edge.id),
      progress: review.progress ?? page.progress,
    });
  });
}

function fillPairs(context: AppContext): Promise<void> {
  return fill(context, 'pairs', async (after) => {
    const { pairs, next } = await context.api.reviewDuplicates(after);
    return (review) => ({ ...review, pairs: withPage(review.pairs, { items: pairs, next }, pairKey) });
  });
}

/**
 * Asks for the next page when few are left to decide, or for one `more`; goes to what waits when there was nothing before.
 * After a failure only when told to try `again`.
 */
export async function keepFilled(
  context: AppContext,
  { again = false, more = false }: { again?: boolean; more?: boolean } = {},
): Promise<void> {
  const { review } = context.stores;
  const { tab } = review.getState();
  const name = tab === 'edges' ? 'edges' : 'pairs';
  if (!again && review.getState()[name].status === 'failed') return;
  const before = waiting(review.getState());
  if (before >= AHEAD && !more) return;
  await (tab === 'edges' ? fillEdges(context) : fillPairs(context));
  const now = review.getState();
  if (now.tab !== tab) return;
  if (before === 0) review.setState(toUndecided);
  // A page of pairs may hold fewer than asked for, even none, while more follow.
  if (now[name].status === 'ready' && now[name].next !== null && waiting(now) === 0)
    await keepFilled(context);
}

export async function openReview(context: AppContext, tab: Review['tab']): Promise<void> {
  const { review } = context.stores;
  review.setState((state) => ({ ...(state.open ? state : fresh(state)), open: true, tab }));
  await keepFilled(context);
}

export function closeReview({ stores }: AppContext): void {
  stores.review.setState({ open: false });
}

export async function filterReview(context: AppContext, filters: Partial<ReviewFilters>): Promise<void> {
  context.stores.review.setState((review) => filtered(review, filters));
  await keepFilled(context);
}

export async function moveInQueue(context: AppContext, by: 1 | -1): Promise<void> {
  context.stores.review.setState((review) => step(review, by));
  await keepFilled(context);
}

function sayItem({ stores }: AppContext, { edge, subject, object }: ReviewItemDto): string {
  const names = (id: string) => (id === subject.id ? subject.name : object.name);
  return edgeSentence(edge, names, stores.boot.getState().ontology);
}

/** A verdict on the edge that is looked at. */
export async function decideItem(context: AppContext, verdict: Verdict): Promise<void> {
  const item = currentItem(context.stores.review.getState());
  if (item === null) return;
  const marks = queueMarks(context, [item.edge.id], verdict);
  const done = judge(context, [item.edge], verdict, sayItem(context, item), marks);
  await Promise.all([done, keepFilled(context)]);
}

/** One verdict on every edge that is checked in the list; one decision. */
export async function decideChecked(context: AppContext, verdict: Verdict): Promise<void> {
  const { edges, checked } = context.stores.review.getState();
  const chosen = edges.items
    .map(({ edge }) => edge)
    .filter(({ id }) => checked.has(id))
    .slice(0, ANNOTATE_LIMITS.edges);
  const ids = chosen.map(({ id }) => id);
  const marks = queueMarks(context, ids, verdict);
  const done = judge(context, chosen, verdict, countWords(ids.length, 'edge'), marks);
  await Promise.all([done, keepFilled(context)]);
}

export type Sameness = 'same' | 'different' | 'unsure';

/** Same merges, under the name of the better connected one unless they were swapped. */
export async function decideSameness(context: AppContext, sameness: Sameness): Promise<void> {
  const pair = currentPair(context.stores.review.getState());
  if (pair === null) return;
  const survivor = survivorOf(context.stores.review.getState());
  const marks = queueMarks(context, [pairKey(pair)], sameness);
  const done =
    sameness === 'same'
      ? mergePair(context, pair, survivor, '', marks)
      : decidePair(context, pair, sameness === 'different' ? 'keep-apart' : 'unsure-same', marks);
  await Promise.all([done, keepFilled(context)]);
}

export function checkEdges({ stores }: AppContext, ids: readonly string[], on: boolean): void {
  stores.review.setState((review) => toggleChecked(review, ids, on));
}

/** Leaves the review for the canvas, with the edge selected and its article open at the sentence. */
export async function showItem(context: AppContext): Promise<void> {
  const { stores } = context;
  const item = currentItem(stores.review.getState());
  if (item === null) return;
  closeReview(context);
  await openEntity(context, item.subject.id, item.subject.name);
  await openEntity(context, item.object.id, item.object.name);
  if (stores.scene.getState().edges.has(item.edge.id)) {
    reveal(context, { entities: [], edges: [item.edge.id] }, 'the edge');
    stores.selection.setState(selectOnly({ kind: 'edge', id: item.edge.id }));
  }
  const { document, sentence } = item.context;
  const { start, end } = sentence;
  stores.view.setState((view) => openArticle(view, { document: document.id, start, end }));
}

export function canDecide({ stores }: AppContext): boolean {
  const review = stores.review.getState();
  const key = currentKey(review);
  return review.open && key !== null && !review.decided.has(key);
}
