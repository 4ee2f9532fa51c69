// The shape of type ids, which become Neo4j labels and relationship types.
import { RelataError } from '#cypher/model/errors.ts';
import { OWN_PREFIX, RESERVED_LABELS, RESERVED_RELATIONS } from '#cypher/ontology/reserved-names.ts';
import type { Ontology } from '#cypher/ontology/types.ts';

const ENTITY_TYPE = /^[A-Z][A-Za-z0-9]{0,63}$/;
const RELATION_TYPE = /^[A-Z][A-Z0-9_]{0,63}$/;

/** PascalCase and not one of our own labels. */
export function isEntityTypeId(type: string): boolean {
  return ENTITY_TYPE.test(type) && !RESERVED_LABELS.has(type) && !OWN_PREFIX.test(type);
}

/** UPPER_SNAKE and not a type with a meaning of its own. */
export function isRelationTypeId(type: string): boolean {
  return RELATION_TYPE.test(type) && !RESERVED_RELATIONS.has(type) && !OWN_PREFIX.test(type);
}

/** Throws ONTOLOGY_INVALID for a type that cannot be a label or a relationship type. */
export function requireTypeIds(ontology: Ontology): void {
  const bad =
    [...ontology.entityTypes.keys()].find((type) => !isEntityTypeId(type)) ??
    [...ontology.relationTypes.keys()].find((type) => !isRelationTypeId(type));
  if (bad === undefined) return;
  throw new RelataError('ONTOLOGY_INVALID', `${JSON.stringify(bad)} cannot be the id of a type`, {
    help: 'Entity types are PascalCase, relation types UPPER_SNAKE, and neither may be a name that Relata uses itself.',
  });
}
