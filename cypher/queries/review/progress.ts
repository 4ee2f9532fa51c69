// How much of the review is done, under the same filters as the queue. Everything is counted from an index: what waits by
// its doubt, edits and rejections by their kind; only the few edges that an edit decided are looked at one by one.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';
import type { ReviewFilter } from './edges.ts';

export interface ReviewProgressRow {
  /** Edges in the graph that were decided on. */
  reviewed: number;
  left: number;
  /** Reject decisions in force: their edges are not in the graph. */
  rejections: number;
}

/** The statement for the filters that are set: a condition that may be absent keeps Neo4j from its indexes. */
export function reviewProgress({
  type,
  document,
  maxConfidence,
}: ReviewFilter): QueryDescriptor<ReviewFilter, ReviewProgressRow> {
  const edges = document === null ? '(n:Edge)' : '(:Claim {document: $document})-[:SUPPORTS]->(n:Edge)';
  const counted = document === null ? 'count(n)' : 'count(DISTINCT n)';
  const chosen = [
    ...(type === null ? [] : ['n.type = $type']),
    ...(maxConfidence === null ? [] : ['n.confidence <= $maxConfidence']),
  ];
  const where = (...conditions: readonly string[]) =>
    conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const stated = document === null ? [] : ['EXISTS { (n)<-[:SUPPORTS]-(:Claim {document: $document}) }'];
  return {
    name: 'review/progress',
    access: 'read',
    limit: 1,
    text: `
CALL () {
  MATCH ${edges} ${where('n.doubt >= 0', ...chosen)}
  RETURN ${counted} AS waiting
}
CALL () {
  MATCH (d:Decision {kind: 'edit'}) WHERE NOT coalesce(d.retracted, false)
  MATCH (d)-[:ABOUT]->(:Claim)-[:SUPPORTS]->(n:Edge) ${where('n.doubt >= 0', ...chosen, ...stated)}
  RETURN count(DISTINCT n) AS edited
}
CALL () {
  MATCH ${edges} ${where(...chosen)}
  RETURN ${counted} AS edges
}
CALL () {
  MATCH (d:Decision {kind: 'reject'}) WHERE NOT coalesce(d.retracted, false)
  RETURN count(d) AS rejections
}
RETURN {reviewed: edges - waiting + edited, left: waiting - edited, rejections: rejections} AS row`,
    map: rowOf<ReviewProgressRow>,
  };
}
