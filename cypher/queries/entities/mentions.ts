// Where an entity is mentioned, oldest document first, in the order of the text, a page at a time. Mentions that a
// split moved are where it put them.
import type { MentionKind, Span } from '#cypher/model/evidence.ts';

import type { QueryDescriptor } from '../../store/types.ts';
import { documentHeadMap, isNowIn, RESOLVE_ENTITY, rowOf } from '../fragments.ts';
import type { DocumentHeadRow } from '../rows.ts';

export interface EntityMentionsParams extends Record<string, unknown> {
  /** An entity's id, or that of a cluster it holds. */
  id: string;
  /** The `key` of the last mention of the page before; null for the first page. */
  after: string | null;
  limit: number;
}

export interface EntityMentionRow extends Span {
  id: string;
  /** Orders mentions; opaque. */
  key: string;
  cluster: string;
  text: string;
  kind: MentionKind;
  /** Words that an analyst named outside every sentence are one of their own. */
  sentence: Span & { id: string; text: string };
  document: DocumentHeadRow;
}

export interface EntityMentionsRow {
  total: number;
  mentions: EntityMentionRow[];
}

/** No row when there is no such entity. */
export const entityMentions: QueryDescriptor<EntityMentionsParams, EntityMentionsRow> = {
  name: 'entities/mentions',
  access: 'read',
  limit: 1,
  text: `
${RESOLVE_ENTITY}
CALL (e) {
  MATCH (m:Mention)-[:IN_CLUSTER|RELATA_MOVED_TO]->(c:Cluster)-[:RESOLVES_TO]->(e)
  WHERE ${isNowIn('m', 'c')}
  MATCH (d:Document {id: m.document})
  WITH m, d, min(c.id) AS cluster
  WITH m, d, cluster,
    coalesce(d.publishedAt, '9999') + '|' + d.id + '|' + right('0000000000' + toString(m.start), 10) + '|' + m.id AS key
  ORDER BY key
  WITH collect({m: m, d: d, cluster: cluster, key: key}) AS found
  RETURN size(found) AS total, [x IN found WHERE $after IS NULL OR x.key > $after][0..$limit] AS page
}
CALL (page) {
  UNWIND page AS x
  WITH x, x.m AS m, x.d AS d
  OPTIONAL MATCH (m)-[:IN]->(s:Sentence)
  WITH x, m, d, coalesce(s {.id, .start, .end, .text}, m {.id, .start, .end, .text}) AS sentence ORDER BY x.key
  RETURN collect(m {
    .id, .start, .end, .text, .kind, key: x.key, cluster: x.cluster,
    sentence: sentence, document: ${documentHeadMap('d')}
  }) AS mentions
}
RETURN {total: total, mentions: mentions} AS row`,
  map: rowOf<EntityMentionsRow>,
};
