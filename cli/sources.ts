// Paths of the command line to documents: `-` is standard input, relative paths count from where the user stands.
import { isAbsolute, resolve } from 'node:path';

import { expandPaths, readSources, type SourceOutcome, type SourceOverrides } from '#ingest/index.ts';

import type { Context } from './context.ts';
import { UsageError } from './usage-error.ts';

const STDIN = '-';

async function* expandArguments(paths: readonly string[], context: Context) {
  for (const path of paths) {
    if (path === STDIN) yield { kind: 'stream' as const, name: 'standard input', stream: context.stdin };
    else yield* expandPaths([{ name: path, path: isAbsolute(path) ? path : resolve(context.folder, path) }]);
  }
}

/** The documents under the paths, read one after another as they are asked for. */
export function documentsOf(
  paths: readonly string[],
  overrides: SourceOverrides,
  context: Context,
): AsyncGenerator<SourceOutcome> {
  if (paths.filter((path) => path === STDIN).length > 1) {
    throw new UsageError('Standard input (-) is named twice', 'Name it once.');
  }
  return readSources(expandArguments(paths, context), {
    clock: context.clock,
    maxTextBytes: context.config().maxTextBytes,
    overrides,
    signal: context.signal,
  });
}
