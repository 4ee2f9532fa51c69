// Removes one entry of somebody's history, or all of it.
import type { QueryDescriptor } from '../../store/types.ts';

/** Without an id all of it goes. Answers how many went. */
export const removeHistory: QueryDescriptor<{ by: string; id: string | null }, number> = {
  name: 'history/remove',
  access: 'write',
  limit: 1,
  text: `
MATCH (q:RelataQuery) WHERE q.by = $by AND q.place >= '' AND ($id IS NULL OR q.id = $id)
DELETE q
RETURN count(*) AS row`,
  map: ({ row }) => Number(row),
};
