// Sources to evidence in the store, then to the graph. One transaction a document; a run killed at any point and
// started again ends in the same graph, since writing is idempotent and what is dirty waits in the database.
import { RelataError } from '#cypher/model/errors.ts';
import type { DocumentEvidence } from '#cypher/model/evidence.ts';

import { mapAhead } from '../map-ahead.ts';
import type { SourceOutcome } from '../sources/types.ts';
import { countEvidence } from './count-evidence.ts';
import type { DocumentReport, IngestDeps, IngestOptions, IngestSummary } from './types.ts';

const PROJECT_EVERY = 20;

type ReadOutcome = { name: string; evidence: DocumentEvidence } | { name: string; error: RelataError };

/** A document that the model cannot read is that document's failure; anything else ends the run. */
function documentFailure(cause: unknown): RelataError {
  if (cause instanceof RelataError && (cause.code === 'MODEL_CRASHED' || cause.code.startsWith('SOURCE_'))) {
    return cause;
  }
  throw cause;
}

async function readOutcome(
  outcome: SourceOutcome,
  deps: IngestDeps,
  signal?: AbortSignal,
): Promise<ReadOutcome> {
  if ('error' in outcome) return outcome;
  try {
    return { name: outcome.name, evidence: await deps.read(outcome.document, signal ? { signal } : {}) };
  } catch (cause) {
    return { name: outcome.name, error: documentFailure(cause) };
  }
}

async function writeOutcome(
  outcome: ReadOutcome,
  deps: IngestDeps,
  signal?: AbortSignal,
): Promise<DocumentReport> {
  if ('error' in outcome) return { state: 'failed', ...outcome };
  const { name, evidence } = outcome;
  const { written } = await deps.store.writeEvidence(evidence, signal ? { signal } : {});
  return {
    state: written ? 'new' : 'known',
    name,
    document: evidence.document.id,
    title: evidence.document.title,
    ...countEvidence(evidence),
  };
}

function throwIfAborted(signal: AbortSignal | undefined, done: number): void {
  if (signal?.aborted !== true) return;
  throw new RelataError('ABORTED', `Stopped after ${done} documents`, {
    cause: signal.reason,
    help: 'What was written stays. Run the same command again to finish: nothing goes in twice.',
  });
}

/**
 * Ingests the sources in their order. Broken ones become failed reports. Throws what the store throws, and ABORTED.
 * Ends with the graph up to date, also for what an earlier, interrupted run left behind.
 */
export async function ingestDocuments(
  sources: AsyncIterable<SourceOutcome>,
  deps: IngestDeps,
  options: IngestOptions,
): Promise<IngestSummary> {
  const { signal, onDocument, projectEvery = PROJECT_EVERY } = options;
  const reports: DocumentReport[] = [];
  let waiting = 0;
  const project = async () => {
    await deps.store.project(signal ? { signal } : {});
    waiting = 0;
  };
  try {
    const ahead = mapAhead(sources, options.concurrency, (outcome) => readOutcome(outcome, deps, signal));
    for await (const outcome of ahead) {
      throwIfAborted(signal, reports.length);
      const report = await writeOutcome(outcome, deps, signal);
      reports.push(report);
      await onDocument?.(report);
      if (report.state === 'new') waiting += 1;
      if (waiting >= projectEvery) await project();
    }
    await project();
  } catch (cause) {
    throwIfAborted(signal, reports.length);
    throw cause;
  }
  const count = (state: DocumentReport['state']) => reports.filter((report) => report.state === state).length;
  return { reports, new: count('new'), known: count('known'), failed: count('failed') };
}
