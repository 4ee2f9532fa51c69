// The ontology that Relata comes with.
import { ENTITY_TYPES } from './types/entities.ts';
import { CONFLICT_EVENTS } from './types/events-conflict.ts';
import { COOPERATION_EVENTS } from './types/events-cooperation.ts';
import { STATEMENT_EVENTS } from './types/events-statement.ts';
import { MEMBERSHIP } from './types/membership.ts';
import { OPEN } from './types/open.ts';
import { PEOPLE } from './types/people.ts';
import { PLACES } from './types/places.ts';
import { ROLES } from './types/roles.ts';
import { STANCES } from './types/stance.ts';
import { STRUCTURE } from './types/structure.ts';
import type { EntityType, Ontology, RelationType } from './types.ts';

const RELATION_TYPES: readonly RelationType[] = [
  ...ROLES,
  ...MEMBERSHIP,
  ...PEOPLE,
  ...PLACES,
  ...STRUCTURE,
  ...STANCES,
  ...COOPERATION_EVENTS,
  ...CONFLICT_EVENTS,
  ...STATEMENT_EVENTS,
  ...OPEN,
];

export const baseOntology: Ontology = ontologyOf(ENTITY_TYPES, RELATION_TYPES);

/** Types by their ids, in the order given. */
export function ontologyOf(
  entityTypes: readonly EntityType[],
  relationTypes: readonly RelationType[],
): Ontology {
  return {
    entityTypes: new Map(entityTypes.map((type) => [type.id, type])),
    relationTypes: new Map(relationTypes.map((type) => [type.id, type])),
  };
}
