// One owner of a data folder at a time: a lock file that names its processes; a lock whose processes are gone is taken over.
// Last guard if ever two get past it: Neo4j locks its own store files.
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';

import { randomId } from '#cypher/model/random-id.ts';

import { isAlive } from './process-identity.ts';
import type { ProcessIdentity } from './types.ts';

export interface Lock {
  /** Tells this holding of the lock from any other. */
  token: string;
  /** The process that asked for Neo4j. */
  owner: ProcessIdentity;
  /** The process that stops Neo4j when its owner is gone. */
  supervisor: ProcessIdentity | null;
  /** Neo4j itself. */
  server: ProcessIdentity | null;
}

/**
 * running: its owner lives. stopping: the owner is gone, its supervisor is stopping Neo4j. orphan: only Neo4j is left.
 * stale: nobody is left.
 */
export type LockStanding = 'running' | 'stopping' | 'orphan' | 'stale';

/** The lock, or null when there is none. A file that is no lock counts as one whose holders are gone. */
export async function readLock(path: string): Promise<Lock | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    const lock = JSON.parse(text) as Partial<Lock> | null;
    if (typeof lock?.token === 'string' && typeof lock.owner?.pid === 'number') return lock as Lock;
  } catch {
    // Not written by us as it stands: treated as stale below.
  }
  return { token: '', owner: { pid: 0, birth: 'unreadable' }, supervisor: null, server: null };
}

/** Takes the lock if there is none: the file appears whole or not at all. False when another was first. */
export async function createLock(path: string, lock: Lock): Promise<boolean> {
  const draft = `${path}.${randomId()}`;
  await writeFile(draft, JSON.stringify(lock), { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Writes what has become known of the holders. Only for the one who holds the lock. */
export async function updateLock(path: string, lock: Lock): Promise<void> {
  const draft = `${path}.${randomId()}`;
  await writeFile(draft, JSON.stringify(lock), { mode: 0o600 });
  await rename(draft, path);
}

export async function judgeLock(lock: Lock): Promise<LockStanding> {
  if (await isAlive(lock.owner)) return 'running';
  if (await isAlive(lock.supervisor)) return 'stopping';
  return (await isAlive(lock.server)) ? 'orphan' : 'stale';
}

/** Removes the lock if it is still the one that was judged; one that another took meanwhile is put back. */
export async function removeLock(path: string, token: string): Promise<void> {
  const aside = `${path}.${randomId()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  try {
    if ((await readLock(aside))?.token !== token) await link(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
}
