// What the person saw, as a place in the log: the store refuses the decision when a later one changed the same thing.
import { edgeHistory } from '#cypher/queries/decisions/history.ts';
import type { EdgeHoldsRow } from '#cypher/queries/edges/holds.ts';

import type { ExpectedDto } from '../../contract/annotate.ts';
import type { Access } from '../access.ts';
import { stale } from './refusals.ts';

/** Decisions about an edge among which the last verdict is looked for. */
const LOOKED_AT = 50;

async function lastVerdict({ store, options }: Access, id: string): Promise<string> {
  const { rows } = await store.run(edgeHistory, { id, before: null, limit: LOOKED_AT }, options);
  const taken = rows.find(({ decision, retracted }) => retracted && isVerdict(decision.kind));
  const given = rows.find(({ decision, retracted }) => !retracted && isVerdict(decision.kind));
  if (given !== undefined) {
    const { by, kind, at, id: decision } = given.decision;
    return `: ${by} decided '${kind}' at ${at}, decision ${decision}`;
  }
  const back = taken?.retractedBy;
  return back ? `: ${back.by} took back '${taken.decision.kind}' at ${back.at}, decision ${back.id}` : '';
}

function isVerdict(kind: string): boolean {
  return kind === 'accept' || kind === 'reject' || kind === 'unsure';
}

/** Throws DECISION_STALE, naming who changed it, when an edge has another status than the person saw. */
export async function refuseOtherStatus(
  access: Access,
  edges: readonly EdgeHoldsRow[],
  expected: ExpectedDto | undefined,
): Promise<void> {
  const seen = expected?.status;
  if (seen === undefined) return;
  const other = edges.find(({ status }) => status !== seen);
  if (other === undefined) return;
  throw stale(
    `This edge is ${other.status} by now, not ${seen}${await lastVerdict(access, other.id)}`,
    'Look at what it is now, and decide again if you still want to.',
  );
}
