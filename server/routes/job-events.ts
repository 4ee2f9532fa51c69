// A job's changes as server-sent events: its present state first, every change after, the end when it has ended.
import { Readable } from 'node:stream';

import type { JobDto } from '../contract/requests.ts';
import { isFinished } from '../services/jobs/job.ts';
import type { Jobs } from '../services/jobs/registry.ts';

/** Milliseconds after which a browser that lost the connection asks again. */
const RETRY_MS = 2000;

export function jobMessage(job: JobDto): string {
  return `data: ${JSON.stringify(job)}\n\n`;
}

/** Stops watching when the job has ended or the client is gone. Throws NOT_FOUND. */
export function jobEvents(jobs: Jobs, id: string, keepAliveMs: number): Readable {
  const job = jobs.get(id);
  let stop = () => {};
  const stream = new Readable({
    read() {},
    destroy(error, callback) {
      stop();
      callback(error);
    },
  });
  stream.push(`retry: ${RETRY_MS}\n\n`);
  stream.push(jobMessage(job));
  if (isFinished(job)) {
    stream.push(null);
    return stream;
  }
  const timer = setInterval(() => stream.push(': keep-alive\n\n'), keepAliveMs);
  const unwatch = jobs.watch(id, (changed) => {
    stream.push(jobMessage(changed));
    if (!isFinished(changed)) return;
    stop();
    stream.push(null);
  });
  stop = () => {
    clearInterval(timer);
    unwatch();
  };
  return stream;
}
