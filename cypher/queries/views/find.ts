// One saved view.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';
import type { ViewRow } from './row.ts';

export const findView: QueryDescriptor<{ id: string }, ViewRow> = {
  name: 'views/find',
  access: 'read',
  limit: 1,
  text: 'MATCH (v:RelataView {id: $id}) RETURN v {.id, .name, .state, .at, .by} AS row',
  map: rowOf<ViewRow>,
};
