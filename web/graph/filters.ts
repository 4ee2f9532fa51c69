// Filters: what a view leaves out, as data of the scene, so that undo, the address and saved views carry them. Each
// value that is switched off is an entry of its own and can be switched on again by itself.
import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';

import {
  type CategoryId,
  DATE_FACETS,
  type DateId,
  EDGE_CATEGORIES,
  type EdgeCategoryId,
  ENTITY_CATEGORIES,
  type FacetId,
  overlaps,
} from './facets.ts';

export interface WithoutFilter {
  facet: CategoryId;
  /** The value that is left out. */
  without: string;
}

export interface ConfidenceFilter {
  facet: 'confidence';
  /** Both ends belong to it; 0..1. */
  from: number;
  to: number;
}

export interface DateFilter {
  facet: DateId;
  /** A year, a month or a day; null for an open end. */
  from: string | null;
  to: string | null;
  /** Whether edges without a date stay. */
  undated: boolean;
}

export interface ConnectedFilter {
  facet: 'connected';
}

export type Filter = WithoutFilter | ConfidenceFilter | DateFilter | ConnectedFilter;
/** By key; see `keyOf`. */
export type Filters = ReadonlyMap<string, Filter>;

export const NO_FILTERS: Filters = new Map();

export function keyOf(filter: Filter): string {
  return 'without' in filter ? `${filter.facet}.${filter.without}` : filter.facet;
}

export function withFilter(filters: Filters, filter: Filter): Filters {
  return new Map(filters).set(keyOf(filter), filter);
}

export function withoutFilter(filters: Filters, key: string): Filters {
  return new Map([...filters].filter(([known]) => known !== key));
}

export function withoutFacet(filters: Filters, facet: FacetId): Filters {
  return new Map([...filters].filter(([, filter]) => filter.facet !== facet));
}

export function isOff(filters: Filters, facet: CategoryId, value: string): boolean {
  return filters.has(keyOf({ facet, without: value }));
}

/** Leaves out every value of the facet but this one. */
export function onlyValue(
  filters: Filters,
  facet: CategoryId,
  value: string,
  all: Iterable<string>,
): Filters {
  const rest = new Map(withoutFacet(filters, facet));
  for (const other of all) {
    if (other !== value) rest.set(keyOf({ facet, without: other }), { facet, without: other });
  }
  return rest;
}

function allOff(filters: Filters, facet: CategoryId, values: readonly string[]): boolean {
  return values.every((value) => filters.has(`${facet}.${value}`));
}

export function entityPasses(filters: Filters, entity: EntityDto): boolean {
  return !Object.entries(ENTITY_CATEGORIES).some(([facet, { read }]) =>
    allOff(filters, facet as CategoryId, read(entity)),
  );
}

/** The facets that leave this edge out, its ends aside. */
export function facetsAgainst(filters: Filters, edge: EdgeDto): FacetId[] {
  const against: FacetId[] = [];
  for (const [facet, { read }] of Object.entries(EDGE_CATEGORIES)) {
    if (allOff(filters, facet as CategoryId, read(edge))) against.push(facet as CategoryId);
  }
  for (const filter of rangesOf(filters)) if (!rangePasses(filter, edge)) against.push(filter.facet);
  return against;
}

export function edgePasses(filters: Filters, edge: EdgeDto): boolean {
  return filters.size === 0 || facetsAgainst(filters, edge).length === 0;
}

/** Keys of the filters that keep this entity or edge off the canvas; an edge goes with its ends. */
export function keysAgainst(
  filters: Filters,
  of: { entities: readonly EntityDto[]; edges: readonly EdgeDto[] },
): Set<string> {
  const keys = new Set<string>();
  for (const entity of of.entities) {
    for (const [facet, { read }] of Object.entries(ENTITY_CATEGORIES)) {
      for (const value of read(entity)) keys.add(`${facet}.${value}`);
    }
  }
  for (const edge of of.edges) {
    for (const facet of facetsAgainst(filters, edge)) {
      if (facet in EDGE_CATEGORIES) {
        for (const value of EDGE_CATEGORIES[facet as EdgeCategoryId].read(edge))
          keys.add(`${facet}.${value}`);
      } else keys.add(facet);
    }
  }
  return new Set([...keys].filter((key) => filters.has(key)));
}

function rangesOf(filters: Filters): Array<ConfidenceFilter | DateFilter> {
  return [...Object.keys(DATE_FACETS), 'confidence'].flatMap((facet) => {
    const filter = filters.get(facet);
    return filter === undefined || 'without' in filter || filter.facet === 'connected' ? [] : [filter];
  });
}

function rangePasses(filter: ConfidenceFilter | DateFilter, edge: EdgeDto): boolean {
  if (filter.facet === 'confidence') {
    return edge.confidence >= filter.from && edge.confidence <= filter.to;
  }
  const interval = DATE_FACETS[filter.facet].intervalOf(edge);
  return interval === null ? filter.undated : overlaps(interval, filter);
}
