// Messages between the pool and its child processes: one document a job.
import { ERRORS, type ErrorCode, RelataError } from '#cypher/model/errors.ts';

import type { SentenceTags } from './analyse.ts';
import type { Depth } from './types.ts';

/** An error as it crosses the process border. */
export interface SentError {
  code: ErrorCode;
  message: string;
  help: string | null;
}

export type ToWorker =
  | { kind: 'tag'; job: number; sentences: readonly (readonly string[])[]; depth: Depth }
  | { kind: 'cancel'; job: number };

export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'unusable'; error: SentError }
  | { kind: 'tagged'; job: number; tags: SentenceTags[] }
  | { kind: 'failed'; job: number; error: SentError }
  | { kind: 'cancelled'; job: number };

export function sendError(error: unknown): SentError {
  if (error instanceof RelataError) return { code: error.code, message: error.message, help: error.help };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'MODEL_CRASHED', message, help: null };
}

export function receiveError({ code, message, help }: SentError): RelataError {
  const known = code in ERRORS ? code : 'INTERNAL';
  return new RelataError(known, message, help === null ? {} : { help });
}
