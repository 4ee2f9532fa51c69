// The holds that a verdict or an edit needs on an edge: one for each claim that supports it now, and one for each
// analyst's addition that does.
import type { ClaimRef, DecisionOf } from '#cypher/model/decision.ts';
import { additionRef } from '#cypher/model/refs.ts';

import { type RawDecision, toDecision } from '../../store/decision-record.ts';
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf, spanMap } from '../fragments.ts';

type RawRef = { claim: ClaimRef; addition: null } | { claim: null; addition: RawDecision };

/** No rows when there is no such edge. */
export const claimRefs: QueryDescriptor<{ id: string }, ClaimRef> = {
  name: 'edges/claim-refs',
  access: 'read',
  limit: 100_000,
  text: `
MATCH (n:Edge {id: $id})
CALL (n) {
  MATCH (n)<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->(s:Sentence)
  MATCH (c)-[:SUBJECT]->(subject:Mention)
  MATCH (c)-[:OBJECT]->(object:Mention)
  WITH c, s, subject, object ORDER BY c.anchor
  RETURN {
    claim: c.anchor, document: c.document, type: c.type,
    subject: ${spanMap('subject')}, object: ${spanMap('object')}, quote: s.text
  } AS claim, null AS addition
  UNION ALL
  MATCH (n)<-[:ADDS]-(d:Decision)
  WITH d ORDER BY d.seq
  RETURN null AS claim, d {.id, .seq, .at, .by, .kind, .reason, .payload} AS addition
}
RETURN {claim: claim, addition: addition} AS row`,
  map: (record) => {
    const { claim, addition } = rowOf<RawRef>(record);
    return claim ?? additionRef(toDecision(addition) as DecisionOf<'add'>);
  },
};
