// What `relata serve` does: database, reader, sample, then the web app until a signal ends it.

import { once } from 'node:events';
import { existsSync } from 'node:fs';

import { randomId } from '#cypher/model/random-id.ts';
import type { Reader } from '#ingest/index.ts';
import { buildApp, DEFAULT_LIMITS, LOOPBACK_HOSTS } from '#server/app.ts';

import type { Context } from './context.ts';
import { type Database, withDatabase } from './open-database.ts';
import { withReader } from './open-reader.ts';
import { ensureSample } from './sample.ts';
import { serverLogger } from './server-logger.ts';
import { choosePort } from './server-port.ts';
import { serverReader } from './server-reader.ts';
import { step } from './steps.ts';

export interface ServeOptions {
  port?: number;
  host?: string;
  sample?: boolean;
}

async function prepareGraph(context: Context, { store }: Database): Promise<void> {
  await step(context, 'graph', async () => {
    const { applied } = await store.migrate();
    await store.project({ signal: context.signal });
    return {
      value: undefined,
      done: applied.length === 0 ? 'up to date' : `${applied.length} migrations applied`,
    };
  });
}

function wantedAddress(context: Context, options: ServeOptions) {
  const { host, port, portAsked } = context.config();
  return {
    host: options.host ?? host,
    port: options.port ?? port,
    asked: options.port !== undefined || portAsked,
  };
}

async function listen(context: Context, database: Database, reader: Reader, options: ServeOptions) {
  const config = context.config();
  const { host, ...wanted } = wantedAddress(context, options);
  const port = await choosePort(wanted, host);
  const app = buildApp({
    store: database.store,
    reader: serverReader(context, reader),
    ontology: database.ontology,
    clock: context.clock,
    randomId,
    actor: config.actor,
    version: context.version,
    webFolder: existsSync(context.webFolder) ? context.webFolder : null,
    logger: serverLogger(config.logLevel, context.terminal.interactive),
    limits: { ...DEFAULT_LIMITS, textBytes: config.maxTextBytes },
    planAhead: true,
    hosts: [...LOOPBACK_HOSTS, host],
  });
  await app.listen({ port, host });
  return { app, address: `http://${host.includes(':') ? `[${host}]` : host}:${port}` };
}

async function untilStopped(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

/** Resolves when a signal has ended it and everything is closed. Throws PORT_BUSY, CONFIG_INVALID and what opening throws. */
export async function serve(context: Context, options: ServeOptions): Promise<void> {
  const start = context.clock.elapsed();
  const { host, ...wanted } = wantedAddress(context, options);
  // A port that is taken is better known before Neo4j starts than after.
  await choosePort(wanted, host);
  await withDatabase(context, async (database) => {
    await prepareGraph(context, database);
    await withReader(context, async (reader) => {
      if (options.sample === true) await ensureSample(context, database, reader);
      context.signal.throwIfAborted();
      const { app, address } = await listen(context, database, reader, options);
      try {
        const seconds = ((context.clock.elapsed() - start) / 1000).toFixed(1);
        await context.terminal.print(`Relata is ready at ${address} (${seconds} s). Ctrl-C stops it.`);
        await untilStopped(context.signal);
        context.terminal.doing('stopping');
      } finally {
        await app.close();
      }
    });
  });
}
