// One lock for everything that changes what the graph is derived from, held until the transaction ends. The evidence
// transaction takes it last, the projection first: so a projection never sees evidence arrive in its midst.
import type { Tx } from './driver.ts';

export async function lockProjection(tx: Tx): Promise<void> {
  // Writing a property is what takes the write lock; MERGE alone would not on a node that exists.
  await tx.run(`MERGE (l:RelataLock {name: 'projection'}) SET l.taken = true`);
}
