// Entities that merges made, with what their edges' ids were made of before: what a former id of an edge is sought in.
import type { ClusterRef } from '#cypher/model/decision.ts';
import { compareKeys } from '#cypher/model/order.ts';
import type { FormerEntity } from '#cypher/projection/former-edge.ts';

import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';

/** Bounds what a request for an edge that never was may cost. */
const MERGED = 200;
const EDGES = 2000;

interface RawMerged {
  id: string;
  /** Payloads of the merges in force, as JSON. */
  merges: string[];
  /** Their clusters, with what orders those of an entity. */
  clusters: Array<{ id: string; order: [string, string, number] }>;
  edges: FormerEntity['edges'];
}

export const mergedEntities: QueryDescriptor<Record<string, never>, FormerEntity> = {
  name: 'edges/former',
  access: 'read',
  limit: MERGED,
  text: `
MATCH (d:Decision {kind: 'merge'}) WHERE NOT coalesce(d.retracted, false)
MATCH (d)-[:ABOUT]->(c:Cluster)-[:RESOLVES_TO]->(e:Entity)
MATCH (x:Document {id: c.document})
WITH e, collect(DISTINCT d.payload) AS merges,
  collect(DISTINCT {id: c.id, order: [coalesce(x.publishedAt, '\uffff'), x.id, c.start]}) AS clusters
ORDER BY e.id LIMIT ${MERGED}
CALL (e) {
  MATCH (e)-[r]-(:Entity)
  WITH r ORDER BY r.id LIMIT ${EDGES}
  RETURN collect(r {.id, .type, .label, subject: startNode(r).id, object: endNode(r).id}) AS edges
}
RETURN {id: e.id, merges: merges, clusters: clusters, edges: edges} AS row`,
  map: (record) => {
    const { id, merges, clusters, edges } = rowOf<RawMerged>(record);
    return { id, edges, former: firstOfSides(merges, clusters) };
  },
};

/** An entity went by the id of its first cluster, so each side of a merge by that of its own first. */
function firstOfSides(merges: readonly string[], clusters: RawMerged['clusters']): string[] {
  const orders = new Map(clusters.map(({ id, order }) => [id, order]));
  const sides = merges.flatMap((payload) => {
    const { left, right } = JSON.parse(payload) as { left: ClusterRef[]; right: ClusterRef[] };
    return [left, right];
  });
  return sides.flatMap((side) => {
    const known = side.flatMap(({ cluster }) => {
      const order = orders.get(cluster);
      return order === undefined ? [] : [{ cluster, order }];
    });
    const [first] = known.sort((a, b) => compareKeys(a.order, b.order));
    return first === undefined ? [] : [first.cluster];
  });
}
