// Writes the evidence of documents in one transaction: idempotent by ids, immutable once there, independent of order.
import { RelataError } from '#cypher/model/errors.ts';
import type { DocumentEvidence } from '#cypher/model/evidence.ts';
import type { ClusterId, DocumentId, RunId } from '#cypher/model/ids.ts';
import { distinct, groupBy } from '#cypher/model/order.ts';
import type { Dirty } from '#cypher/projection/port.ts';

import { runInChunks } from './chunks.ts';
import { markDirty } from './dirty.ts';
import type { Tx } from './driver.ts';
import { checkEvidence } from './evidence-check.ts';
import {
  claimRows,
  clusterRows,
  documentRows,
  mentionRows,
  nameKeyRows,
  sentenceRows,
} from './evidence-rows.ts';
import {
  ACTIVATE_RUNS,
  FIND_RUNS,
  INHERIT_DECISIONS,
  PUT_CLAIMS,
  PUT_CLUSTERS,
  PUT_DOCUMENTS,
  PUT_MENTIONS,
  PUT_NAME_KEYS,
  PUT_RUNS,
  PUT_SENTENCES,
  READ_RUNS,
} from './evidence-statements.ts';
import { joinCopies } from './join-copies.ts';
import { lockProjection } from './projection-lock.ts';
import { newestRun } from './run-version.ts';
import type { WriteReport } from './types.ts';

interface Put {
  evidence: DocumentEvidence;
  /** Whether its document is new. */
  fresh: boolean;
}

/** Creates or locks the documents; returns those whose run is not there yet. */
async function putDocuments(tx: Tx, batch: readonly DocumentEvidence[]): Promise<Put[]> {
  const found = await tx.run(FIND_RUNS, { runs: batch.map(({ run }) => run.id) });
  const there = new Set(found.map(({ id }) => id));
  const rows = documentRows(batch.filter(({ run }) => !there.has(run.id)));
  if (rows.length === 0) return [];
  const put = new Map((await tx.run(PUT_DOCUMENTS, { rows })).map((row) => [row.run, row]));
  return batch.flatMap((evidence) => {
    const row = put.get(evidence.run.id);
    return row === undefined || row.known === true ? [] : { evidence, fresh: row.fresh === true };
  });
}

/**
 * Statements that do not wait for each other's answers are sent at once; the database runs them in this order. Sent one
 * by one, a document of a page would spend most of its time on the way.
 */
function putRuns(tx: Tx, batch: readonly DocumentEvidence[]): Promise<unknown>[] {
  const put = (text: string, rows: readonly unknown[]) => runInChunks(tx, text, rows);
  return [
    ...put(
      PUT_RUNS,
      batch.map(({ run }) => run),
    ),
    ...put(PUT_SENTENCES, sentenceRows(batch)),
    ...put(PUT_CLUSTERS, clusterRows(batch)),
    ...put(PUT_NAME_KEYS, nameKeyRows(batch)),
    ...put(PUT_MENTIONS, mentionRows(batch)),
    ...put(PUT_CLAIMS, claimRows(batch)),
  ];
}

interface RunRow {
  document: DocumentId;
  id: RunId;
  version: string;
  active: RunId | null;
}

/** Makes the newest run of each document the active one; returns what that touches, document by document. */
async function activateNewest(tx: Tx, runs: readonly RunRow[]): Promise<Dirty[]> {
  const rows = [...groupBy(runs, ({ document }) => document)].flatMap(([document, own]) => {
    const newest = newestRun(own);
    return newest === null || newest.id === newest.active ? [] : { document, run: newest.id };
  });
  if (rows.length === 0) return [];
  const touched = await tx.run(ACTIVATE_RUNS, { rows });
  return (touched as unknown as Array<{ document: DocumentId; before: ClusterId[]; now: ClusterId[] }>).map(
    ({ document, before, now }) => ({ clusters: distinct([...before, ...now]), documents: [document] }),
  );
}

async function inheritDecisions(tx: Tx, again: readonly DocumentEvidence[]): Promise<void> {
  if (again.length === 0) return;
  const rows = again.map(({ document, run }) => ({ document: document.id, run: run.id }));
  await tx.run(INHERIT_DECISIONS, { rows });
}

/** A document that was there keeps its copies. */
async function join(tx: Tx, put: readonly Put[]): Promise<DocumentId[]> {
  const fresh = put.flatMap((one) => (one.fresh ? one.evidence.document : []));
  const isFresh = new Set(fresh.map(({ id }) => id));
  return (await joinCopies(tx, fresh)).filter((id) => !isFresh.has(id));
}

function requireDistinct(batch: readonly DocumentEvidence[]): void {
  if (new Set(batch.map(({ document }) => document.id)).size === batch.length) return;
  throw new RelataError('REQUEST_INVALID', 'A batch of evidence holds a document twice');
}

/**
 * Each document of the batch once. Marks everything that the evidence touches, so that the next projection finds it, with
 * a mark for each document: how much a projection takes on does not hang on how documents were written.
 */
export async function writeEvidence(tx: Tx, batch: readonly DocumentEvidence[]): Promise<WriteReport[]> {
  for (const evidence of batch) checkEvidence(evidence);
  requireDistinct(batch);
  const put = await putDocuments(tx, batch);
  const written = new Set(put.map(({ evidence }) => evidence.document.id));
  if (put.length > 0) {
    const evidence = put.map((one) => one.evidence);
    const answers = await Promise.all([
      ...putRuns(tx, evidence),
      lockProjection(tx),
      tx.run(READ_RUNS, { documents: [...written] }),
    ]);
    const [dirty, regrouped] = await Promise.all([
      activateNewest(tx, answers.at(-1) as RunRow[]),
      join(tx, put),
      inheritDecisions(
        tx,
        put.flatMap((one) => (one.fresh ? [] : one.evidence)),
      ),
    ]);
    await markDirty(tx, [...dirty, { clusters: [], documents: [], regrouped }]);
  }
  return batch.map(({ document }) => ({ document: document.id, written: written.has(document.id) }));
}
