// Marks of what the projection has yet to look at: one node a document, created fresh and deleted by the projection that
// read it, so a mark made in the meantime is never cleared by mistake.
import { distinct } from '#cypher/model/order.ts';
import type { Dirty } from '#cypher/projection/port.ts';

import type { Tx } from './driver.ts';

export async function markDirty(tx: Tx, marks: readonly Dirty[]): Promise<void> {
  const rows = marks
    .map(({ clusters, documents, regrouped = [] }) => ({ clusters, documents, regrouped }))
    .filter((lists) => Object.values(lists).some((ids) => ids.length > 0));
  if (rows.length > 0) await tx.run('UNWIND $rows AS row CREATE (m:RelataDirty) SET m = row', { rows });
}

export interface MarkLimits {
  marks: number;
  /** Clusters that the marks name. */
  clusters: number;
}

/** Takes marks away, at least one, and returns what they named; null when there is none. Under the projection lock. */
export async function takeDirty(tx: Tx, limits: MarkLimits): Promise<Dirty | null> {
  const found = await tx.run(
    `MATCH (m:RelataDirty) WITH m LIMIT $limit
     RETURN elementId(m) AS mark, m.clusters AS clusters, m.documents AS documents, coalesce(m.regrouped, []) AS regrouped`,
    { limit: limits.marks },
  );
  if (found.length === 0) return null;
  const taken = upTo(found as unknown as Mark[], limits.clusters);
  await tx.run('MATCH (m:RelataDirty) WHERE elementId(m) IN $marks DELETE m', {
    marks: taken.map(({ mark }) => mark),
  });
  return {
    clusters: distinct(taken.flatMap(({ clusters }) => clusters)),
    documents: distinct(taken.flatMap(({ documents }) => documents)),
    regrouped: distinct(taken.flatMap(({ regrouped }) => regrouped)),
  };
}

interface Mark extends Required<Dirty> {
  mark: string;
}

function upTo(marks: readonly Mark[], most: number): Mark[] {
  let clusters = 0;
  const end = marks.findIndex((mark, at) => {
    clusters += mark.clusters.length;
    return at > 0 && clusters > most;
  });
  return end < 0 ? [...marks] : marks.slice(0, end);
}
