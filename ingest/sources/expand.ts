// Paths to sources: a folder stands for the files in it and below, in the order of their names; what is hidden and
// what a link leads to outside is left out.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { RelataError } from '#cypher/model/errors.ts';

import { unreadable } from './bytes.ts';
import type { SourceRef } from './types.ts';

/** A path as the user wrote it, and where it is. */
export interface SourcePath {
  name: string;
  path: string;
}

export type Expanded = SourceRef | { kind: 'failed'; name: string; error: RelataError };

async function* walkFolder(folder: SourcePath): AsyncGenerator<Expanded> {
  const entries = await readdir(folder.path, { withFileTypes: true });
  const seen = entries.filter((entry) => !entry.name.startsWith('.'));
  for (const entry of seen.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    const inner = { name: join(folder.name, entry.name), path: join(folder.path, entry.name) };
    if (entry.isDirectory()) yield* expandFolder(inner);
    else if (entry.isFile()) yield { kind: 'file', ...inner };
  }
}

async function* expandFolder(folder: SourcePath): AsyncGenerator<Expanded> {
  try {
    yield* walkFolder(folder);
  } catch (cause) {
    yield { kind: 'failed', name: folder.name, error: unreadable(folder.name, cause) };
  }
}

/** Every source under the paths. What cannot be looked into becomes one failed entry; the rest goes on. */
export async function* expandPaths(paths: readonly SourcePath[]): AsyncGenerator<Expanded> {
  for (const given of paths) {
    const found = await stat(given.path).catch((cause: unknown) => unreadable(given.name, cause));
    if (found instanceof RelataError) yield { kind: 'failed', name: given.name, error: found };
    else if (!found.isDirectory()) yield { kind: 'file', ...given };
    else {
      let files = 0;
      for await (const source of expandFolder(given)) {
        files += 1;
        yield source;
      }
      if (files === 0) {
        const error = new RelataError('SOURCE_EMPTY', `${given.name} has no files in it`);
        yield { kind: 'failed', name: given.name, error };
      }
    }
  }
}
