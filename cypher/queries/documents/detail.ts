// A document as its active run read it: text, sentences, mentions with their entities, claims with their edge.
import type { Span } from '#cypher/model/evidence.ts';

import type { QueryDescriptor } from '../../store/types.ts';
import { mentionToEntity, rowOf, spanMap, triggerMap } from '../fragments.ts';
import type { DocumentDetailRow } from '../rows.ts';

type RawDetail = Omit<DocumentDetailRow, 'document'> & {
  document: Omit<DocumentDetailRow['document'], 'skipped'> & { skipped: number[] };
};

/** Spans lie flat in the database: start and end in turn. */
function toSpans(flat: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) {
    spans.push({ start: Number(flat[at]), end: Number(flat[at + 1]) });
  }
  return spans;
}

export const documentDetail: QueryDescriptor<{ id: string }, DocumentDetailRow> = {
  name: 'documents/detail',
  access: 'read',
  limit: 1,
  text: `
MATCH (d:Document {id: $id})
CALL (d) {
  MATCH (:Run {id: d.activeRun})-[:READ]->(s:Sentence)
  WITH s ORDER BY s.start, s.end
  RETURN collect(s {.id, .start, .end}) AS sentences
}
CALL (d) {
  MATCH (m:Mention {document: d.id}) WHERE m.run = d.activeRun OR m:RelataMade
  CALL (m) {
    OPTIONAL MATCH ${mentionToEntity('m', 'e')}
    WITH DISTINCT e.id AS id ORDER BY id
    RETURN collect(id) AS entities
  }
  WITH m, entities ORDER BY m.start, m.end, m.id
  RETURN collect(m {.start, .end, .kind, .type, entities: entities, byHand: m:RelataMade}) AS mentions
}
CALL (d) {
  MATCH (c:Claim {document: d.id, run: d.activeRun})-[:STATED_IN]->(s:Sentence)
  MATCH (c)-[:SUBJECT]->(subject:Mention)
  MATCH (c)-[:OBJECT]->(object:Mention)
  OPTIONAL MATCH (c)-[:SUPPORTS]->(n:Edge)
  WITH c, s, subject, object, n ORDER BY n.id
  WITH c, s, subject, object, collect(n)[0] AS n
  OPTIONAL MATCH (a:Entity {id: n.subject})
  OPTIONAL MATCH (b:Entity {id: n.object})
  WITH c, s, subject, object, n, a, b ORDER BY s.start, c.id
  RETURN collect({
    id: c.id, edge: n.id, type: coalesce(n.relation, c.type), sentence: s.id,
    subjectName: coalesce(a.name, subject.text), objectName: coalesce(b.name, object.text),
    polarity: c.polarity, modality: c.modality,
    subject: ${spanMap('subject')}, object: ${spanMap('object')}, trigger: ${triggerMap('c')}
  }) AS claims
}
RETURN {
  document: d {.id, .title, .outlet, .author, .url, .publishedAt, .copyGroup, .text, .language, .skipped},
  sentences: sentences, mentions: mentions, claims: claims
} AS row`,
  map: (record) => {
    const { document, ...rest } = rowOf<RawDetail>(record);
    return { document: { ...document, skipped: toSpans(document.skipped) }, ...rest };
  },
};
