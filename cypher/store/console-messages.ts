// What goes between the store and the process that runs console statements.
import { type ErrorCode, RelataError } from '#cypher/model/errors.ts';

import type { ConsoleRequest } from './console.ts';
import type { DriverTuning } from './driver.ts';
import type { ConnectionOptions, ConsoleAnswer } from './types.ts';

export interface WorkerSettings {
  connection: ConnectionOptions;
  appVersion: string;
  tuning: Partial<DriverTuning>;
  /** Bytes outside the heap at which the process ends itself. */
  bufferLimit: number;
}

export interface SentError {
  code: ErrorCode;
  message: string;
  help: string | null;
  details: Readonly<Record<string, unknown>>;
}

export type ToWorker =
  | { kind: 'settings'; settings: WorkerSettings }
  | { kind: 'run'; id: number; request: ConsoleRequest }
  | { kind: 'stop'; id: number };
export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'answer'; id: number; answer: ConsoleAnswer }
  | { kind: 'failure'; id: number; error: SentError };

export function sendError(error: unknown): SentError {
  if (error instanceof RelataError) {
    const { code, message, help, details } = error;
    return { code, message, help, details };
  }
  return { code: 'INTERNAL', message: `The console failed: ${String(error)}`, help: null, details: {} };
}

export function receiveError({ code, message, help, details }: SentError): RelataError {
  return new RelataError(code, message, { ...(help === null ? {} : { help }), details });
}
