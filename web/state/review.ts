// The queues of review as plain data: what waits, where one is, what was decided here, filters and checks.
import type { DuplicatesDto, ReviewEdgesDto, ReviewItemDto } from '#server/contract/review.ts';

import type { ApiError } from '../api/problem.ts';

export type PairDto = DuplicatesDto['pairs'][number];

/** 'elsewhere': somebody else decided it meanwhile. */
export type Decided = 'accept' | 'reject' | 'unsure' | 'edit' | 'same' | 'different' | 'elsewhere';

export interface Queue<Item> {
  items: readonly Item[];
  at: number;
  /** The cursor of the next page; null when all has come. */
  next: string | null;
  status: 'idle' | 'loading' | 'ready' | 'failed';
  error: ApiError | null;
}

export interface ReviewFilters {
  type: string | null;
  document: { id: string; title: string } | null;
  /** 0..1; null shows all. */
  maxConfidence: number | null;
}

export interface Review {
  open: boolean;
  tab: 'edges' | 'duplicates';
  form: 'cards' | 'list';
  filters: ReviewFilters;
  edges: Queue<ReviewItemDto>;
  pairs: Queue<PairDto>;
  progress: ReviewEdgesDto['progress'] | null;
  /** By edge id or pair key. */
  decided: ReadonlyMap<string, Decided>;
  /** Edges checked in the list. */
  checked: ReadonlySet<string>;
  /** The key of a pair whose second entity is to give its name; any other pair keeps the first one's. */
  swapped: string | null;
  /** Whether the filters show on a narrow screen. */
  filtersOpen: boolean;
}

const EMPTY_QUEUE = { items: [], at: 0, next: null, status: 'idle', error: null } as const;

export const NO_REVIEW: Review = {
  open: false,
  tab: 'edges',
  form: 'cards',
  filters: { type: null, document: null, maxConfidence: null },
  edges: EMPTY_QUEUE,
  pairs: EMPTY_QUEUE,
  progress: null,
  decided: new Map(),
  checked: new Set(),
  swapped: null,
  filtersOpen: false,
};

export function pairKey({ left, right }: { left: { id: string }; right: { id: string } }): string {
  return [left.id, right.id].sort().join(' ');
}

function keysOf({ tab, edges, pairs }: Review): string[] {
  return tab === 'edges' ? edges.items.map(({ edge }) => edge.id) : pairs.items.map(pairKey);
}

/** The key of what is being looked at, in the queue that is shown. */
export function currentKey(review: Review): string | null {
  const { at } = review.tab === 'edges' ? review.edges : review.pairs;
  return keysOf(review)[at] ?? null;
}

/** Which side of the pair that is looked at gives its name to both. */
export function survivorOf(review: Review): 'left' | 'right' {
  return review.swapped !== null && review.swapped === currentKey(review) ? 'right' : 'left';
}

export function swapSurvivor(review: Review): Review {
  return { ...review, swapped: survivorOf(review) === 'left' ? currentKey(review) : null };
}

/** How many filters narrow the queue. */
export function filterCount({ filters }: Review): number {
  return Object.values(filters).filter((value) => value !== null).length;
}

function at(review: Review, index: number): Review {
  return review.tab === 'edges'
    ? { ...review, edges: { ...review.edges, at: index } }
    : { ...review, pairs: { ...review.pairs, at: index } };
}

/** One on or back, decided or not. */
export function step(review: Review, by: 1 | -1): Review {
  const last = keysOf(review).length - 1;
  const now = review.tab === 'edges' ? review.edges.at : review.pairs.at;
  return at(review, Math.max(0, Math.min(last, now + by)));
}

/** To the next one that is undecided, from the place on and then from the start; stays when there is none. */
export function toUndecided(review: Review): Review {
  const keys = keysOf(review);
  const now = review.tab === 'edges' ? review.edges.at : review.pairs.at;
  const order = [...keys.keys()].map((index) => (now + index) % keys.length);
  const found = order.find((index) => !review.decided.has(keys[index] ?? ''));
  return found === undefined ? review : at(review, found);
}

/** The next undecided edges after the one that is looked at, at most so many. */
export function comingUp({ edges, decided }: Review, most: number): ReviewItemDto[] {
  return edges.items
    .slice(edges.at + 1)
    .filter(({ edge }) => !decided.has(edge.id))
    .slice(0, most);
}

/** To the item of this key, if it is here. */
export function goTo(review: Review, key: string): Review {
  const index = keysOf(review).indexOf(key);
  return index === -1 ? review : at(review, index);
}

/** Marks what was decided; one that is being looked at gives way to the next. */
export function markDecided(review: Review, keys: readonly string[], decided: Decided): Review {
  const known = new Map(review.decided);
  const edges = new Set(review.edges.items.map(({ edge }) => edge.id));
  let counted = 0;
  for (const key of keys) {
    if (!known.has(key) && edges.has(key)) counted += 1;
    known.set(key, decided);
  }
  const marked = {
    ...review,
    decided: known,
    progress: counted === 0 ? review.progress : shifted(review.progress, counted, decided),
    checked: new Set([...review.checked].filter((id) => !keys.includes(id))),
  };
  return keys.includes(currentKey(review) ?? '') ? toUndecided(marked) : marked;
}

/** Takes marks off again and goes back to the first of them. */
export function unmarkDecided(review: Review, keys: readonly string[]): Review {
  const known = new Map(review.decided);
  const edges = new Set(review.edges.items.map(({ edge }) => edge.id));
  let { progress } = review;
  for (const key of keys) {
    const was = known.get(key);
    if (was === undefined) continue;
    known.delete(key);
    if (edges.has(key)) progress = shifted(progress, -1, was);
  }
  const [first] = keys;
  const unmarked = { ...review, decided: known, progress };
  return first === undefined ? unmarked : goTo(unmarked, first);
}

function shifted(progress: Review['progress'], by: number, decided: Decided): Review['progress'] {
  if (progress === null) return null;
  const rejected = decided === 'reject' ? by : 0;
  return {
    reviewed: progress.reviewed + by - rejected,
    left: Math.max(0, progress.left - by),
    rejections: progress.rejections + rejected,
  };
}

/** How many undecided ones are here, in the queue that is shown. */
export function waiting(review: Review): number {
  return keysOf(review).filter((key) => !review.decided.has(key)).length;
}

/** A page that came: items that are here already stay once. */
export function withPage<Item>(
  queue: Queue<Item>,
  page: { items: readonly Item[]; next: string | null },
  key: (item: Item) => string,
): Queue<Item> {
  const known = new Set(queue.items.map(key));
  const fresh = page.items.filter((item) => !known.has(key(item)));
  return { ...queue, items: [...queue.items, ...fresh], next: page.next, status: 'ready', error: null };
}

/** Filters changed: the queue of edges starts anew. */
export function filtered(review: Review, filters: Partial<ReviewFilters>): Review {
  return {
    ...review,
    filters: { ...review.filters, ...filters },
    edges: EMPTY_QUEUE,
    checked: new Set(),
    progress: null,
  };
}

/** Both queues forgotten, so that opening asks what waits now. */
export function fresh(review: Review): Review {
  return { ...filtered(review, {}), pairs: EMPTY_QUEUE, decided: new Map() };
}

export function toggleChecked(review: Review, ids: readonly string[], on: boolean): Review {
  const checked = new Set(review.checked);
  for (const id of ids) {
    if (on) checked.add(id);
    else checked.delete(id);
  }
  return { ...review, checked };
}

/** Edges of the queue that somebody else decided, or took a decision back on, meanwhile. */
export function decidedElsewhere(review: Review, ids: readonly string[], decided: boolean): Review {
  const here = new Set(review.edges.items.map(({ edge }) => edge.id));
  const keys = ids.filter(
    (id) => here.has(id) && (decided ? !review.decided.has(id) : review.decided.get(id) === 'elsewhere'),
  );
  if (keys.length === 0) return review;
  if (decided) return markDecided(review, keys, 'elsewhere');
  const known = new Map(review.decided);
  for (const key of keys) known.delete(key);
  return { ...review, decided: known };
}
