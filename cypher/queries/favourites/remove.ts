// Forgets a marked statement.
import type { QueryDescriptor } from '../../store/types.ts';

export const removeFavourite: QueryDescriptor<{ id: string }, number> = {
  name: 'favourites/remove',
  access: 'write',
  limit: 1,
  text: 'MATCH (f:RelataFavourite {id: $id}) DELETE f RETURN count(*) AS row',
  map: ({ row }) => Number(row),
};
