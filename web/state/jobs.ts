// Ingest jobs that this page started: what the server last said about each.

import type { JobDto } from '#server/contract/requests.ts';

import type { ApiError } from '../api/problem.ts';

export interface TrackedJob {
  job: JobDto;
  /** Why it is no longer followed, if the server went away meanwhile. */
  lost: ApiError | null;
  /** What was read, as its article calls itself; null until that is known. */
  title: string | null;
}

export type Jobs = ReadonlyMap<string, TrackedJob>;

export function track(jobs: Jobs, job: JobDto): Jobs {
  return new Map(jobs).set(job.id, { job, lost: null, title: jobs.get(job.id)?.title ?? null });
}

/** From now on the job is called as what it has read. */
export function entitle(jobs: Jobs, id: string, title: string): Jobs {
  const tracked = jobs.get(id);
  return tracked === undefined ? jobs : new Map(jobs).set(id, { ...tracked, title });
}

export function lose(jobs: Jobs, id: string, error: ApiError): Jobs {
  const tracked = jobs.get(id);
  return tracked === undefined ? jobs : new Map(jobs).set(id, { ...tracked, lost: error });
}

export function jobWords({ job, lost }: TrackedJob): string {
  if (lost !== null) return 'No word from the server';
  switch (job.state) {
    case 'queued':
      return 'Waiting';
    case 'reading':
      return 'Reading';
    case 'writing':
      return 'Writing to the graph';
    case 'done':
      return job.failures.length > 0 ? 'Done, some failed' : 'Done';
    case 'failed':
      return 'Failed';
  }
}
