// Saved views of the canvas, shared by all who use the database: put, list, find, remove.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';

export interface ViewRow {
  id: string;
  name: string;
  /** JSON text that only the page understands. */
  state: string;
  at: string;
  by: string;
}

/** Makes one, or changes the one with its id when `mustExist`; answers nothing when it is not there. */
export const putView: QueryDescriptor<{ view: ViewRow; mustExist: boolean }, ViewRow> = {
  name: 'views/put',
  access: 'write',
  limit: 1,
  text: `
OPTIONAL MATCH (known:RelataView {id: $view.id})
WITH known WHERE known IS NOT NULL OR NOT $mustExist
MERGE (v:RelataView {id: $view.id})
SET v = $view
RETURN v {.id, .name, .state, .at, .by} AS row`,
  map: rowOf<ViewRow>,
};

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

export const findView: QueryDescriptor<{ id: string }, ViewRow> = {
  name: 'views/find',
  access: 'read',
  limit: 1,
  text: 'MATCH (v:RelataView {id: $id}) RETURN v {.id, .name, .state, .at, .by} AS row',
  map: rowOf<ViewRow>,
};

export const removeView: QueryDescriptor<{ id: string }, number> = {
  name: 'views/remove',
  access: 'write',
  limit: 1,
  text: 'MATCH (v:RelataView {id: $id}) DELETE v RETURN count(*) AS row',
  map: ({ row }) => Number(row),
};
