// The holds that a decision needs on an entity: each of its clusters, those that splits made too, with the span of a
// mention that names it.
import type { ClusterRef } from '#cypher/model/decision.ts';

import type { QueryDescriptor } from '../../store/types.ts';
import { RESOLVE_ENTITY, rowOf } from '../fragments.ts';

/** `id` is an entity's, or that of a cluster it holds. No rows when there is no such entity. */
export const clusterRefs: QueryDescriptor<{ id: string }, ClusterRef> = {
  name: 'entities/cluster-refs',
  access: 'read',
  limit: 100_000,
  text: `
${RESOLVE_ENTITY}
MATCH (c:Cluster)-[:RESOLVES_TO]->(e)
CALL (c) {
  MATCH (c)<-[:IN_CLUSTER|RELATA_MOVED_TO]-(m:Mention) WHERE c:RelataVirtual OR m.run = c.run
  RETURN m ORDER BY NOT c:RelataVirtual AND EXISTS { (m)-[:RELATA_MOVED_TO]->() }, CASE m.kind WHEN 'name' THEN 0 WHEN 'nominal' THEN 1 ELSE 2 END, m.start, m.end LIMIT 1
}
RETURN {cluster: c.id, document: c.document, start: m.start, end: m.end, quote: m.text} AS row
ORDER BY c.id`,
  map: rowOf<ClusterRef>,
};
