// Entities in the order in which duplicates are looked for: the best connected first, a stretch at a time.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';

export interface EntityPlace {
  id: string;
  name: string;
  degree: number;
}

export interface EntityWindowParams extends Record<string, unknown> {
  type: string | null;
  after: { degree: number; id: string } | null;
  limit: number;
}

export const entityWindow: QueryDescriptor<EntityWindowParams, EntityPlace> = {
  name: 'duplicates/window',
  access: 'read',
  limit: 1000,
  prepare: ({ type, after, limit }) => ({
    type,
    limit,
    degree: after?.degree ?? Number.MAX_SAFE_INTEGER,
    id: after?.id ?? '',
  }),
  text: `
MATCH (e:Entity)
WHERE e.degree >= 0 AND e.degree <= $degree AND (e.degree < $degree OR e.id > $id)
  AND ($type IS NULL OR e.type = $type)
RETURN e {.id, .name, .degree} AS row ORDER BY e.degree DESC, e.id LIMIT $limit`,
  map: rowOf<EntityPlace>,
};
