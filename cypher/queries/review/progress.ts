// How much of the review is done, under the same filters as the queue.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';
import { type ReviewFilter, UNDECIDED } from './edges.ts';

export interface ReviewProgressRow {
  /** Edges in the graph that were decided on. */
  reviewed: number;
  left: number;
  /** Reject decisions in force: their edges are not in the graph. */
  rejections: number;
}

export const reviewProgress: QueryDescriptor<ReviewFilter, ReviewProgressRow> = {
  name: 'review/progress',
  access: 'read',
  limit: 1,
  text: `
CALL () {
  WITH 1 AS all WHERE $document IS NULL
  MATCH (n:Edge) WHERE ${UNDECIDED}
  RETURN count(n) AS left
  UNION ALL
  WITH 1 AS one WHERE $document IS NOT NULL
  MATCH (:Claim {document: $document})-[:SUPPORTS]->(n:Edge) WHERE ${UNDECIDED}
  RETURN count(DISTINCT n) AS left
}
WITH sum(left) AS left
CALL () {
  WITH 1 AS all WHERE $document IS NULL
  MATCH (n:Edge)
  WHERE ($type IS NULL OR n.type = $type) AND ($maxConfidence IS NULL OR n.confidence <= $maxConfidence)
  RETURN count(n) AS edges
  UNION ALL
  WITH 1 AS one WHERE $document IS NOT NULL
  MATCH (:Claim {document: $document})-[:SUPPORTS]->(n:Edge)
  WHERE ($type IS NULL OR n.type = $type) AND ($maxConfidence IS NULL OR n.confidence <= $maxConfidence)
  RETURN count(DISTINCT n) AS edges
}
WITH left, sum(edges) AS edges
CALL () {
  MATCH (d:Decision) WHERE d.seq >= 0 AND d.kind = 'reject' AND NOT coalesce(d.retracted, false)
  RETURN count(d) AS rejections
}
RETURN {reviewed: edges - left, left: left, rejections: rejections} AS row`,
  map: rowOf<ReviewProgressRow>,
};
