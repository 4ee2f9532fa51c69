// The saved views.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';
import type { ViewRow } from './row.ts';

/** By name; `after` is the id of the last one of the page before. */
export const listViews: QueryDescriptor<{ after: string | null; limit: number }, ViewRow> = {
  name: 'views/list',
  access: 'read',
  limit: 10_000,
  text: `
OPTIONAL MATCH (last:RelataView {id: $after})
WITH toLower(last.name) AS name, last.id AS id
MATCH (v:RelataView)
WHERE $after IS NULL OR toLower(v.name) > name OR (toLower(v.name) = name AND v.id > id)
WITH v ORDER BY toLower(v.name), v.id LIMIT $limit
RETURN v {.id, .name, .state, .at, .by} AS row`,
  map: rowOf<ViewRow>,
};
