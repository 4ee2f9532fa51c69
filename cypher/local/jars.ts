// Neo4j's jars in the cache: fetched once by Maven from pom.xml, believed only when a marker says the fetch was whole.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { RelataError } from '#cypher/model/errors.ts';

import { type RunOptions, runProgram } from './run-program.ts';

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));
const COPY_GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';
const MARKER = 'complete.json';
const TAIL_LINES = 12;

/** The version of Neo4j that the pom pins. */
export function pinnedVersion(pom: string): string {
  return /<neo4j\.version>([^<]+)</.exec(pom)?.[1] ?? 'unknown';
}

/** The folder of the jars that the pom names: a change of the pom is another folder. */
export function jarFolder(cacheFolder: string, pom: string): string {
  const hash = createHash('sha256').update(pom).digest('hex').slice(0, 12);
  return join(cacheFolder, 'neo4j', `${pinnedVersion(pom)}-${hash}`);
}

export async function readPom(): Promise<string> {
  return await readFile(POM, 'utf8');
}

/** Name and size in bytes of every jar, in order: what a whole fetch left behind. */
async function inventory(lib: string): Promise<string> {
  const names = (await readdir(lib)).filter((name) => name.endsWith('.jar')).sort();
  const sizes = await Promise.all(names.map(async (name) => [name, (await stat(join(lib, name))).size]));
  return JSON.stringify(sizes);
}

/** Writes the marker that makes a folder of jars good. The last step of a fetch. */
export async function markComplete(folder: string): Promise<void> {
  await writeFile(join(folder, MARKER), await inventory(join(folder, 'lib')));
}

/** True when every jar of a whole fetch is there in its full size. */
export async function isComplete(folder: string): Promise<boolean> {
  try {
    const expected = await readFile(join(folder, MARKER), 'utf8');
    return expected !== '[]' && expected === (await inventory(join(folder, 'lib')));
  } catch {
    return false;
  }
}

async function makeParent(parent: string): Promise<void> {
  try {
    await mkdir(parent, { recursive: true });
  } catch (cause) {
    throw new RelataError('LOCAL_FETCH_FAILED', `The cache folder ${parent} cannot be made.`, {
      help: 'Give write access to it, or choose another folder with RELATA_CACHE.',
      cause,
    });
  }
}

async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = /\.partial-(\d+)$/.exec(name)?.[1];
    if (pid === undefined) continue;
    try {
      process.kill(Number(pid), 0);
    } catch {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
}

/**
 * Fetches the jars into `folder` through a temporary neighbour, so that a fetch cut short leaves nothing that looks
 * whole. Resolves to false when Maven is missing. Throws LOCAL_FETCH_FAILED, ABORTED.
 */
export async function fetchJars(folder: string, options: RunOptions): Promise<boolean> {
  const partial = `${folder}.partial-${process.pid}`;
  await makeParent(dirname(folder));
  await removeAbandoned(dirname(folder));
  await rm(partial, { recursive: true, force: true });
  try {
    const outcome = await runProgram(
      'mvn',
      [
        '--batch-mode',
        '--no-transfer-progress',
        '--quiet',
        '--strict-checksums',
        '--file',
        POM,
        COPY_GOAL,
        '-DincludeScope=runtime',
        `-DoutputDirectory=${join(partial, 'lib')}`,
      ],
      { ...options, script: true },
    );
    if (outcome === null) return false;
    if (outcome.code !== 0) throw fetchFailed(outcome.stdout + outcome.stderr);
    await markComplete(partial);
    if (!(await isComplete(partial))) throw fetchFailed('Maven ended well but left no jars.');
    if (!(await isComplete(folder))) {
      await rm(folder, { recursive: true, force: true });
      await rename(partial, folder);
    }
    return true;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

function fetchFailed(output: string): RelataError {
  const tail = output.trim().split('\n').slice(-TAIL_LINES).join('\n');
  return new RelataError('LOCAL_FETCH_FAILED', `Maven could not fetch Neo4j:\n${tail}`, {
    help:
      'Check the network, a proxy and the mirrors in ~/.m2/settings.xml, then start again: what was fetched is kept. ' +
      'Or set NEO4J_URI to a Neo4j that you have.',
  });
}
