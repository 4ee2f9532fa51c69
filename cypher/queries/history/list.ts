// Somebody's history, newest first, a page at a time.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';
import type { HistoryRow } from './row.ts';

/** `before` is the id of the last entry of the page before; null for the first page. */
export const listHistory: QueryDescriptor<{ by: string; before: string | null; limit: number }, HistoryRow> =
  {
    name: 'history/list',
    access: 'read',
    limit: 10_000,
    text: `
OPTIONAL MATCH (last:RelataQuery {id: $before})
WITH last.place AS before
MATCH (q:RelataQuery) WHERE q.by = $by AND q.place >= '' AND ($before IS NULL OR q.place < before)
WITH q ORDER BY q.place DESC LIMIT $limit
RETURN q {.id, .statement, .params, .at, .by, .durationMs, .rows, .error} AS row`,
    map: rowOf<HistoryRow>,
  };
