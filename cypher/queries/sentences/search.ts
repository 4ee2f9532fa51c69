// Sentences that hold every word, from the active run of their document.
import { SENTENCE_INDEX } from '../../migrations/0003-full-text.ts';
import type { QueryDescriptor } from '../../store/types.ts';
import { documentHeadMap, rowOf } from '../fragments.ts';
import { sentenceQuery } from '../lucene.ts';
import type { SentenceHitRow } from '../rows.ts';

/** `q` is what a person typed: any text is safe. */
export const searchSentences: QueryDescriptor<{ q: string; limit: number }, SentenceHitRow> = {
  name: 'sentences/search',
  access: 'read',
  limit: 1000,
  prepare: ({ q, limit }) => ({ query: sentenceQuery(q), limit }),
  text: `
WITH $query AS query WHERE query <> ''
CALL db.index.fulltext.queryNodes('${SENTENCE_INDEX}', query, {limit: 1000}) YIELD node AS s, score
MATCH (s)-[:OF]->(d:Document)
WHERE EXISTS { MATCH (r:Run {id: d.activeRun})-[:READ]->(s) }
WITH s, d, score ORDER BY score DESC, d.publishedAt DESC, s.id LIMIT $limit
RETURN {id: s.id, text: s.text, start: s.start, end: s.end, document: ${documentHeadMap('d')}, score: score} AS row`,
  map: rowOf<SentenceHitRow>,
};
