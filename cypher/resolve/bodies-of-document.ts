// The bodies of one document, whose other names have all been looked at: which of them are one by a common noun.
import type { ClusterId, EntityId } from '#cypher/model/ids.ts';
import { compareText, distinct, groupBy, sortedBy } from '#cypher/model/order.ts';

import { joinBodies } from './bodies.ts';
import { linkOf } from './name-links.ts';
import { type Link, Partition } from './partition.ts';
import { parseKey, STRENGTHS } from './strengths.ts';
import type { ClusterNode } from './types.ts';

export interface DocumentBodies {
  /** Clusters of several entities that are one. */
  joined: Array<{ members: ClusterNode[]; reasons: Map<ClusterId, Link> }>;
  /** Those of which nothing can be said while the entity of another one is not known. */
  open: ClusterId[];
}

/** `entityOf` gives null for a cluster whose entity is not known yet. */
export function joinBodiesOf(
  nodes: readonly ClusterNode[],
  entityOf: (cluster: ClusterId) => EntityId | null,
): DocumentBodies {
  const keyed = nodes.flatMap((node) =>
    distinct(node.keys).flatMap((key) => {
      const parsed = parseKey(key);
      const rule = STRENGTHS.find(({ joins }) => joins === 'document');
      return parsed && rule && parsed.strength === rule.strength
        ? [{ node, key, link: linkOf({ parsed, rule }) }]
        : [];
    }),
  );
  const buckets = sortedBy(
    groupBy(keyed, ({ key }) => key),
    ([key]) => [key],
  )
    .map(([, members]) => members)
    .filter((members) => members.length > 1);
  const isOpen = (members: typeof keyed) => members.some(({ node }) => entityOf(node.id) === null);
  const open = buckets.filter(isOpen).flatMap((members) => members.map(({ node }) => node.id));
  const partition = new Partition(
    nodes.map(({ id }) => id),
    [],
    [],
  );
  for (const [entity, own] of groupBy(nodes, ({ id }) => entityOf(id))) {
    if (entity !== null)
      partition.joinAll(
        own.map(({ id }) => id),
        { score: 1, why: '' },
      );
  }
  for (const members of buckets) {
    const [first] = members;
    if (first === undefined || isOpen(members)) continue;
    const sorted = members.map(({ node }) => node).sort((a, b) => compareText(a.id, b.id));
    joinBodies(sorted, partition, first.link);
  }
  const components = [...groupBy(nodes, ({ id }) => partition.members(id)).values()];
  const joined = components
    .filter((members) => new Set(members.map(({ id }) => entityOf(id))).size > 1)
    .map((members) => ({
      members,
      reasons: new Map(
        members.flatMap(({ id }) => {
          const reason = partition.reason(id);
          return reason === null ? [] : [[id, reason] as const];
        }),
      ),
    }));
  return { joined, open: distinct(open) };
}
