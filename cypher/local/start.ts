// The managed local Neo4j: start it as its owner, or attach to the one that another command of this data folder runs.
import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { RelataError } from '#cypher/model/errors.ts';
import { randomId } from '#cypher/model/random-id.ts';

import { boltLogin } from './bolt-login.ts';
import { type Engine, findEngine } from './engine.ts';
import { type LocalLayout, localLayout, USER } from './layout.ts';
import { createLock, judgeLock, type Lock, readLock, removeLock } from './lock.ts';
import { startOwned } from './own.ts';
import { readPassword } from './password.ts';
import { identify } from './process-identity.ts';
import { checkSettings } from './settings.ts';
import { readState } from './state.ts';
import { stopProcess } from './stop-process.ts';
import type { LocalNeo4j, LocalOptions } from './types.ts';

const POLL_MS = 100;
/** For another command to get its server ready, or to have it stopped. */
const OTHER_WITHIN_MS = 240_000;

/** Between the choice of a port and Neo4j's own listening another program can take it. */
const PORT_TRIES = 3;

async function newLock(): Promise<Lock> {
  const owner = (await identify(process.pid)) ?? { pid: process.pid, birth: '' };
  return { token: randomId(), owner, supervisor: null, server: null };
}

/** The running server when it answers with this folder's password; null while it does not. */
async function tryAttach(layout: LocalLayout, lock: Lock): Promise<LocalNeo4j | null> {
  const state = await readState(layout.state, lock.token);
  const password = await readPassword(layout.password);
  if (state === null || password === null) return null;
  const answer = await boltLogin({ port: state.port, user: USER, password });
  if (answer.kind === 'silent') return null;
  if (answer.kind === 'refused') {
    throw new RelataError(
      'LOCAL_START_FAILED',
      `The local Neo4j on port ${state.port} refuses the password in ${layout.password}.`,
      { help: `Stop the command that runs it (process ${lock.owner.pid}) and start again.` },
    );
  }
  return {
    uri: `bolt://127.0.0.1:${state.port}`,
    user: USER,
    password,
    version: answer.version,
    attached: true,
    logFolder: layout.logs,
    stop: async () => undefined,
  };
}

function dataLocked(layout: LocalLayout, lock: Lock, what: string): RelataError {
  return new RelataError('LOCAL_DATA_LOCKED', `The data folder ${layout.home} is in use: ${what}.`, {
    help: `Stop process ${lock.owner.pid}, or choose another folder with RELATA_DATA. Its lock is ${layout.lock}.`,
  });
}

/** Looks at another's lock once: attaches, cleans up after the dead, throws, or says what there is to wait for. */
async function meetLock(
  lock: Lock,
  layout: LocalLayout,
  mayAttach: boolean,
  options: LocalOptions,
): Promise<LocalNeo4j | string | null> {
  switch (await judgeLock(lock)) {
    case 'running':
      if (!mayAttach) throw dataLocked(layout, lock, 'another command runs its Neo4j');
      return (
        (await tryAttach(layout, lock)) ?? `Waiting for the Neo4j that process ${lock.owner.pid} is starting`
      );
    case 'stopping':
      return 'Waiting for the last Neo4j on this data folder to stop';
    case 'orphan':
      options.log('Stopping a Neo4j that a killed command left behind');
      if (lock.server !== null) await stopProcess(lock.server, options);
      return null;
    case 'stale':
      await removeLock(layout.lock, lock.token);
      return null;
  }
}

async function makeHome(layout: LocalLayout): Promise<void> {
  try {
    await mkdir(layout.home, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new RelataError('LOCAL_START_FAILED', `The data folder ${layout.home} cannot be made.`, {
      help: 'Give write access to it, or choose another folder with RELATA_DATA.',
      cause,
    });
  }
}

async function obtain(options: LocalOptions, mayAttach: boolean): Promise<LocalNeo4j> {
  const { heapMb, pageCacheMb } = options;
  let port = options.preferredPort;
  let lostPorts = 0;
  checkSettings({ port, heapMb, pageCacheMb });
  const layout = localLayout(options.dataFolder);
  await makeHome(layout);
  const deadline = options.clock.elapsed() + OTHER_WITHIN_MS;
  let engine: Engine | null = null;
  let said = '';
  for (;;) {
    if (options.signal?.aborted)
      throw new RelataError('ABORTED', 'The start of the local Neo4j was stopped.');
    const lock = await readLock(layout.lock);
    if (lock === null) {
      engine ??= await findEngine(options);
      const mine = await newLock();
      if (!(await createLock(layout.lock, mine))) continue;
      try {
        return await startOwned(engine, layout, mine, { ...options, preferredPort: port });
      } catch (error) {
        if (!(error instanceof RelataError && error.code === 'PORT_BUSY') || ++lostPorts === PORT_TRIES) {
          throw error;
        }
        options.log('Another program took the port first: trying another');
        port = 0;
      }
    } else {
      const found = await meetLock(lock, layout, mayAttach, options);
      if (found === null) continue;
      if (typeof found !== 'string') return found;
      if (found !== said) options.log(found);
      said = found;
      await sleep(POLL_MS);
      if (options.clock.elapsed() > deadline) {
        throw dataLocked(layout, lock, `its Neo4j did not get ready or stop in ${OTHER_WITHIN_MS / 1000} s`);
      }
    }
  }
}

/** Starts Neo4j on the data folder as its one owner. Throws LOCAL_DATA_LOCKED when another command runs it already. */
export async function startLocalNeo4j(options: LocalOptions): Promise<LocalNeo4j> {
  return await obtain(options, false);
}

/** The Neo4j of the data folder: the one that another command runs, else one started here. Throws LOCAL_* errors. */
export async function attachOrStart(options: LocalOptions): Promise<LocalNeo4j> {
  return await obtain(options, true);
}
