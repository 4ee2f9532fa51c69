// Every edge by id, a page at a time, with the claims that support it.
import type { QueryDescriptor } from '../../store/types.ts';
import { edgeMap, rowOf } from '../fragments.ts';
import type { EdgeRow } from '../rows.ts';
import { PAGE_LIMIT, type PageParams } from './page.ts';

export interface ExportedEdge {
  edge: EdgeRow;
  claims: string[];
}

export const exportEdges: QueryDescriptor<PageParams, ExportedEdge> = {
  name: 'export/edges',
  access: 'read',
  limit: PAGE_LIMIT,
  text: `
MATCH (n:Edge) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
MATCH (a:Entity {id: n.subject})
MATCH (b:Entity {id: n.object})
MATCH (a)-[r:$(n.relation)]->(b) WHERE r.id = n.id
RETURN {
  edge: ${edgeMap('r')},
  claims: COLLECT { MATCH (c:Claim)-[:SUPPORTS]->(n) RETURN c.id ORDER BY c.id }
} AS row
ORDER BY row.edge.id`,
  map: rowOf<ExportedEdge>,
};
