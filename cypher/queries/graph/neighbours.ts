// An entity with its neighbours up to a limit, the edges between them and among the neighbours, and how many were cut.
import type { QueryDescriptor } from '../../store/types.ts';
import { EDGES_AMONG_MEMBERS, entityMap, RESOLVE_ENTITY, rowOf } from '../fragments.ts';
import type { EntityRow, SubgraphRow } from '../rows.ts';

export interface NeighboursParams extends Record<string, unknown> {
  /** An entity's id, or that of a cluster it holds. */
  id: string;
  limit: number;
  /** Relation type ids, whatever the edge's reading; null means all. */
  types: string[] | null;
  direction: 'out' | 'in' | 'both';
  order: 'confidence' | 'claims' | 'recent' | 'name';
  /** Relation types without a direction. */
  symmetric: string[];
}

/** `graph.entities` holds the neighbours; the centre stands apart. `truncated` counts neighbours. */
export interface NeighboursRow {
  centre: EntityRow;
  graph: SubgraphRow;
}

export const neighbours: QueryDescriptor<NeighboursParams, NeighboursRow> = {
  name: 'graph/neighbours',
  access: 'read',
  limit: 1,
  text: `
${RESOLVE_ENTITY}
WITH e AS centre
CALL (centre) {
  MATCH (centre)-[r]-(n:Entity)
  WHERE ($types IS NULL OR r.type IN $types)
    AND ($direction = 'both' OR r.type IN $symmetric OR (startNode(r) = centre) = ($direction = 'out'))
  WITH n, max(r.confidence) AS confidence, sum(r.claims) AS claims,
       max(coalesce(r.lastDate, r.firstReported, '')) AS recent
  ORDER BY CASE $order WHEN 'recent' THEN recent ELSE '' END DESC,
           CASE $order WHEN 'name' THEN toLower(n.name) ELSE '' END,
           CASE $order WHEN 'claims' THEN claims ELSE 0 END DESC,
           confidence DESC, claims DESC, n.id
  RETURN collect(n) AS found
}
WITH centre, found[0..$limit] AS shown, size(found) AS total
WITH centre, shown, total, [centre] + shown AS members
${EDGES_AMONG_MEMBERS}
RETURN {
  centre: ${entityMap('centre')},
  graph: {entities: [e IN shown | ${entityMap('e')}], edges: edges, truncated: total - size(shown)}
} AS row`,
  map: rowOf<NeighboursRow>,
};
