// What every command is given: configuration, terminal, clock, a signal that ends it. Nothing is global.
import type { Clock } from '#cypher/model/clock.ts';

import type { Config } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** 0 fine; 1 some input failed and the rest went in; 2 wrong use; 3 it could not be done; 130 stopped by a signal. */
export const EXIT = { fine: 0, someFailed: 1, usage: 2, failed: 3, stopped: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Context {
  /** Parsed when first asked for, so that --help works beside a broken configuration. */
  config(): Config;
  terminal: Terminal;
  clock: Clock;
  stdin: AsyncIterable<Uint8Array | string>;
  /** The folder that relative paths of arguments count from. */
  folder: string;
  /** Folder of the built web app. */
  webFolder: string;
  version: string;
  signal: AbortSignal;
  /** What the process will exit with when nothing throws. */
  exitCode: ExitCode;
}
