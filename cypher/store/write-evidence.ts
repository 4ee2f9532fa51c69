// Writes one document's evidence in one transaction: idempotent by ids, immutable once there, independent of order.
import type { Claim, Cluster, DocumentEvidence, Mention, SourceDocument } from '#cypher/model/evidence.ts';
import type { ClusterId, DocumentId } from '#cypher/model/ids.ts';
import { compareText, distinct } from '#cypher/model/order.ts';
import type { Dirty } from '#cypher/projection/port.ts';
import { isLookupKey } from '#cypher/resolve/index.ts';

import { chunks } from './chunks.ts';
import { copyKeys, groupId, groupsOfCopies, type Sketched } from './copy-groups.ts';
import { markDirty } from './dirty.ts';
import type { Tx } from './driver.ts';
import { checkEvidence } from './evidence-check.ts';
import {
  ACTIVATE_RUN,
  COPY_CANDIDATES,
  FIND_RUN,
  INHERIT_DECISIONS,
  JOIN_COPY_GROUPS,
  PUT_CLAIMS,
  PUT_CLUSTERS,
  PUT_COPY_KEYS,
  PUT_DOCUMENT,
  PUT_MENTIONS,
  PUT_NAME_KEYS,
  PUT_RUN,
  PUT_SENTENCES,
  READ_RUNS,
  SAME_CONTENT,
} from './evidence-statements.ts';
import { lockProjection } from './projection-lock.ts';
import { newestRun } from './run-version.ts';
import type { WriteReport } from './types.ts';

/** Neo4j holds no maps in properties: spans lie flat, start and end in turn. */
function documentProperties({ skipped, ...document }: SourceDocument) {
  return { ...document, skipped: skipped.flatMap(({ start, end }) => [start, end]) };
}

function clusterRow({ document: _document, ...cluster }: Cluster) {
  return cluster;
}

function mentionRow({ clusters, sentence, ...properties }: Mention) {
  return { clusters, sentence, properties };
}

function claimRow({ sentence, subject, object, attributedTo, ...properties }: Claim) {
  return { sentence, subject, object, attributedTo, properties };
}

/** Keys to look clusters up by, in their order, so that two writers that meet at the same keys do not wait for each other in a ring. */
function nameKeyRows(clusters: readonly Cluster[]): { key: string; cluster: ClusterId }[] {
  return clusters
    .flatMap(({ id, keys }) => [...new Set(keys)].filter(isLookupKey).map((key) => ({ key, cluster: id })))
    .sort((left, right) => compareText(left.key, right.key));
}

type Ids = Record<string, string>;

function putRows(tx: Tx, text: string, rows: readonly unknown[], ids: Ids): Promise<unknown>[] {
  return chunks(rows).map((part) => tx.run(text, { ...ids, rows: part }));
}

/**
 * Statements that do not wait for each other's answers are sent at once; the database runs them in this order. Sent one
 * by one, a document of a page would spend most of its time on the way.
 */
function putRun(tx: Tx, { run, document, sentences, mentions, clusters, claims }: DocumentEvidence) {
  const ids = { run: run.id, document: document.id };
  return [
    tx.run(PUT_RUN, { run }),
    ...putRows(tx, PUT_SENTENCES, sentences, ids),
    ...putRows(tx, PUT_CLUSTERS, clusters.map(clusterRow), ids),
    ...putRows(tx, PUT_NAME_KEYS, nameKeyRows(clusters), ids),
    ...putRows(tx, PUT_MENTIONS, mentions.map(mentionRow), ids),
    ...putRows(tx, PUT_CLAIMS, claims.map(claimRow), ids),
  ];
}

interface RunRow {
  id: string;
  version: string;
  active: string | null;
}

/** Makes the newest run of the document the active one; returns what that touches. */
async function activateNewest(tx: Tx, document: DocumentId, runs: readonly RunRow[]): Promise<Dirty> {
  const newest = newestRun(runs);
  if (newest === null || newest.id === newest.active) return { clusters: [], documents: [] };
  const [row] = await tx.run(ACTIVATE_RUN, { document, run: newest.id });
  const { before, now } = row as { before: ClusterId[]; now: ClusterId[] };
  return { clusters: distinct([...before, ...now]), documents: [document] };
}

/** Finds the copies of a new document and joins their groups; returns the documents whose group changed. */
async function joinCopies(tx: Tx, document: SourceDocument): Promise<DocumentId[]> {
  const keys = copyKeys(document.sketch);
  const [candidates, same] = await Promise.all([
    tx.run(COPY_CANDIDATES, { keys, document: document.id }),
    tx.run(SAME_CONTENT, { contentHash: document.contentHash, document: document.id }),
    tx.run(PUT_COPY_KEYS, { keys, document: document.id }),
  ]);
  const groups = [
    ...groupsOfCopies(document.sketch, candidates as unknown as Sketched[]),
    ...same.map(({ copyGroup }) => String(copyGroup)),
    document.id,
  ];
  if (groups.length === 1) return [];
  const changed = await tx.run(JOIN_COPY_GROUPS, { groups, group: groupId(groups) });
  return changed.map(({ id }) => id as DocumentId);
}

/** Regroups nothing: a document that was there keeps its copies. */
async function inheritDecisions(tx: Tx, document: DocumentId, run: string): Promise<DocumentId[]> {
  await tx.run(INHERIT_DECISIONS, { document, run });
  return [];
}

/** Marks everything that this evidence touches, so that the next projection finds it. */
export async function writeEvidence(tx: Tx, evidence: DocumentEvidence): Promise<WriteReport> {
  checkEvidence(evidence);
  const { document, run } = evidence;
  const unchanged = { document: document.id, written: false };
  const already = await tx.run(FIND_RUN, { run: run.id });
  if (already.length > 0) return unchanged;
  const [put] = await tx.run(PUT_DOCUMENT, { document: documentProperties(document), run: run.id });
  if (put?.known === true) return unchanged;
  const fresh = put?.fresh === true;
  const answers = await Promise.all([
    ...putRun(tx, evidence),
    lockProjection(tx),
    tx.run(READ_RUNS, { document: document.id }),
  ]);
  const runs = answers.at(-1) as unknown as RunRow[];
  const [dirty, regrouped] = await Promise.all([
    activateNewest(tx, document.id, runs),
    fresh ? joinCopies(tx, document) : inheritDecisions(tx, document.id, run.id),
  ]);
  await markDirty(tx, { ...dirty, regrouped: regrouped.filter((id) => id !== document.id) });
  return { document: document.id, written: true };
}
