// Runs the command line in a process of its own, to be talked to, signalled and killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { ROOT } from '#cli/config.ts';
import type { Env } from '#cli/settings.ts';

export interface CliProcess {
  child: ChildProcess;
  /** Lines of standard output so far. */
  out: string[];
  /** Standard error so far. */
  err(): string;
  /** Resolves with the first line of standard output that the pattern finds; rejects when the process ends without. */
  line(pattern: RegExp): Promise<string>;
  /** Resolves when it has ended: the exit code, or the signal's name. */
  ended: Promise<number | NodeJS.Signals>;
}

export interface SpawnOptions {
  env: Env;
  folder?: string;
  stdin?: string;
}

const running = new Set<ChildProcess>();

/** Ends what a failed test left behind; Neo4j goes with its owner. */
export async function endSpawned(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const ended = once(child, 'close');
      child.kill('SIGKILL');
      await ended;
    }),
  );
}

/** Variables of the test's own environment that would reach into a run. */
const OURS = /^(NEO4J_|RELATA_|INIT_CWD$)/;

export function spawnCli(args: readonly string[], { env, folder, stdin }: SpawnOptions): CliProcess {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));
  const cache = process.env.RELATA_CACHE === undefined ? {} : { RELATA_CACHE: process.env.RELATA_CACHE };
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'cli', 'main.ts'), ...args], {
    cwd: ROOT,
    env: { ...inherited, ...cache, ...env, INIT_CWD: folder ?? ROOT },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  const out: string[] = [];
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => out.push(line));
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin ?? '');
  return {
    child,
    out,
    err: () => err,
    ended,
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (line: string) => {
          if (pattern.test(line)) resolve(line);
        };
        out.forEach(look);
        lines.on('line', look);
        void ended.then((how) => reject(new Error(`It ended (${how}) without ${pattern}:\n${err}`)));
      }),
  };
}
