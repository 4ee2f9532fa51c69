// One line for an entity: its most frequent office with what it is of ("secretary-general of NATO"). Read from the
// claims of its own documents, not from edges, so that it changes only with them.
import type { ClusterId } from '#cypher/model/ids.ts';
import { groupBy, sortedBy } from '#cypher/model/order.ts';
import { claimReading } from '#cypher/model/reading.ts';
import type { ClusterNode } from '#cypher/resolve/index.ts';

import type { Statement } from './statements.ts';

export interface DescriptionSource {
  statements: readonly Statement[];
  isRole(type: string): boolean;
  nameOf(cluster: ClusterId): string | null;
}

/** A function from an entity's clusters to its description. */
export function createDescriber({ statements, isRole, nameOf }: DescriptionSource) {
  const offices = new Map<ClusterId, string[]>();
  for (const statement of statements) {
    if (!isRole(statement.type) || statement.title === null || statement.verdict?.kind === 'reject') continue;
    if (claimReading(statement) !== 'asserted') continue;
    for (const subject of statement.subjects) {
      for (const object of statement.objects) {
        const of = nameOf(object);
        if (of === null) continue;
        const office = `${statement.title.toLowerCase()} of ${of}`;
        offices.set(subject, [...(offices.get(subject) ?? []), office]);
      }
    }
  }
  return (nodes: readonly ClusterNode[]): string | null =>
    mostFrequent(nodes.flatMap((node) => offices.get(node.id) ?? [])) ??
    mostFrequent(nodes.flatMap((node) => node.titles));
}

/** Ties go to the first in code unit order. */
function mostFrequent(texts: readonly string[]): string | null {
  const counts = [...groupBy(texts, (text) => text)];
  return sortedBy(counts, ([text, group]) => [-group.length, text])[0]?.[0] ?? null;
}
