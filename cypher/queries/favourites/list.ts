// The statements that people marked.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';
import type { FavouriteRow } from './row.ts';

/** By name; `after` is the id of the last one of the page before. */
export const listFavourites: QueryDescriptor<{ after: string | null; limit: number }, FavouriteRow> = {
  name: 'favourites/list',
  access: 'read',
  limit: 10_000,
  text: `
OPTIONAL MATCH (last:RelataFavourite {id: $after})
WITH toLower(last.name) AS name, last.id AS id
MATCH (f:RelataFavourite)
WHERE $after IS NULL OR toLower(f.name) > name OR (toLower(f.name) = name AND f.id > id)
WITH f ORDER BY toLower(f.name), f.id LIMIT $limit
RETURN f {.id, .name, .statement, .params, .at, .by} AS row`,
  map: rowOf<FavouriteRow>,
};
