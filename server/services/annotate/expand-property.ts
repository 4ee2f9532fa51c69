// Verdicts on a date that texts give of an entity: the claims behind it, which make no edge.
import type { NewDecision } from '#cypher/model/decision.ts';
import { PROPERTY_TYPES } from '#cypher/ontology/index.ts';
import { propertyHolds } from '#cypher/queries/entities/property-holds.ts';

import type { PropertyVerdictBody } from '../../contract/annotate.ts';
import type { Access } from '../access.ts';
import type { Author } from './author.ts';
import { stale } from './refusals.ts';

/** Throws DECISION_STALE when the entity does not have all of these claims (any more). */
export async function expandPropertyVerdict(
  { store, options }: Access,
  { by, reason }: Author,
  { kind, entity, claims: ids }: PropertyVerdictBody,
): Promise<NewDecision> {
  const claims = [...new Set(ids)];
  const properties = PROPERTY_TYPES.map(({ id }) => id);
  const { rows } = await store.run(propertyHolds, { id: entity, claims, properties }, options);
  if (rows.length < claims.length) {
    throw stale(
      `The entity '${entity}' does not have ${claims.length === 1 ? 'this date' : 'these dates'} any more`,
      'Its text was read again, or the entity was merged or split. Look at what it is now, and decide again.',
    );
  }
  return { kind, by, reason, payload: { claims: rows } };
}
