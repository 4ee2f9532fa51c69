// Entities and sentences for what a person typed.
import { searchEntities } from '#cypher/queries/entities/search.ts';
import { searchSentences } from '#cypher/queries/sentences/search.ts';

import type { SearchQuery, SearchResultDto } from '../contract/requests.ts';
import type { Access } from './access.ts';

export async function search(
  { store, options }: Access,
  { q, limit }: SearchQuery,
): Promise<SearchResultDto> {
  const [entities, sentences] = await Promise.all([
    store.run(searchEntities, { q, limit }, options),
    store.run(searchSentences, { q, limit }, options),
  ]);
  return { entities: entities.rows, sentences: sentences.rows };
}
