// Forgets a saved view.
import type { QueryDescriptor } from '../../store/types.ts';

export const removeView: QueryDescriptor<{ id: string }, number> = {
  name: 'views/remove',
  access: 'write',
  limit: 1,
  text: 'MATCH (v:RelataView {id: $id}) DELETE v RETURN count(*) AS row',
  map: ({ row }) => Number(row),
};
