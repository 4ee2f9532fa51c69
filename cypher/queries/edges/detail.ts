// An edge with all that stands behind it: each claim with its sentence, document, spans and source, what analysts
// decided about it, and the reasons of those who added it without a text.
import type { QueryDescriptor } from '../../store/types.ts';
import {
  decisionMap,
  documentHeadMap,
  edgeMap,
  entityMap,
  isTurned,
  mentionToEntity,
  rowOf,
  spanMap,
  triggerMap,
} from '../fragments.ts';
import type { EdgeDetailRow } from '../rows.ts';
import { MATCH_EDGE } from './match-edge.ts';

/** Newest documents first. */
const CLAIMS = `
CALL (n, a, b) {
  MATCH (n)<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->(s:Sentence)
  MATCH (c)-[:SUBJECT]->(subject:Mention)
  MATCH (c)-[:OBJECT]->(object:Mention)
  MATCH (d:Document {id: c.document})
  MATCH (run:Run {id: c.run})
  WITH * ORDER BY d.publishedAt DESC, d.id, s.start, c.id LIMIT $limit
  OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(source:Mention)
  OPTIONAL MATCH ${mentionToEntity('source', 'who')}
  WITH a, b, c, s, subject, object, d, run, source, who ORDER BY who.id
  WITH a, b, c, s, subject, object, d, run, source, collect(who)[0] AS who
  ORDER BY d.publishedAt DESC, d.id, s.start, c.id
  WITH *, ${isTurned('subject', 'a', 'b')} AS turned
  RETURN collect({
    id: c.id, document: ${documentHeadMap('d')}, sentence: s {.id, .start, .end, .text},
    type: c.type, label: c.label,
    subject: ${spanMap('subject')}, object: ${spanMap('object')}, trigger: ${triggerMap('c')},
    subjectEntity: CASE WHEN turned THEN b.id ELSE a.id END,
    objectEntity: CASE WHEN turned THEN a.id ELSE b.id END,
    attribution: CASE WHEN source IS NULL THEN null
      ELSE {entity: who.id, name: coalesce(who.name, source.text)} END,
    polarity: c.polarity, modality: c.modality, title: c.title, date: c.date, datePrecision: c.datePrecision,
    confidence: c.confidence, inferred: c.inferred, extractor: run.extractor + ' ' + run.version
  }) AS claims
}`;

/** Also what was decided on claims between the same ends that no longer support it: "rejected before". */
const DECISIONS = `
CALL (n, r, a, b) {
  CALL (n, r, a, b) {
    MATCH (n)<-[:SUPPORTS|ADDS]-()<-[:ABOUT]-(d:Decision) RETURN d
    UNION
    WITH n, r, CASE WHEN a.mentions <= b.mentions THEN a ELSE b END AS near,
      CASE WHEN a.mentions <= b.mentions THEN b ELSE a END AS far
    WHERE r.rejectedBefore
    MATCH (near)<-[:RESOLVES_TO]-(:Cluster)<-[:IN_CLUSTER|RELATA_MOVED_TO]-(:Mention)<-[:SUBJECT|OBJECT]-(c:Claim {type: n.type})
    MATCH (c)<-[:ABOUT]-(d:Decision)
    WHERE EXISTS { (c)-[:SUBJECT|OBJECT]->(:Mention)-[:IN_CLUSTER|RELATA_MOVED_TO]->(:Cluster)-[:RESOLVES_TO]->(far) }
    RETURN d
  }
  WITH DISTINCT d ORDER BY d.seq DESC LIMIT $limit
  RETURN collect(${decisionMap('d')}) AS decisions
}`;

/** `limit` bounds claims and decisions. */
export const edgeDetail: QueryDescriptor<{ id: string; limit: number }, EdgeDetailRow> = {
  name: 'edges/detail',
  access: 'read',
  limit: 1,
  text: `
${MATCH_EDGE}
${CLAIMS}
${DECISIONS}
CALL (n) {
  MATCH (n)<-[:ADDS]-(d:Decision)
  WITH d ORDER BY d.seq DESC
  RETURN collect(${decisionMap('d')}) AS additions
}
RETURN {
  edge: ${edgeMap('r')}, subject: ${entityMap('a')}, object: ${entityMap('b')},
  claims: claims, decisions: decisions, additions: additions
} AS row`,
  map: rowOf<EdgeDetailRow>,
};
