// Entities by their ids and the edges among them. An id of a cluster, such as that of an entity which has since been
// merged, answers with its present entity.
import type { QueryDescriptor } from '../../store/types.ts';
import { EDGES_AMONG_MEMBERS, entityMap, rowOf } from '../fragments.ts';
import type { SubgraphRow } from '../rows.ts';

export const subgraph: QueryDescriptor<{ ids: string[] }, SubgraphRow> = {
  name: 'graph/subgraph',
  access: 'read',
  limit: 1,
  text: `
CALL () {
  UNWIND $ids AS id
  CALL (id) {
    MATCH (e:Entity {id: id}) RETURN e
    UNION
    MATCH (:Cluster {id: id})-[:RESOLVES_TO]->(e:Entity) RETURN e
  }
  WITH DISTINCT e ORDER BY e.id
  RETURN collect(e) AS members
}
${EDGES_AMONG_MEMBERS}
RETURN {entities: [e IN members | ${entityMap('e')}], edges: edges, truncated: 0} AS row`,
  map: rowOf<SubgraphRow>,
};
