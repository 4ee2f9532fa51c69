// Sources to evidence in the store, then to the graph. Reading, writing and projecting go on at the same time; a run killed
// at any point and started again ends in the same graph, since writing is idempotent and what is dirty waits in the
// database.
import { RelataError } from '#cypher/model/errors.ts';

import { mapAhead } from '../map-ahead.ts';
import { readyBatches } from '../ready-batches.ts';
import type { SourceOutcome } from '../sources/types.ts';
import { backgroundProjection } from './background-projection.ts';
import type { DocumentReport, IngestDeps, IngestOptions, IngestSummary } from './types.ts';
import { isApart, type ReadOutcome, writeOutcomes } from './write-outcomes.ts';

/** Few large projections cost less than many small ones: what many documents name is read once for all of them. */
const PROJECT_EVERY = 100;
/** Documents of one transaction. */
const BATCH = 20;

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
  options: { signal?: AbortSignal },
): Promise<ReadOutcome> {
  if ('error' in outcome) return outcome;
  try {
    return { name: outcome.name, evidence: await deps.read(outcome.document, options) };
  } catch (cause) {
    return { name: outcome.name, error: documentFailure(cause) };
  }
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
  const stop = signal ? { signal } : {};
  const reports: DocumentReport[] = [];
  const projection = backgroundProjection(() => deps.store.project(stop));
  let waiting = 0;
  try {
    const ahead = mapAhead(sources, options.concurrency, (outcome) => readOutcome(outcome, deps, stop));
    for await (const batch of readyBatches(ahead, { most: BATCH, isApart })) {
      throwIfAborted(signal, reports.length);
      for await (const report of writeOutcomes(batch, deps, stop)) {
        reports.push(report);
        await onDocument?.(report);
        if (report.state === 'new') waiting += 1;
      }
      if (waiting >= projectEvery && projection.start()) waiting = 0;
    }
    await projection.settled();
    await deps.store.project(stop);
  } catch (cause) {
    // Whatever ended the run, nothing of it goes on behind the caller's back.
    await projection.settled();
    throwIfAborted(signal, reports.length);
    throw cause;
  }
  const count = (state: DocumentReport['state']) => reports.filter((report) => report.state === state).length;
  return { reports, new: count('new'), known: count('known'), failed: count('failed') };
}
