// Marks of what the projection has yet to look at: one node a transaction, created fresh and deleted by the
// projection that read it, so a mark made in the meantime is never cleared by mistake.
import { distinct } from '#cypher/model/order.ts';
import type { Dirty } from '#cypher/projection/port.ts';

import type { Tx } from './driver.ts';

export async function markDirty(tx: Tx, dirty: Dirty): Promise<void> {
  const { clusters, documents, regrouped = [] } = dirty;
  if (clusters.length + documents.length + regrouped.length === 0) return;
  await tx.run('CREATE (:RelataDirty {clusters: $clusters, documents: $documents, regrouped: $regrouped})', {
    clusters,
    documents,
    regrouped,
  });
}

/** Takes up to `limit` marks away and returns what they named; null when there is none. Under the projection lock. */
export async function takeDirty(tx: Tx, limit: number): Promise<Dirty | null> {
  const marks = await tx.run(
    `MATCH (m:RelataDirty) WITH m LIMIT $limit
     WITH m, m.clusters AS clusters, m.documents AS documents, coalesce(m.regrouped, []) AS regrouped
     DELETE m
     RETURN clusters, documents, regrouped`,
    { limit },
  );
  if (marks.length === 0) return null;
  const lists = marks as unknown as Required<Dirty>[];
  return {
    clusters: distinct(lists.flatMap(({ clusters }) => clusters)),
    documents: distinct(lists.flatMap(({ documents }) => documents)),
    regrouped: distinct(lists.flatMap(({ regrouped }) => regrouped)),
  };
}
