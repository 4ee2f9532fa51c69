// Throws the derived graph away and marks everything for the projection. What is under way is written in the database,
// so that a rebuild which was killed is finished by whoever projects next.
import type { Tx } from './driver.ts';
import { META_LABEL } from './labels.ts';

/** Nodes that one transaction deletes, and documents that one mark names. */
const BATCH = 2000;
const DOCUMENTS_A_MARK = 2;

/** What is derived, in the order in which it goes: nothing is left that points to what is gone. */
const DERIVED_LABELS = ['Edge', 'Entity', 'RelataMade', 'RelataVirtual', 'RelataTally'] as const;

export async function beginRebuild(tx: Tx): Promise<void> {
  await tx.run(`MERGE (m:${META_LABEL} {id: 'relata'}) SET m.rebuilding = true`);
}

export async function isRebuilding(tx: Tx): Promise<boolean> {
  const [row] = await tx.run(`MATCH (m:${META_LABEL} {id: 'relata'}) RETURN m.rebuilding AS rebuilding`);
  return row?.rebuilding === true;
}

/** Under the projection lock: deletes a batch; when nothing is left, marks every document, the oldest first. True when that is done. */
export async function rebuildStep(tx: Tx): Promise<boolean> {
  for (const label of DERIVED_LABELS) {
    const [row] = await tx.run(
      `MATCH (n:${label}) WITH n LIMIT $batch DETACH DELETE n RETURN count(*) AS deleted`,
      { batch: BATCH },
    );
    if (row?.deleted !== 0) return false;
  }
  await tx.run('MATCH (m:RelataDirty) DELETE m');
  await tx.run(
    `MATCH (d:Document) WHERE d.activeRun IS NOT NULL
     WITH d ORDER BY coalesce(d.publishedAt, '\uffff'), d.id
     WITH collect(d.id) AS ids
     UNWIND range(0, size(ids) - 1, $size) AS from
     CREATE (:RelataDirty {clusters: [], documents: ids[from..from + $size]})`,
    { size: DOCUMENTS_A_MARK },
  );
  await tx.run('MATCH (d:Decision) WHERE d.seq >= 0 AND d.lost IS NOT NULL REMOVE d.lost');
  await tx.run(`MATCH (m:${META_LABEL} {id: 'relata'}) REMOVE m.rebuilding`);
  return true;
}
