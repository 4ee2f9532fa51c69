// The newest place in the log of decisions.
import type { QueryDescriptor } from '../../store/types.ts';

/** 0 while it is empty. */
export const newestSeq: QueryDescriptor<Record<string, never>, number> = {
  name: 'decisions/newest-seq',
  access: 'read',
  limit: 1,
  text: `
OPTIONAL MATCH (c:RelataCounter {name: 'decision'})
RETURN coalesce(c.value, 0) AS row`,
  map: ({ row }) => Number(row),
};
