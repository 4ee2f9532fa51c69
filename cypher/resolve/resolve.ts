// Who is who across documents: a deterministic function of clusters and analysts' decisions, independent of the order
// of ingest, and closed under shared keys and merges: it can be computed again for one such component alone.
import type { ClusterLink } from '#cypher/model/graph.ts';
import type { ClusterId, EntityId } from '#cypher/model/ids.ts';
import { compareKeys, sortedBy } from '#cypher/model/order.ts';

import { linkByName } from './name-links.ts';
import { Partition } from './partition.ts';
import type { Apart, ClusterNode, Together } from './types.ts';

const FIRST = { score: 1, why: 'first in the evidence' };

/** After every date: documents without one come last. */
const UNDATED = '\uffff';

/** Orders clusters by publication, then document, then place: the first gives its entity the id. */
export function clusterOrder(node: ClusterNode): readonly (string | number)[] {
  return [node.publishedAt ?? UNDATED, node.document, node.start, node.id];
}

/** One link per cluster, sorted by cluster id. Decisions come first, newest before older, then names. */
export function resolve(
  nodes: readonly ClusterNode[],
  togethers: readonly Together[],
  aparts: readonly Apart[],
): ClusterLink[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const partition = new Partition(byId.keys(), aparts, togethers);
  for (const { members, why } of [...togethers].sort((a, b) => b.seq - a.seq)) {
    const known = [...new Set(members)].filter((id) => byId.has(id)).sort();
    partition.joinAll(known, { score: 1, why });
  }
  linkByName(byId, partition);
  return sortedBy(
    partition.components().flatMap((members) => linksOf(members, byId, partition)),
    (link) => [link.cluster],
  );
}

/** The reason of a link is the strongest join that ties its cluster to any other of the entity, whoever came first. */
function linksOf(
  members: readonly ClusterId[],
  byId: ReadonlyMap<ClusterId, ClusterNode>,
  partition: Partition,
): ClusterLink[] {
  const nodes = members.map((id) => byId.get(id)).filter((node) => node !== undefined);
  const first = nodes.reduce((a, b) => (compareKeys(clusterOrder(b), clusterOrder(a)) < 0 ? b : a));
  const entity = first.id as string as EntityId;
  return members.map((cluster) => {
    const reason = cluster === first.id ? null : partition.reason(cluster);
    return { cluster, entity, ...(reason ?? FIRST) };
  });
}
