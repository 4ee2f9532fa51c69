// Many sources, one after another: a broken one is an outcome with its reason and does not stop the others.
import { RelataError } from '#cypher/model/errors.ts';

import type { Expanded } from './expand.ts';
import { readSource } from './read-source.ts';
import type { SourceOptions, SourceOutcome } from './types.ts';

async function outcomeOf(source: Expanded, options: SourceOptions): Promise<SourceOutcome> {
  if (source.kind === 'failed') return { name: source.name, error: source.error };
  try {
    return { name: source.name, document: await readSource(source, options) };
  } catch (error) {
    if (error instanceof RelataError && error.code.startsWith('SOURCE_')) return { name: source.name, error };
    throw error;
  }
}

/** Reads each source when it is asked for. */
export async function* readSources(
  sources: AsyncIterable<Expanded> | Iterable<Expanded>,
  options: SourceOptions,
): AsyncGenerator<SourceOutcome> {
  for await (const source of sources) {
    options.signal?.throwIfAborted();
    yield await outcomeOf(source, options);
  }
}
