// Appends a decision to the log and projects what it touches, in the transaction that it is given.
import type { Decision, NewDecision } from '#cypher/model/decision.ts';
import { additionAnchor } from '#cypher/model/decision-refs.ts';
import { RelataError } from '#cypher/model/errors.ts';
import type { DecisionId, DocumentId } from '#cypher/model/ids.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import type { Dirty } from '#cypher/projection/port.ts';

import { findAbout, refuseNamed } from './decision-about.ts';
import { checkDecision } from './decision-check.ts';
import { type RawDecision, toDecision, toRecord } from './decision-record.ts';
import { refuseLater, refuseOverlying, refuseTakenBack } from './decision-stale.ts';
import {
  LINK_ABOUT,
  LINK_RETRACTION,
  NEXT_SEQ,
  PUT_DECISION,
  READ_ABOUT_DOCUMENTS,
  READ_CHAIN,
  READ_DECISION,
  SET_RETRACTED,
} from './decision-statements.ts';
import type { Tx } from './driver.ts';

/** A decision in the log, and what the projection must look at because of it. */
export interface Appended {
  decision: Decision;
  dirty: Dirty;
}

/**
 * Given before the transaction begins, which may run again: when the acknowledgement of a commit was lost, the decision
 * is found by its id and not appended twice.
 */
export interface Stamp {
  id: DecisionId;
  at: string;
}

async function find(tx: Tx, id: DecisionId): Promise<Appended | null> {
  const [row] = await tx.run(READ_DECISION, { id });
  if (row === undefined) return null;
  return { decision: toDecision(row.row as RawDecision), dirty: await touched(tx, id) };
}

async function append(tx: Tx, fresh: NewDecision, { id, at }: Stamp): Promise<Decision> {
  const [row] = await tx.run(NEXT_SEQ);
  const decision = { ...fresh, id, seq: Number(row?.seq), at } as Decision;
  const anchor = fresh.kind === 'add' ? additionAnchor(id) : null;
  await tx.run(PUT_DECISION, { decision: toRecord(decision), anchor });
  return decision;
}

async function touched(tx: Tx, decision: DecisionId): Promise<Dirty> {
  const rows = await tx.run(READ_ABOUT_DOCUMENTS, { id: decision });
  return { clusters: [], documents: rows.map(({ id }) => id as DocumentId) };
}

/** Under the projection lock. Throws DECISION_INVALID, or DECISION_STALE when a decision after `since` changed what it is about. */
export async function appendDecision(
  tx: Tx,
  fresh: NewDecision,
  stamp: Stamp,
  ontology: Ontology,
  since?: number,
): Promise<Appended> {
  checkDecision(fresh, ontology);
  const already = await find(tx, stamp.id);
  if (already !== null) return already;
  const about = await findAbout(tx, fresh);
  if (fresh.kind === 'mention') await refuseNamed(tx, fresh.payload.mentions);
  if (since !== undefined) await refuseLater(tx, about, since);
  const decision = await append(tx, fresh, stamp);
  await tx.run(LINK_ABOUT, { id: decision.id, ...about });
  return { decision, dirty: await touched(tx, decision.id) };
}

/** Under the projection lock. Throws NOT_FOUND, or DECISION_STALE when it is taken back already or overlaid. */
export async function appendRetraction(
  tx: Tx,
  target: DecisionId,
  by: string,
  reason: string | null,
  stamp: Stamp,
  unlessOverlaid?: { since: number | null },
): Promise<Appended> {
  const already = await find(tx, stamp.id);
  if (already !== null) return already;
  const chain = await tx.run(READ_CHAIN, { id: target });
  const [first] = chain;
  if (first === undefined) throw new RelataError('NOT_FOUND', `There is no decision ${target}`);
  if (first.retracted === true) await refuseTakenBack(tx, target, toDecision(first.row as RawDecision).kind);
  if (unlessOverlaid !== undefined) await refuseOverlying(tx, target, { by, ...unlessOverlaid });
  const decision = await append(tx, { kind: 'retract', by, reason, payload: { decision: target } }, stamp);
  await tx.run(LINK_RETRACTION, { id: decision.id, target });
  const rows = chain.map(({ row }, depth) => ({ id: (row as RawDecision).id, retracted: depth % 2 === 0 }));
  await tx.run(SET_RETRACTED, { rows });
  return { decision, dirty: await touched(tx, decision.id) };
}
