// Builds the web app when its sources are not those it was last built from.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { installed, ROOT } from './project.mjs';
import { runNode } from './run.mjs';

/** Everything that ends up in the page: the web room, what it may import, and what decides how it is built. */
const SOURCES = [
  'web',
  'server/contract',
  'cypher/model',
  'cypher/ontology',
  'cypher/text',
  'cypher/resolve',
  'cypher/projection',
  'vite.config.ts',
  'tsconfig.base.json',
  'package-lock.json',
];
const OUTPUT = join(ROOT, 'dist', 'web');
const STAMP = join(OUTPUT, '.built-from');
const TEST = /\.test\.tsx?$/;

function filesOf(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !TEST.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}

/** A hash over names and contents: a change of time alone builds nothing. */
export function sourceHash(root, sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesOf(join(root, source)))) {
    const bytes = readFileSync(file);
    hash.update(`${relative(root, file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function builtFrom() {
  return existsSync(STAMP) && existsSync(join(OUTPUT, 'index.html')) ? readFileSync(STAMP, 'utf8') : null;
}

/** Resolves to what was done. Throws when the build fails. */
export async function ensureWebBuilt(say) {
  const hash = sourceHash(ROOT, SOURCES);
  if (builtFrom() === hash) return 'up to date';
  say('building with vite');
  const { code, output } = await runNode(installed('vite/bin/vite.js'), ['build', '--logLevel', 'warn']);
  if (code !== 0) throw new Error(`The web app could not be built:\n${output}`);
  writeFileSync(STAMP, hash);
  return 'built';
}
