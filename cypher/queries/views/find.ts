// One saved view.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';
import { VIEWS, type ViewRow } from './row.ts';

export const findView: QueryDescriptor<{ id: string }, ViewRow> = {
  name: 'views/find',
  access: 'read',
  limit: 1,
  text: `MATCH (v:${VIEWS.label} {id: $id}) RETURN v ${VIEWS.fields} AS row`,
  map: rowOf<ViewRow>,
};
