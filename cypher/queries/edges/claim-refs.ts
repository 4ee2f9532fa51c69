// The holds that a verdict or an edit needs on an edge: one for each claim that supports it now.
import type { ClaimRef } from '#cypher/model/decision.ts';

import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf, spanMap } from '../fragments.ts';

/** No rows when there is no such edge, or when only an analyst's reason supports it. */
export const claimRefs: QueryDescriptor<{ id: string }, ClaimRef> = {
  name: 'edges/claim-refs',
  access: 'read',
  limit: 100_000,
  text: `
MATCH (:Edge {id: $id})<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->(s:Sentence)
MATCH (c)-[:SUBJECT]->(subject:Mention)
MATCH (c)-[:OBJECT]->(object:Mention)
RETURN {
  claim: c.anchor, document: c.document, type: c.type,
  subject: ${spanMap('subject')}, object: ${spanMap('object')}, quote: s.text
} AS row
ORDER BY c.anchor`,
  map: rowOf<ClaimRef>,
};
