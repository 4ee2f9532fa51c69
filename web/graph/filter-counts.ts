// Counts beside the filters: for each value of a facet, how many would be shown if every other facet's filters stayed.
import type { EdgeDto } from '#server/contract/graph.ts';

import {
  CATEGORY_IDS,
  type CategoryId,
  DATE_FACETS,
  DATE_IDS,
  type DateId,
  EDGE_CATEGORIES,
  type EdgeCategoryId,
  ENTITY_CATEGORIES,
  type FacetId,
} from './facets.ts';
import { entityPasses, facetsAgainst } from './filters.ts';
import { type Content, remembered } from './remember.ts';

/** Bars of the histogram of confidence: 0 to 5%, 5 to 10%, ... */
const CONFIDENCE_BINS = 20;

export interface DateCounts {
  first: string | null;
  last: string | null;
  dated: number;
  undated: number;
}

export interface FilterCounts {
  categories: Readonly<Record<CategoryId, ReadonlyMap<string, number>>>;
  confidence: readonly number[];
  dates: Readonly<Record<DateId, DateCounts>>;
}

/** Every value that a facet lists: the fixed ones, those on the canvas, and those that a filter names. */
function listed(scene: Content, facet: CategoryId): Map<string, number> {
  const counts = new Map<string, number>();
  const categories = { ...ENTITY_CATEGORIES, ...EDGE_CATEGORIES };
  for (const value of categories[facet].values ?? []) counts.set(value, 0);
  if (facet in ENTITY_CATEGORIES) {
    for (const entity of scene.entities.values()) counts.set(entity.type, 0);
  } else if (categories[facet].values === null) {
    const { read } = EDGE_CATEGORIES[facet as EdgeCategoryId];
    for (const edge of scene.edges.values()) for (const value of read(edge)) counts.set(value, 0);
  }
  for (const filter of scene.filters.values()) {
    if ('without' in filter && filter.facet === facet && !counts.has(filter.without)) {
      counts.set(filter.without, 0);
    }
  }
  return counts;
}

/** Only this facet, or none at all, leaves the edge out. */
function counts(against: readonly FacetId[], facet: FacetId): boolean {
  return against.length === 0 || (against.length === 1 && against[0] === facet);
}

function tally(map: Map<string, number>, value: string): void {
  map.set(value, (map.get(value) ?? 0) + 1);
}

function countDates(edges: ReadonlyArray<readonly [EdgeDto, FacetId[]]>, facet: DateId): DateCounts {
  const result: DateCounts = { first: null, last: null, dated: 0, undated: 0 };
  for (const [edge, against] of edges) {
    if (!counts(against, facet)) continue;
    const interval = DATE_FACETS[facet].intervalOf(edge);
    if (interval === null) {
      result.undated += 1;
      continue;
    }
    result.dated += 1;
    if (result.first === null || interval[0] < result.first) result.first = interval[0];
    if (result.last === null || interval[1] > result.last) result.last = interval[1];
  }
  return result;
}

function countNow(scene: Content): FilterCounts {
  const categories = Object.fromEntries(CATEGORY_IDS.map((facet) => [facet, listed(scene, facet)])) as Record<
    CategoryId,
    Map<string, number>
  >;
  const shown = new Set<string>();
  for (const entity of scene.entities.values()) {
    if (scene.hidden.has(entity.id)) continue;
    for (const [facet, { read }] of Object.entries(ENTITY_CATEGORIES)) {
      for (const value of read(entity)) tally(categories[facet as CategoryId], value);
    }
    if (entityPasses(scene.filters, entity)) shown.add(entity.id);
  }
  const edges: Array<readonly [EdgeDto, FacetId[]]> = [];
  for (const edge of scene.edges.values()) {
    if (!scene.hidden.has(edge.id) && shown.has(edge.subject) && shown.has(edge.object)) {
      edges.push([edge, facetsAgainst(scene.filters, edge)]);
    }
  }
  const confidence = Array.from({ length: CONFIDENCE_BINS }, () => 0);
  for (const [edge, against] of edges) {
    for (const [facet, { read }] of Object.entries(EDGE_CATEGORIES)) {
      if (!counts(against, facet as FacetId)) continue;
      for (const value of read(edge)) tally(categories[facet as CategoryId], value);
    }
    const bin = Math.min(CONFIDENCE_BINS - 1, Math.floor(edge.confidence * CONFIDENCE_BINS));
    if (counts(against, 'confidence')) confidence[bin] = (confidence[bin] ?? 0) + 1;
  }
  const dates = Object.fromEntries(DATE_IDS.map((facet) => [facet, countDates(edges, facet)])) as Record<
    DateId,
    DateCounts
  >;
  return { categories, confidence, dates };
}

export const filterCounts = remembered(countNow);
