// Entities by name or alias: exact words first, then beginnings, then near misses; well-known ones before others.
import { ENTITY_INDEX } from '../../migrations/0003-full-text.ts';
import type { QueryDescriptor } from '../../store/types.ts';
import { entityMap, rowOf } from '../fragments.ts';
import { nameQuery, searchTerms } from '../lucene.ts';
import type { EntityHitRow, EntityRow } from '../rows.ts';

interface RawHit {
  entity: EntityRow;
  score: number;
  terms: string[];
}

/** The name or alias that holds most of the words; the name itself when the match was a near miss. */
function matchedName({ name, aliases }: EntityRow, terms: readonly string[]): string {
  let best = { text: name, found: 0 };
  for (const text of [name, ...aliases]) {
    const words = searchTerms(text);
    const found = terms.filter((term) => words.some((word) => word.startsWith(term))).length;
    if (found > best.found) best = { text, found };
  }
  return best.text;
}

/** `q` is what a person typed: any text is safe. */
export const searchEntities: QueryDescriptor<{ q: string; limit: number }, EntityHitRow> = {
  name: 'entities/search',
  access: 'read',
  limit: 1000,
  prepare: ({ q, limit }) => ({ query: nameQuery(q), terms: searchTerms(q), limit }),
  text: `
WITH $query AS query WHERE query <> ''
CALL db.index.fulltext.queryNodes('${ENTITY_INDEX}', query, {limit: 1000}) YIELD node AS e, score
WITH e, score * (1 + log10(1 + e.documents) / 4) AS score
ORDER BY score DESC, e.degree DESC, e.id
LIMIT $limit
RETURN {entity: ${entityMap('e')}, score: score, terms: $terms} AS row`,
  map: (record) => {
    const { entity, score, terms } = rowOf<RawHit>(record);
    return { entity, score, matched: matchedName(entity, terms) };
  },
};
