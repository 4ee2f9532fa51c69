// The filters as chips: each by itself, or a facet as a whole when many of its values are off.
import type { Ontology } from '#cypher/ontology/types.ts';

import type { FacetId } from '../graph/facets.ts';
import { facetWords, filterWords } from '../graph/filter-words.ts';
import type { Filters } from '../graph/filters.ts';

export interface Chip {
  id: string;
  label: string;
  /** What its cross takes away: one filter by key, or all of a facet. */
  off: { key: string } | { facet: FacetId };
}

/** More values of one facet than this share a chip. */
const TOGETHER = 4;

export function chipsOf(filters: Filters, ontology: Ontology): Chip[] {
  const byFacet = new Map<FacetId, Chip[]>();
  for (const [key, filter] of filters) {
    const chips = byFacet.get(filter.facet) ?? [];
    byFacet.set(filter.facet, [...chips, { id: key, label: filterWords(filter, ontology), off: { key } }]);
  }
  return [...byFacet].flatMap(([facet, chips]) =>
    chips.length <= TOGETHER
      ? chips
      : [{ id: facet, label: `${facetWords(facet)}: ${chips.length} off`, off: { facet } }],
  );
}
