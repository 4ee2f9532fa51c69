// The holds that a decision needs on several edges, with what the edges are now.
import type { ClaimRef, DecisionOf } from '#cypher/model/decision.ts';
import type { EdgeStatus } from '#cypher/model/graph.ts';
import { additionRef } from '#cypher/model/refs.ts';

import { type RawDecision, toDecision } from '../../store/decision-record.ts';
import type { QueryDescriptor } from '../../store/types.ts';
import { entityMap, rowOf, spanMap } from '../fragments.ts';
import type { EntityRow } from '../rows.ts';
import { MATCH_EDGE } from './match-edge.ts';

export interface EdgeHoldsRow {
  id: string;
  type: string;
  status: EdgeStatus;
  subject: EntityRow;
  object: EntityRow;
  /** One for each claim that supports it now, and one for each analyst's addition that does. */
  refs: ClaimRef[];
}

interface RawHolds extends Omit<EdgeHoldsRow, 'refs'> {
  claims: ClaimRef[];
  additions: RawDecision[];
}

/** Edges that are gone have no row. Lists are always whole: a verdict never holds only a part of the claims. */
export const edgeHolds: QueryDescriptor<{ ids: string[] }, EdgeHoldsRow> = {
  name: 'edges/holds',
  access: 'read',
  limit: 1000,
  text: `
UNWIND $ids AS id
CALL (id) {
  ${MATCH_EDGE.replace('$id', 'id')}
  CALL (n) {
    MATCH (n)<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->(s:Sentence)
    MATCH (c)-[:SUBJECT]->(subject:Mention)
    MATCH (c)-[:OBJECT]->(object:Mention)
    WITH c, s, subject, object ORDER BY c.anchor
    RETURN collect({
      claim: c.anchor, document: c.document, type: c.type,
      subject: ${spanMap('subject')}, object: ${spanMap('object')}, quote: s.text
    }) AS claims
  }
  CALL (n) {
    MATCH (n)<-[:ADDS]-(d:Decision)
    WITH d ORDER BY d.seq
    RETURN collect(d {.id, .seq, .at, .by, .kind, .reason, .payload}) AS additions
  }
  RETURN n, r, a, b, claims, additions
}
RETURN {
  id: n.id, type: n.type, status: r.status, subject: ${entityMap('a')}, object: ${entityMap('b')},
  claims: claims, additions: additions
} AS row`,
  map: (record) => {
    const { claims, additions, ...rest } = rowOf<RawHolds>(record);
    const added = additions.map((addition) => additionRef(toDecision(addition) as DecisionOf<'add'>));
    return { ...rest, refs: [...claims, ...added] };
  },
};
