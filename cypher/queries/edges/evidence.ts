// The claims behind many edges by reference: ids of claim, document and sentence, and where the sentence stands.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';

export interface EdgeEvidenceRow {
  id: string;
  claims: Array<{ id: string; document: string; sentence: string; start: number; end: number }>;
  additions: string[];
}

/** Edges that are gone have no row. */
export const edgeEvidence: QueryDescriptor<{ ids: string[] }, EdgeEvidenceRow> = {
  name: 'edges/evidence',
  access: 'read',
  limit: 1000,
  text: `
UNWIND $ids AS id
MATCH (n:Edge {id: id})
CALL (n) {
  MATCH (n)<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->(s:Sentence)
  WITH c, s ORDER BY c.document, s.start, c.id
  RETURN collect({id: c.id, document: c.document, sentence: s.id, start: s.start, end: s.end}) AS claims
}
CALL (n) {
  MATCH (n)<-[:ADDS]-(d:Decision)
  WITH d ORDER BY d.seq
  RETURN collect(d.id) AS additions
}
RETURN {id: n.id, claims: claims, additions: additions} AS row`,
  map: rowOf<EdgeEvidenceRow>,
};
