// The process behind the `relata` command: signals, streams, exit code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { systemClock } from '#cypher/model/clock.ts';

import { loadConfig, ROOT, userFolder } from './config.ts';
import { type Context, EXIT } from './context.ts';
import { runProgram } from './program.ts';
import type { Config } from './settings.ts';
import { createTerminal } from './terminal.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const stopping = new AbortController();
/** npm passes Ctrl-C on to a command that the terminal has already told: the two are one wish to stop. */
const ECHO_MS = 500;
let askedAt = 0;
const terminal = createTerminal(process);
let config: Config | null = null;

const context: Context = {
  config() {
    config ??= loadConfig();
    return config;
  },
  terminal,
  clock: systemClock,
  stdin: process.stdin,
  folder: userFolder(),
  webFolder: join(ROOT, 'dist', 'web'),
  version,
  signal: stopping.signal,
  exitCode: EXIT.fine,
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // The first asks for an orderly end; whoever asks again does not want to wait.
    const now = systemClock.elapsed();
    if (stopping.signal.aborted && now - askedAt < ECHO_MS) return;
    if (stopping.signal.aborted) process.exit(EXIT.stopped);
    askedAt = now;
    stopping.abort();
    // Waiting for input would outlast the order to stop.
    process.stdin.destroy();
  });
}

const code = await runProgram(process.argv.slice(2), context);
await terminal.flush();
process.exit(code);
