// Every claim of active runs by id, a page at a time, with its sentence and the entities and edges it stands behind.
import type { Span } from '#cypher/model/evidence.ts';
import type { DatePrecision, Modality, Polarity } from '#cypher/model/reading.ts';

import type { QueryDescriptor } from '../../store/types.ts';
import { mentionToEntity, rowOf, triggerMap } from '../fragments.ts';
import { PAGE_LIMIT, type PageParams } from './page.ts';

interface ExportedEnd extends Span {
  text: string;
  entities: string[];
}

export interface ExportedClaim {
  id: string;
  anchor: string;
  document: string;
  sentence: Span & { text: string };
  type: string;
  label: string;
  subject: ExportedEnd;
  object: ExportedEnd;
  trigger: Span | null;
  attributedTo: ExportedEnd | null;
  polarity: Polarity;
  modality: Modality;
  title: string | null;
  date: string | null;
  datePrecision: DatePrecision | null;
  value: string | null;
  confidence: number;
  inferred: boolean;
  edges: string[];
}

function endMap(mention: string): string {
  return `${mention} {.start, .end, .text, entities: COLLECT {
    MATCH ${mentionToEntity(mention, 'e')} RETURN DISTINCT e.id ORDER BY e.id
  }}`;
}

export const exportClaims: QueryDescriptor<PageParams, ExportedClaim> = {
  name: 'export/claims',
  access: 'read',
  limit: PAGE_LIMIT,
  text: `
MATCH (c:Claim) WHERE c.id > $after
MATCH (d:Document {id: c.document}) WHERE d.activeRun = c.run
WITH c ORDER BY c.id LIMIT $limit
MATCH (c)-[:STATED_IN]->(s:Sentence)
MATCH (c)-[:SUBJECT]->(subject:Mention)
MATCH (c)-[:OBJECT]->(object:Mention)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(source:Mention)
RETURN c {.id, .anchor, .document, sentence: s {.start, .end, .text}, .type, .label,
  subject: ${endMap('subject')}, object: ${endMap('object')}, trigger: ${triggerMap('c')},
  attributedTo: CASE WHEN source IS NULL THEN null ELSE ${endMap('source')} END,
  .polarity, .modality, .title, .date, .datePrecision, .value, .confidence, .inferred,
  edges: COLLECT { MATCH (c)-[:SUPPORTS]->(n:Edge) RETURN n.id ORDER BY n.id }} AS row
ORDER BY row.id`,
  map: rowOf<ExportedClaim>,
};
