// The offices that texts give, each with what it is of ("secretary-general of NATO"): the most frequent one describes an
// entity. Read from the claims of its own documents, not from edges, so that it changes only with them.
import type { ClusterId } from '#cypher/model/ids.ts';
import { claimReading } from '#cypher/model/reading.ts';
import type { ClusterNode } from '#cypher/resolve/index.ts';

import type { Statement } from './statements.ts';

export interface OfficeSource {
  statements: readonly Statement[];
  isRole(type: string): boolean;
  nameOf(cluster: ClusterId): string | null;
}

/** A function from a cluster to its offices. */
export function createOfficeReader({ statements, isRole, nameOf }: OfficeSource) {
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
  return (node: ClusterNode): readonly string[] => offices.get(node.id) ?? [];
}
