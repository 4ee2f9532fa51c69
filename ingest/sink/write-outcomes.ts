// Writes what was read, several documents in one transaction; what only one of them is to blame for is its own.
import { RelataError } from '#cypher/model/errors.ts';
import type { DocumentEvidence } from '#cypher/model/evidence.ts';
import type { DocumentId } from '#cypher/model/ids.ts';

import { countEvidence } from './count-evidence.ts';
import type { DocumentReport, IngestDeps } from './types.ts';

export type ReadOutcome = { name: string; evidence: DocumentEvidence } | { name: string; error: RelataError };

/** Sentences, mentions and claims of one transaction: bounds the memory that it takes, here and in the database. */
const ROWS_A_BATCH = 5000;

function evidenceOf(outcomes: readonly ReadOutcome[]): DocumentEvidence[] {
  return outcomes.flatMap((outcome) => ('evidence' in outcome ? outcome.evidence : []));
}

function rowsOf(evidence: readonly DocumentEvidence[]): number {
  return evidence.reduce(
    (sum, { sentences, mentions, claims }) => sum + sentences.length + mentions.length + claims.length,
    0,
  );
}

/** A batch holds each document once and not too much in all. */
export function isApart(batch: readonly ReadOutcome[], next: ReadOutcome): boolean {
  if ('error' in next) return false;
  const before = evidenceOf(batch);
  return (
    rowsOf([...before, next.evidence]) > ROWS_A_BATCH ||
    before.some(({ document }) => document.id === next.evidence.document.id)
  );
}

/** Which are new; null when it is for each document to find out. */
async function writeTogether(
  evidence: readonly DocumentEvidence[],
  store: IngestDeps['store'],
  options: { signal?: AbortSignal },
): Promise<Map<DocumentId, boolean> | null> {
  if (evidence.length < 2) return null;
  try {
    const reports = await store.writeBatch(evidence, options);
    return new Map(reports.map(({ document, written }) => [document, written]));
  } catch (cause) {
    if (cause instanceof RelataError && (cause.code === 'ABORTED' || cause.code === 'NEO4J_UNREACHABLE'))
      throw cause;
    return null;
  }
}

/** Reports in the order of the outcomes. Throws what the store throws, after the reports of the documents before. */
export async function* writeOutcomes(
  outcomes: readonly ReadOutcome[],
  { store }: Pick<IngestDeps, 'store'>,
  options: { signal?: AbortSignal },
): AsyncGenerator<DocumentReport> {
  const together = await writeTogether(evidenceOf(outcomes), store, options);
  for (const outcome of outcomes) {
    if ('error' in outcome) yield { state: 'failed', ...outcome };
    else {
      const { name, evidence } = outcome;
      const { id, title } = evidence.document;
      const written = together?.get(id) ?? (await store.writeEvidence(evidence, options)).written;
      yield { state: written ? 'new' : 'known', name, document: id, title, ...countEvidence(evidence) };
    }
  }
}
