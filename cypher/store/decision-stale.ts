// Refuses a decision whose maker did not know of a later one about the same thing, and taking back one over which a
// later one of somebody else lies. Inside the decision's own transaction, so nothing can come between.
import { RelataError } from '#cypher/model/errors.ts';
import type { DecisionId } from '#cypher/model/ids.ts';

import type { About } from './decision-about.ts';
import { FIND_LATER, FIND_OVERLYING, FIND_RETRACTION } from './decision-statements.ts';
import type { Tx } from './driver.ts';

interface Later {
  id: string;
  seq: number;
  by: string;
  at: string;
  kind: string;
  reason: string | null;
  /** What a retraction takes back. */
  root: string;
}

function told({ by, at, kind, root, reason, id }: Later): string {
  const what = kind === 'retract' ? `took back '${root}'` : `decided '${kind}'`;
  return `${by} ${what} at ${at}${reason === null ? '' : ` (${reason})`}, decision ${id}`;
}

/** Throws DECISION_STALE when a decision after `since` changed what these are. */
export async function refuseLater(tx: Tx, about: About, since: number): Promise<void> {
  const { clusters, claims, additions } = about;
  const [later] = (await tx.run(FIND_LATER, { clusters, claims, additions, since })) as unknown as Later[];
  if (later === undefined) return;
  throw new RelataError('DECISION_STALE', `This was decided on after you saw it: ${told(later)}`, {
    help: 'Look at what it is now, and decide again if you still want to.',
    details: { decision: later.id, by: later.by },
  });
}

/**
 * Throws DECISION_STALE when a decision in force lies over the target and is by another name, or came after `since`:
 * whoever takes the target back did not know of it.
 */
export async function refuseOverlying(
  tx: Tx,
  target: DecisionId,
  { by, since }: { by: string; since: number | null },
): Promise<void> {
  const [later] = (await tx.run(FIND_OVERLYING, { target, by, since })) as unknown as Later[];
  if (later === undefined) return;
  throw new RelataError('DECISION_STALE', `A later decision lies over this one: ${told(later)}`, {
    help: 'Take that one back first, or take this one back all the same and leave the later one as it is.',
    details: { decision: later.id, by: later.by, overlying: said(later) },
  });
}

/** Throws DECISION_STALE that names who took it back. */
export async function refuseTakenBack(tx: Tx, target: DecisionId, kind: string): Promise<never> {
  const [row] = await tx.run(FIND_RETRACTION, { target });
  const taken = row as unknown as Later | undefined;
  const by = taken === undefined ? '' : ` by ${taken.by} at ${taken.at}`;
  throw new RelataError('DECISION_STALE', `This ${kind} is taken back already${by}`, {
    help: 'Load the page again to see where it stands.',
    details: { decision: target, ...(taken === undefined ? {} : { takenBack: said(taken) }) },
  });
}

/** What a caller shows of the decision that stands in the way. */
function said({ id, by, at, kind, reason }: Later) {
  return { id, by, at, kind, reason };
}
