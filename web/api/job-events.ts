// A job's progress by server-sent events. When the stream breaks, the job itself is asked, so nothing sticks.
import type { JobDto } from '#server/contract/requests.ts';

import { ApiError, toApiError } from './problem.ts';

/** The part of EventSource that is used. */
export interface EventStream {
  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void;
  close(): void;
}

export type OpenEventSource = (url: string) => EventStream;

export interface JobSource {
  open(): EventStream;
  ask(): Promise<JobDto>;
}

export function isFinished(job: JobDto): boolean {
  return job.state === 'done' || job.state === 'failed';
}

/** Breaks of the stream without any news in between after which the server counts as gone. */
const PATIENCE = 4;

function parse(data: string): JobDto | null {
  try {
    const job: unknown = JSON.parse(data);
    return typeof job === 'object' && job !== null && 'state' in job ? (job as JobDto) : null;
  } catch {
    return null;
  }
}

export function followJob(
  source: JobSource,
  onNews: (job: JobDto) => void,
  signal: AbortSignal,
): Promise<JobDto> {
  return new Promise((resolve, reject) => {
    const stream = source.open();
    let breaks = 0;
    const end = (settle: () => void) => {
      stream.close();
      signal.removeEventListener('abort', onAbort);
      settle();
    };
    const onAbort = () => end(() => reject(new ApiError('ABORTED', 'No longer following the job.')));
    const hear = (job: JobDto) => {
      breaks = 0;
      onNews(job);
      if (isFinished(job)) end(() => resolve(job));
    };
    const onMessage = (event: MessageEvent<string>) => {
      const job = parse(event.data);
      if (job !== null) hear(job);
    };
    stream.addEventListener('message', onMessage);
    stream.addEventListener('job', onMessage);
    stream.addEventListener('error', () => {
      breaks += 1;
      source.ask().then(hear, (error: unknown) => {
        if (breaks >= PATIENCE) end(() => reject(toApiError(error)));
      });
    });
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
  });
}
