// What a merge of two entities would do: edges that move, edges that become loops, and a decision it would overrule.
import type { QueryDescriptor } from '../../store/types.ts';
import { edgeMap, entityMap, rowOf } from '../fragments.ts';
import type { EdgeRow, EntityRow } from '../rows.ts';

export interface MergePreviewParams extends Record<string, unknown> {
  /** Ids of entities, or of clusters they hold. */
  survivor: string;
  absorbed: string;
  /** Edges listed at most; all are counted. */
  limit: number;
}

export interface MergePreviewRow {
  survivor: EntityRow;
  absorbed: EntityRow;
  moving: { edges: EdgeRow[]; total: number };
  loops: { edges: EdgeRow[]; total: number };
  joining: number;
  keptApart: { id: string; by: string; at: string; reason: string | null } | null;
}

function resolved(parameter: string, e: string): string {
  return `
CALL () {
  MATCH (e:Entity {id: $${parameter}}) RETURN e AS ${e}
  UNION
  MATCH (:Cluster {id: $${parameter}})-[:RESOLVES_TO]->(e:Entity) RETURN e AS ${e}
}
WITH * LIMIT 1`;
}

/** No row when one of the two is not there. */
export const mergePreview: QueryDescriptor<MergePreviewParams, MergePreviewRow> = {
  name: 'entities/merge-preview',
  access: 'read',
  limit: 1,
  text: `
${resolved('survivor', 'a')}
${resolved('absorbed', 'b')}
CALL (a, b) {
  MATCH (b)-[r]-(x:Entity) WHERE x <> a
  WITH a, b, r, x,
    EXISTS { MATCH (a)-[other]-(x) WHERE type(other) = type(r) AND other.type = r.type
               AND (startNode(other) = a) = (startNode(r) = b) } AS joins
  ORDER BY r.confidence DESC, r.id
  RETURN collect(${edgeMap('r')})[0..$limit] AS movingEdges, count(r) AS movingTotal,
    count(CASE WHEN joins THEN 1 END) AS joining
}
CALL (a, b) {
  MATCH (a)-[r]-(b)
  WITH r ORDER BY r.confidence DESC, r.id
  RETURN collect(${edgeMap('r')})[0..$limit] AS loopEdges, count(r) AS loopTotal
}
CALL (a, b) {
  MATCH (a)<-[:RESOLVES_TO]-(:Cluster)<-[:ABOUT]-(d:Decision)
  WHERE d.kind IN ['keep-apart', 'split'] AND NOT coalesce(d.retracted, false)
    AND EXISTS { (d)-[:ABOUT]->(:Cluster)-[:RESOLVES_TO]->(b) }
  WITH DISTINCT d ORDER BY d.seq DESC LIMIT 1
  RETURN collect(d {.id, .by, .at, .reason})[0] AS keptApart
}
RETURN {
  survivor: ${entityMap('a')}, absorbed: ${entityMap('b')},
  moving: {edges: movingEdges, total: movingTotal}, loops: {edges: loopEdges, total: loopTotal},
  joining: joining, keptApart: keptApart
} AS row`,
  map: rowOf<MergePreviewRow>,
};
