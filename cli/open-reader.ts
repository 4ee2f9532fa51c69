// The reader of a command: the model in its pool of processes, opened for one piece of work.
import { availableParallelism } from 'node:os';

import { createReader, type Reader } from '#ingest/index.ts';

import type { Context } from './context.ts';

const MOST_WORKERS = 4;

/** Half the cores: Neo4j and the person at the machine want the rest. */
function defaultWorkers(): number {
  return Math.min(MOST_WORKERS, Math.max(1, Math.floor(availableParallelism() / 2)));
}

/** Opens the reader and closes it whatever comes of the work. Throws MODEL_MISSING and MODEL_ALTERED. */
export async function withReader<Result>(
  context: Context,
  work: (reader: Reader) => Promise<Result>,
): Promise<Result> {
  const { modelFolder, workers } = context.config();
  const reader = await createReader({
    modelFolder,
    workers: workers ?? defaultWorkers(),
    clock: context.clock,
  });
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}
