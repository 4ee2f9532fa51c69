// Statements that people marked, shared by all who use the database: put, list, remove.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';
import type { FavouriteRow } from './rows.ts';

/** Makes one, or changes the one with its id when `mustExist`; answers nothing when it is not there. */
export const putFavourite: QueryDescriptor<{ favourite: FavouriteRow; mustExist: boolean }, FavouriteRow> = {
  name: 'favourites/put',
  access: 'write',
  limit: 1,
  text: `
OPTIONAL MATCH (known:RelataFavourite {id: $favourite.id})
WITH known WHERE known IS NOT NULL OR NOT $mustExist
MERGE (f:RelataFavourite {id: $favourite.id})
SET f = $favourite
RETURN f {.id, .name, .statement, .params, .at, .by} AS row`,
  map: rowOf<FavouriteRow>,
};

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

export const removeFavourite: QueryDescriptor<{ id: string }, number> = {
  name: 'favourites/remove',
  access: 'write',
  limit: 1,
  text: 'MATCH (f:RelataFavourite {id: $id}) DELETE f RETURN count(*) AS row',
  map: ({ row }) => Number(row),
};
