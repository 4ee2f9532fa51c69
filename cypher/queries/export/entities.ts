// Every entity by id, a page at a time, with the clusters it holds.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';
import type { EntityRow } from '../rows.ts';
import { PAGE_LIMIT, type PageParams } from './page.ts';

export interface ExportedEntity extends EntityRow {
  tags: string[];
  clusters: string[];
}

export const exportEntities: QueryDescriptor<PageParams, ExportedEntity> = {
  name: 'export/entities',
  access: 'read',
  limit: PAGE_LIMIT,
  text: `
MATCH (e:Entity) WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e {.id, .type, .kind, .name, .aliases, .description, .documents, .mentions, .degree, .tags,
  clusters: COLLECT { MATCH (c:Cluster)-[:RESOLVES_TO]->(e) RETURN c.id ORDER BY c.id }} AS row
ORDER BY row.id`,
  map: rowOf<ExportedEntity>,
};
