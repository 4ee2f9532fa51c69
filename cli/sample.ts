// The sample goes into the managed database while there is nothing else in it, never into somebody's server.
import { exportDocuments } from '#cypher/queries/export/documents.ts';
import type { Reader } from '#ingest/index.ts';
import {
  expandPaths,
  ingestDocuments,
  readSources,
  SAMPLE_FOLDER,
  type SourceOutcome,
} from '#ingest/index.ts';

import type { Context } from './context.ts';
import type { Database } from './open-database.ts';
import { step } from './steps.ts';

async function sampleOutcomes(context: Context): Promise<SourceOutcome[]> {
  const outcomes: SourceOutcome[] = [];
  const sources = expandPaths([{ name: 'sample', path: SAMPLE_FOLDER }]);
  const options = {
    clock: context.clock,
    maxTextBytes: context.config().maxTextBytes,
    signal: context.signal,
  };
  for await (const outcome of readSources(sources, options)) outcomes.push(outcome);
  return outcomes;
}

/** True when the database holds part of the sample or nothing: a start that was cut short is finished by the next. */
async function wantsSample({ store }: Database, outcomes: readonly SourceOutcome[], signal: AbortSignal) {
  const sample = new Set(outcomes.flatMap((outcome) => ('document' in outcome ? outcome.document.id : [])));
  const { rows } = await store.run(exportDocuments, { after: '', limit: sample.size + 1 }, { signal });
  return rows.length < sample.size && rows.every((row) => sample.has(row.id as never));
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** Puts the sample in where it is wanted. */
export async function ensureSample(context: Context, database: Database, reader: Reader): Promise<void> {
  if (database.local === null) return;
  const outcomes = await sampleOutcomes(context);
  if (!(await wantsSample(database, outcomes, context.signal))) return;
  await step(context, 'sample', async () => {
    context.terminal.progress(`reading ${outcomes.length} articles`);
    const summary = await ingestDocuments(
      each(outcomes),
      { store: database.store, read: reader.read },
      { concurrency: reader.concurrency, signal: context.signal },
    );
    return { value: undefined, done: `${summary.new + summary.known} articles` };
  });
}
