// Adds a statement to somebody's history, and drops the oldest beyond the number that is kept.
import type { QueryDescriptor } from '../../store/types.ts';
import type { HistoryRow } from './row.ts';

/** `place` orders one person's history: the time, then the id. */
export const addHistory: QueryDescriptor<{ entry: HistoryRow & { place: string }; keep: number }, null> = {
  name: 'history/add',
  access: 'write',
  limit: 1,
  text: `
CREATE (q:RelataQuery) SET q = $entry
WITH $entry.by AS by
CALL (by) {
  MATCH (old:RelataQuery) WHERE old.by = by AND old.place >= ''
  WITH old ORDER BY old.place DESC SKIP $keep
  DELETE old
}
RETURN null AS row`,
  map: () => null,
};
