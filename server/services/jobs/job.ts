// A job as the registry keeps it, and its pure transitions. Once done or failed it never changes again.
import type { ErrorCode } from '#cypher/model/errors.ts';

import type { JobDto } from '../../contract/requests.ts';

export interface JobFailure {
  name: string;
  code: ErrorCode;
  message: string;
}

export function newJob(id: string, name: string, total: number): JobDto {
  return { id, name, state: 'queued', done: 0, total, documents: [], edges: 0, failures: [] };
}

export function isFinished(job: JobDto): boolean {
  return job.state === 'done' || job.state === 'failed';
}

export function enter(job: JobDto, state: 'reading' | 'writing'): JobDto {
  return { ...job, state };
}

/** `edges` counts the distinct edges that the job changed so far. */
export function withDocument(job: JobDto, document: string, edges: number): JobDto {
  return { ...job, done: job.done + 1, documents: [...job.documents, document], edges };
}

/** One of its texts failed; the others still go in. */
export function withFailure(job: JobDto, failure: JobFailure): JobDto {
  return { ...job, done: job.done + 1, failures: [...job.failures, failure] };
}

/** Done when anything went in; failed when nothing did. */
export function finish(job: JobDto): JobDto {
  return { ...job, state: job.documents.length > 0 ? 'done' : 'failed' };
}

/** Ended from outside: every text that had no turn is listed with the reason. */
export function fail(job: JobDto, failure: JobFailure): JobDto {
  return { ...job, state: 'failed', failures: [...job.failures, failure] };
}
