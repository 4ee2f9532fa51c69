// A context for commands that run inside the test: the test run's Neo4j, a terminal that records.
import { join } from 'node:path';

import { ROOT } from '#cli/config.ts';
import type { Context } from '#cli/context.ts';
import { runProgram } from '#cli/program.ts';
import { type Env, parseSettings } from '#cli/settings.ts';
import type { Terminal } from '#cli/terminal.ts';
import { systemClock } from '#cypher/model/clock.ts';

export interface CliRun {
  code: number;
  /** Lines on standard output. */
  out: string[];
  /** Lines on standard error. */
  err: string[];
  /** Questions asked. */
  asked: string[];
}

export interface CliOptions {
  env?: Env;
  folder?: string;
  stdin?: string;
  /** What a person at the terminal answers; nobody is there without it. */
  answer?: string;
  signal?: AbortSignal;
}

/** A context whose terminal writes into the run. */
export function recordedContext(options: CliOptions = {}): { context: Context; run: CliRun } {
  const run: CliRun = { code: -1, out: [], err: [], asked: [] };
  const terminal: Terminal = {
    print: async (line) => {
      run.out.push(line);
    },
    note: (line) => {
      run.err.push(line);
    },
    progress: () => undefined,
    doing: () => undefined,
    closed: false,
    interactive: options.answer !== undefined,
    ask: async (question) => {
      run.asked.push(question);
      return options.answer ?? '';
    },
    flush: async () => undefined,
  };
  async function* stdin() {
    yield options.stdin ?? '';
  }
  const context: Context = {
    config: () => parseSettings(options.env ?? {}, { root: ROOT, userName: 'test' }),
    terminal,
    clock: systemClock,
    stdin: stdin(),
    folder: options.folder ?? ROOT,
    webFolder: join(ROOT, 'dist', 'web'),
    version: '0.0.0-test',
    signal: options.signal ?? new AbortController().signal,
    exitCode: 0,
  };
  return { context, run };
}

/** Runs one command line in this process. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const { context, run } = recordedContext(options);
  run.code = await runProgram(args, context);
  return run;
}
