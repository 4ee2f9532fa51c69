// Saves a view of the canvas, for all who use the database.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';
import type { ViewRow } from './row.ts';

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
