// The ontology as the browser uses it: types by id with a fallback for one that is unknown here.
import type { EntityType, Ontology, RelationType } from '#cypher/ontology/types.ts';

export type Scheme = 'light' | 'dark';

const NEUTRAL = { light: '#5b6470', dark: '#a7b0bc' };

export function ontologyFrom(types: {
  entityTypes: readonly EntityType[];
  relationTypes: readonly RelationType[];
}): Ontology {
  return {
    entityTypes: new Map(types.entityTypes.map((type) => [type.id, type])),
    relationTypes: new Map(types.relationTypes.map((type) => [type.id, type])),
  };
}

export const EMPTY_ONTOLOGY: Ontology = ontologyFrom({ entityTypes: [], relationTypes: [] });

/** "HEAD_OF_STATE_OF" -> "head of state of", for a type whose label is not known. */
function plainWords(id: string): string {
  return id.toLowerCase().replaceAll('_', ' ');
}

export function entityTypeOf(ontology: Ontology, id: string): EntityType {
  return ontology.entityTypes.get(id) ?? { id, label: id, plural: id, color: NEUTRAL, icon: 'circle-dot' };
}

export function relationTypeOf(ontology: Ontology, id: string): RelationType {
  const known = ontology.relationTypes.get(id);
  if (known !== undefined) return known;
  return {
    id,
    label: plainWords(id),
    inverse: plainWords(id),
    group: 'open',
    root: null,
    domain: [],
    range: [],
    symmetric: false,
    color: NEUTRAL,
    description: '',
  };
}
