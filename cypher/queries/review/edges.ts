// The review queue: unreviewed edges by doubt times weight in the graph. Candidates come from the index on doubt, the
// most doubtful first, up to a window; what is decided leaves the index, so the window moves on by itself.
import type { Span } from '#cypher/model/evidence.ts';

import type { QueryDescriptor } from '../../store/types.ts';
import { documentHeadMap, edgeMap, entityMap, isTurned, rowOf, spanMap, triggerMap } from '../fragments.ts';
import type { DocumentHeadRow, EdgeRow, EntityRow } from '../rows.ts';

export interface ReviewFilter extends Record<string, unknown> {
  type: string | null;
  document: string | null;
  maxConfidence: number | null;
}

export interface ReviewEdgesParams extends ReviewFilter {
  /** Place of the last edge of the page before; null for the first page. */
  after: { priority: number; id: string } | null;
  limit: number;
}

export interface ReviewEdgeRow {
  edge: EdgeRow;
  subject: EntityRow;
  object: EntityRow;
  doubt: number;
  weight: number;
  /** Doubt times weight in millionths: whole, so that it can be compared for equality. */
  priority: number;
  /** The surest claim; null when none is left. */
  claim: {
    document: DocumentHeadRow;
    sentence: Span & { id: string; text: string };
    subject: Span;
    object: Span;
    trigger: Span | null;
  } | null;
}

/** Candidates that are put in order: bounds the work of a page in a graph of any size. */
const WINDOW = 5000;

/**
 * An edit says what is right, so its edges count as decided; so does an edge that an analyst added (it has no doubt).
 * The edited ones are few: gathered once, not asked for edge by edge.
 */
const EDITED = `
CALL () {
  MATCH (d:Decision {kind: 'edit'}) WHERE NOT coalesce(d.retracted, false)
  MATCH (d)-[:ABOUT]->(:Claim)-[:SUPPORTS]->(n:Edge) WHERE n.doubt >= 0
  RETURN collect(DISTINCT n.id) AS edited
}`;

/** The doubt of a sure edge is not nothing: among sure ones those of well-connected entities come first. */
const PRIORITY = 'toInteger(round(1000000 * (0.05 + 0.95 * n.doubt) * weight))';

/** The statement for the filters that are set: a condition that may be absent keeps Neo4j from its indexes. */
export function reviewEdges({
  type,
  document,
  maxConfidence,
}: ReviewFilter): QueryDescriptor<ReviewEdgesParams, ReviewEdgeRow> {
  const edges = document === null ? '(n:Edge)' : '(:Claim {document: $document})-[:SUPPORTS]->(n:Edge)';
  const conditions = [
    'n.doubt >= 0',
    ...(type === null ? [] : ['n.type = $type']),
    ...(maxConfidence === null ? [] : ['n.confidence <= $maxConfidence']),
    'NOT n.id IN edited',
  ];
  return {
    name: 'review/edges',
    access: 'read',
    limit: 200,
    prepare: ({ after, ...rest }) => ({
      ...rest,
      window: WINDOW,
      afterPriority: after?.priority ?? null,
      afterId: after?.id ?? '',
    }),
    text: `
${EDITED}
CALL (edited) {
  MATCH ${edges} WHERE ${conditions.join(' AND ')}
  WITH DISTINCT n
  RETURN n ORDER BY n.doubt DESC, n.id LIMIT $window
}
MATCH (a:Entity {id: n.subject})
MATCH (b:Entity {id: n.object})
WITH n, a, b, log(1 + a.degree) + log(1 + b.degree) AS weight
WITH n, a, b, weight, ${PRIORITY} AS priority
WHERE $afterPriority IS NULL OR priority < $afterPriority OR (priority = $afterPriority AND n.id > $afterId)
WITH n, a, b, weight, priority ORDER BY priority DESC, n.id LIMIT $limit
MATCH (a)-[r:$(n.relation)]->(b) WHERE r.id = n.id
CALL (n, a, b) {
  MATCH (n)<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->(s:Sentence)
  ${document === null ? '' : 'WHERE c.document = $document'}
  WITH a, b, c, s ORDER BY c.confidence DESC, c.document, s.start, c.id LIMIT 1
  MATCH (c)-[:SUBJECT]->(subject:Mention)
  MATCH (c)-[:OBJECT]->(object:Mention)
  MATCH (d:Document {id: c.document})
  WITH c, s, d, subject, object, ${isTurned('subject', 'a', 'b')} AS turned
  RETURN collect({
    document: ${documentHeadMap('d')}, sentence: s {.id, .start, .end, .text},
    subject: CASE WHEN turned THEN ${spanMap('object')} ELSE ${spanMap('subject')} END,
    object: CASE WHEN turned THEN ${spanMap('subject')} ELSE ${spanMap('object')} END,
    trigger: ${triggerMap('c')}
  })[0] AS claim
}
RETURN {
  edge: ${edgeMap('r')}, subject: ${entityMap('a')}, object: ${entityMap('b')},
  doubt: n.doubt, weight: weight, priority: priority, claim: claim
} AS row
ORDER BY priority DESC, n.id`,
    map: rowOf<ReviewEdgeRow>,
  };
}
