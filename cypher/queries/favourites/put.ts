// Marks a statement, for all who use the database.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';
import type { FavouriteRow } from './row.ts';

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
