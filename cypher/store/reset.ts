// Deletes everything Relata wrote, in batches, and nothing else. The schema stays.
import type { Tx } from './driver.ts';
import { BOOKKEEPING_LABELS, META_LABEL, SHARED_LABELS } from './labels.ts';

const BATCH = 2000;
const LABELS = [...BOOKKEEPING_LABELS, ...SHARED_LABELS];

/** Under the projection lock: deletes a batch. True when nothing is left. */
export async function resetStep(tx: Tx): Promise<boolean> {
  for (const label of LABELS) {
    const [row] = await tx.run(
      `MATCH (n:${label}) WITH n LIMIT $batch DETACH DELETE n RETURN count(*) AS deleted`,
      { batch: BATCH },
    );
    if (row?.deleted !== 0) return false;
  }
  await tx.run(`MATCH (m:${META_LABEL} {id: 'relata'}) REMOVE m.rebuilding`);
  return true;
}
