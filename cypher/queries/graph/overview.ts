// The best-connected entities and the edges among them: the first screen. Entities without an edge to another one shown
// come only where there is no edge at all.
import type { QueryDescriptor } from '../../store/types.ts';
import { EDGES_AMONG_MEMBERS, entityMap, rowOf } from '../fragments.ts';
import type { SubgraphRow } from '../rows.ts';

export const overview: QueryDescriptor<{ limit: number }, SubgraphRow> = {
  name: 'graph/overview',
  access: 'read',
  limit: 1,
  text: `
CALL () {
  MATCH (e:Entity) WHERE e.degree > 0
  WITH e ORDER BY e.degree DESC, e.documents DESC, e.id LIMIT $limit
  RETURN collect(e) AS tied
}
CALL (tied) {
  WITH tied WHERE size(tied) = 0
  MATCH (e:Entity)
  WITH e ORDER BY e.documents DESC, e.id LIMIT $limit
  RETURN collect(e) AS loose
}
WITH tied, tied + loose AS members
CALL (tied) {
  MATCH (e:Entity) WHERE e.degree >= CASE WHEN size(tied) > 0 THEN 1 ELSE 0 END
  RETURN count(e) AS total
}
${EDGES_AMONG_MEMBERS}
WITH members, total, edges, [edge IN edges | edge.subject] + [edge IN edges | edge.object] AS ends
WITH total, edges, [e IN members WHERE size(edges) = 0 OR e.id IN ends] AS shown
RETURN {
  entities: [e IN shown | ${entityMap('e')}],
  edges: edges,
  truncated: total - size(shown)
} AS row`,
  map: rowOf<SubgraphRow>,
};
