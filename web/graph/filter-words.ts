// Filters in words, for chips, the history and the note of an empty canvas.
import type { Ontology } from '#cypher/ontology/types.ts';

import {
  type CategoryId,
  DATE_FACETS,
  EDGE_CATEGORIES,
  ENTITY_CATEGORIES,
  type FacetId,
  NO_OUTLET,
} from './facets.ts';
import type { Filter } from './filters.ts';
import { entityTypeOf, relationTypeOf } from './ontology.ts';
import { dateWords, percentWords, READING_WORDS, STATUS_WORDS } from './wording.ts';

const ORIGIN_WORDS: Readonly<Record<string, string>> = {
  extracted: 'Read from text',
  analyst: 'Added by hand',
  both: 'Text and hand',
};

export function facetWords(facet: FacetId): string {
  switch (facet) {
    case 'confidence':
      return 'Confidence';
    case 'connected':
      return 'Connected';
    case 'happened':
    case 'reported':
      return DATE_FACETS[facet].label;
    default:
      return { ...ENTITY_CATEGORIES, ...EDGE_CATEGORIES }[facet].label;
  }
}

export function valueWords(facet: CategoryId, value: string, ontology: Ontology): string {
  switch (facet) {
    case 'entity-type':
      return entityTypeOf(ontology, value).label;
    case 'edge-type':
      return relationTypeOf(ontology, value).label;
    case 'reading':
      return (READING_WORDS as Readonly<Record<string, string>>)[value] ?? value;
    case 'status':
      return (STATUS_WORDS as Readonly<Record<string, string>>)[value] ?? value;
    case 'origin':
      return ORIGIN_WORDS[value] ?? value;
    case 'outlet':
      return value === NO_OUTLET ? 'No outlet named' : value;
  }
}

function rangeWords(from: string | null, to: string | null): string {
  const [first, last] = [from, to].map((date) => (date === null ? '' : dateWords(date)));
  if (from === null) return `until ${last}`;
  if (to === null) return `since ${first}`;
  return from === to ? `in ${first}` : `${first} to ${last}`;
}

/** "Without Person", "Confidence 50% to 100%", "Happened since 2001". */
export function filterWords(filter: Filter, ontology: Ontology): string {
  if ('without' in filter && filter.facet === 'outlet' && filter.without === NO_OUTLET) {
    return 'Without edges of no named outlet';
  }
  if ('without' in filter) return `Without ${valueWords(filter.facet, filter.without, ontology)}`;
  if (filter.facet === 'confidence') {
    return `Confidence ${percentWords(filter.from)} to ${percentWords(filter.to)}`;
  }
  if (filter.facet === 'connected') return 'Without unconnected';
  const undated = filter.undated ? ', or undated' : '';
  return `${DATE_FACETS[filter.facet].label} ${rangeWords(filter.from, filter.to)}${undated}`;
}
