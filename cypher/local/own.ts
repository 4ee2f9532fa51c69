// Starts Neo4j as the owner of a data folder whose lock is held, and stops it.
import { mkdir, rm } from 'node:fs/promises';

import { RelataError } from '#cypher/model/errors.ts';

import { prepareDockerServer } from './docker-server.ts';
import type { Engine } from './engine.ts';
import { prepareJavaServer } from './java-server.ts';
import { type LocalLayout, USER } from './layout.ts';
import { type Lock, removeLock, updateLock } from './lock.ts';
import { ensurePassword } from './password.ts';
import { choosePort } from './port.ts';
import { identify, isAlive } from './process-identity.ts';
import { markLog } from './server-log.ts';
import { writeState } from './state.ts';
import { stopProcess } from './stop-process.ts';
import { type Supervisor, spawnSupervisor } from './supervise.ts';
import type { LocalNeo4j, LocalOptions, ServerCommand } from './types.ts';
import { untilReady } from './until-ready.ts';

/** The server's command line, with everything it needs in place. */
async function prepareServer(
  engine: Engine,
  layout: LocalLayout,
  access: { port: number; password: string },
  token: string,
  options: LocalOptions,
): Promise<ServerCommand> {
  const settings = { port: access.port, heapMb: options.heapMb, pageCacheMb: options.pageCacheMb };
  return engine.kind === 'java'
    ? await prepareJavaServer(engine, layout, settings, access.password, options)
    : await prepareDockerServer(token, layout, settings, access.password);
}

async function launch(
  supervisor: Supervisor,
  server: ServerCommand,
  layout: LocalLayout,
  token: string,
): Promise<number> {
  try {
    return await supervisor.launch(server, layout, token);
  } catch (cause) {
    throw new RelataError('LOCAL_START_FAILED', `The local Neo4j could not be run: ${server.command}.`, {
      help: `See that this program can be run. The logs are in ${layout.logs}.`,
      cause,
    });
  }
}

/**
 * Throws LOCAL_START_FAILED, LOCAL_DATA_LOCKED, PORT_BUSY, ABORTED; whenever it throws, the server is stopped and the
 * lock given back.
 */
export async function startOwned(
  engine: Engine,
  layout: LocalLayout,
  lock: Lock,
  options: LocalOptions,
): Promise<LocalNeo4j> {
  let supervisor: Supervisor | null = null;
  const held: Lock = { ...lock };
  let stopping: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    await supervisor?.stop();
    // A supervisor that was killed could not stop its server.
    if (held.server !== null && (await isAlive(held.server))) await stopProcess(held.server, options);
    await removeLock(layout.lock, held.token);
  };
  try {
    await mkdir(layout.logs, { recursive: true });
    await rm(layout.consoleLog, { force: true });
    const password = await ensurePassword(layout.password);
    const port = await choosePort(options.preferredPort);
    const server = await prepareServer(engine, layout, { port, password }, lock.token, options);
    supervisor = await spawnSupervisor(options.environment);
    held.supervisor = await identify(supervisor.pid);
    await updateLock(layout.lock, held);
    const mark = await markLog(layout);
    held.server = await identify(await launch(supervisor, server, layout, lock.token));
    await updateLock(layout.lock, held);
    const launched = { port, password, layout, mark, ended: supervisor.ended };
    const version = await untilReady(launched, options);
    await writeState(layout.state, { token: lock.token, port });
    supervisor.letGo();
    void supervisor.ended.then((end) => {
      if (!end.expected)
        options.log(`The local Neo4j ended by itself: start again. Its logs are in ${layout.logs}`);
    });
    return {
      uri: `bolt://127.0.0.1:${port}`,
      user: USER,
      password,
      version,
      attached: false,
      logFolder: layout.logs,
      stop: () => (stopping ??= stop()),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
