// What a view can be filtered by. Each facet is a descriptor: panel, chips, counts, address and tests read this list.
import { EDGE_ORIGINS, EDGE_STATUSES } from '#cypher/model/graph.ts';
import { READINGS } from '#cypher/model/reading.ts';
import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';

export const CATEGORY_IDS = ['entity-type', 'edge-type', 'reading', 'status', 'origin', 'outlet'] as const;
export type CategoryId = (typeof CATEGORY_IDS)[number];

export const DATE_IDS = ['happened', 'reported'] as const;
export type DateId = (typeof DATE_IDS)[number];

export type FacetId = CategoryId | DateId | 'confidence' | 'connected';

/** Stands for all edges of which no document names its outlet, and those that only an analyst added. */
export const NO_OUTLET = '';

interface CategoryOf<Item> {
  /** What a chip calls it: "Relation". */
  label: string;
  /** Values that are always listed, in this order; null lists what is on the canvas. */
  values: readonly string[] | null;
  /** One value or several: what has several is left out when all of them are. */
  read(item: Item): readonly string[];
}

export const ENTITY_CATEGORIES = {
  'entity-type': { label: 'Entity type', values: null, read: ({ type }: EntityDto) => [type] },
} as const satisfies Partial<Record<CategoryId, CategoryOf<EntityDto>>>;

export const EDGE_CATEGORIES = {
  'edge-type': { label: 'Relation', values: null, read: ({ type }: EdgeDto) => [type] },
  reading: { label: 'Reading', values: READINGS, read: ({ reading }: EdgeDto) => [reading] },
  status: { label: 'Verdict', values: EDGE_STATUSES, read: ({ status }: EdgeDto) => [status] },
  origin: { label: 'Origin', values: EDGE_ORIGINS, read: ({ origin }: EdgeDto) => [origin] },
  outlet: {
    label: 'Outlet',
    values: null,
    read: ({ outlets }: EdgeDto) => (outlets.length === 0 ? [NO_OUTLET] : outlets),
  },
} as const satisfies Partial<Record<CategoryId, CategoryOf<EdgeDto>>>;

export type EdgeCategoryId = keyof typeof EDGE_CATEGORIES;

/** The first and the last day that an edge speaks of, as dates of any precision; null when it names none. */
export type Interval = readonly [first: string, last: string];

export const DATE_FACETS: Readonly<
  Record<DateId, { label: string; intervalOf(edge: EdgeDto): Interval | null }>
> = {
  happened: {
    label: 'Happened',
    intervalOf: ({ firstDate, lastDate, datePrecision }) =>
      firstDate === null ? null : [cut(firstDate, datePrecision), cut(lastDate ?? firstDate, datePrecision)],
  },
  reported: {
    label: 'First reported',
    intervalOf: ({ firstReported }) =>
      firstReported === null ? null : [firstReported.slice(0, 10), firstReported.slice(0, 10)],
  },
};

const LENGTHS = { day: 10, month: 7, year: 4, decade: 3 } as const;

/** "2001-01-01" known to the year is "2001": it may mean any day of that year. */
function cut(date: string, precision: EdgeDto['datePrecision']): string {
  return date.slice(0, LENGTHS[precision ?? 'day']);
}

/** Whether an interval and a range have a day in common. Dates may be days, months or years. */
export function overlaps(
  [first, last]: Interval,
  { from, to }: { from: string | null; to: string | null },
): boolean {
  // Text comparison orders dates of one precision; a shorter one stands for all days that begin with it.
  const begins = to === null || first.slice(0, to.length) <= to;
  const ends = from === null || last >= from.slice(0, last.length);
  return begins && ends;
}
