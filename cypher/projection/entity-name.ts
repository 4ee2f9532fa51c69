// The name that stands for an entity when no analyst gave one.
import { groupBy, sortedBy } from '#cypher/model/order.ts';
import { type ClusterNode, isFullPersonName } from '#cypher/resolve/index.ts';

/**
 * The full name that most clusters go by; a person's full name before a bare surname or initials; then the longer
 * one, then code unit order.
 */
export function fullestName(nodes: readonly ClusterNode[]): string | null {
  const names = [...groupBy(nodes, (node) => node.name)].map(([name, users]) => ({
    name,
    count: users.length,
    full: users.some((node) => node.type !== 'Person' || isFullPersonName(name, node.titles)),
  }));
  const [best] = sortedBy(names, ({ name, count, full }) => [full ? 0 : 1, -count, -name.length, name]);
  return best?.name ?? null;
}
