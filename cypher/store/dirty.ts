// Marks of what the projection has yet to look at: one node a transaction, created fresh and deleted by the
// projection that read it, so a mark made in the meantime is never cleared by mistake.
import { distinct } from '#cypher/model/order.ts';
import type { Dirty } from '#cypher/projection/port.ts';

import type { Tx } from './driver.ts';

export async function markDirty(tx: Tx, dirty: Dirty): Promise<void> {
  if (dirty.clusters.length + dirty.documents.length === 0) return;
  await tx.run('CREATE (:RelataDirty {clusters: $clusters, documents: $documents})', { ...dirty });
}

/** Takes up to `limit` marks away and returns what they named; null when there is none. Under the projection lock. */
export async function takeDirty(tx: Tx, limit: number): Promise<Dirty | null> {
  const marks = await tx.run(
    `MATCH (m:RelataDirty) WITH m LIMIT $limit
     WITH m, m.clusters AS clusters, m.documents AS documents
     DELETE m
     RETURN clusters, documents`,
    { limit },
  );
  if (marks.length === 0) return null;
  const lists = marks as unknown as Dirty[];
  return {
    clusters: distinct(lists.flatMap(({ clusters }) => clusters)),
    documents: distinct(lists.flatMap(({ documents }) => documents)),
  };
}
