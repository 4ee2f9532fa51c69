// The name that stands for an entity when no analyst gave one.
import { groupBy, sortedBy } from '#cypher/model/order.ts';
import { type ClusterNode, isFullPersonName } from '#cypher/resolve/index.ts';

/** A name with the clusters that go by it, and whether it is a full one. */
export type NameCounts = Record<string, readonly [clusters: number, full: boolean]>;

export function namesOf(nodes: readonly ClusterNode[]): NameCounts {
  const names = groupBy(nodes, (node) => node.name);
  const full = (name: string, { type, titles }: ClusterNode) =>
    type !== 'Person' || isFullPersonName(name, titles);
  return Object.fromEntries(
    [...names].map(([name, users]) => [name, [users.length, users.some((node) => full(name, node))]]),
  );
}

export function addNames(one: NameCounts, more: NameCounts): NameCounts {
  const sum = new Map(Object.entries(one));
  for (const [name, [clusters, full]] of Object.entries(more)) {
    const [before, known] = sum.get(name) ?? [0, false];
    sum.set(name, [before + clusters, known || full]);
  }
  return Object.fromEntries(sum);
}

/**
 * The full name that most clusters go by; a person's full name before a bare surname or initials; then the longer
 * one, then code unit order.
 */
export function fullestName(names: NameCounts): string | null {
  const [best] = sortedBy(Object.entries(names), ([name, [clusters, full]]) => [
    full ? 0 : 1,
    -clusters,
    -name.length,
    name,
  ]);
  return best?.[0] ?? null;
}
