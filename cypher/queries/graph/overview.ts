// The best-connected entities and the edges among them: the first screen.
import type { QueryDescriptor } from '../../store/types.ts';
import { EDGES_AMONG_MEMBERS, entityMap, rowOf } from '../fragments.ts';
import type { SubgraphRow } from '../rows.ts';

export const overview: QueryDescriptor<{ limit: number }, SubgraphRow> = {
  name: 'graph/overview',
  access: 'read',
  limit: 1,
  text: `
CALL () {
  MATCH (e:Entity) WHERE e.degree >= 0
  WITH e ORDER BY e.degree DESC, e.documents DESC, e.id LIMIT $limit
  RETURN collect(e) AS members
}
CALL () { MATCH (e:Entity) RETURN count(e) AS total }
${EDGES_AMONG_MEMBERS}
RETURN {
  entities: [e IN members | ${entityMap('e')}],
  edges: edges,
  truncated: total - size(members)
} AS row`,
  map: rowOf<SubgraphRow>,
};
