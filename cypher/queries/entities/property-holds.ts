// The holds that a verdict needs on the dates that texts give of an entity.
import type { ClaimRef } from '#cypher/model/decision.ts';

import type { QueryDescriptor } from '../../store/types.ts';
import { isNowIn, RESOLVE_ENTITY, rowOf, spanMap } from '../fragments.ts';

export interface PropertyHoldsParams extends Record<string, unknown> {
  /** The entity's id. */
  id: string;
  /** Ids of its claims. */
  claims: string[];
  /** Claim types whose object is a date. */
  properties: string[];
}

/** Claims that are gone, of another kind or about somebody else have no row. */
export const propertyHolds: QueryDescriptor<PropertyHoldsParams, ClaimRef> = {
  name: 'entities/property-holds',
  access: 'read',
  limit: 1000,
  text: `
${RESOLVE_ENTITY}
MATCH (c:Claim) WHERE c.id IN $claims AND c.type IN $properties
MATCH (c)-[:SUBJECT]->(subject:Mention)
WHERE EXISTS {
  MATCH (subject)-[:IN_CLUSTER|RELATA_MOVED_TO]->(part:Cluster)-[:RESOLVES_TO]->(e)
  WHERE ${isNowIn('subject', 'part')}
}
MATCH (c)-[:OBJECT]->(object:Mention), (c)-[:STATED_IN]->(s:Sentence)
RETURN {
  claim: c.anchor, document: c.document, type: c.type,
  subject: ${spanMap('subject')}, object: ${spanMap('object')}, quote: s.text
} AS row ORDER BY c.anchor`,
  map: rowOf<ClaimRef>,
};
