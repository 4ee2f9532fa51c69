// The jobs of this server: one runs at a time, a bounded number wait, a bounded number of finished ones are kept.
import { RelataError } from '#cypher/model/errors.ts';
import type { RandomId } from '#cypher/model/random-id.ts';
import type { Store } from '#cypher/store/types.ts';

import type { JobDto } from '../../contract/requests.ts';
import type { Reader, SourceInput } from '../reader.ts';
import { fail, isFinished, newJob } from './job.ts';
import { failureOf, runJob } from './run-job.ts';

export interface JobsOptions {
  store: Store;
  reader: Reader;
  randomId: RandomId;
  queuedJobs: number;
  finishedJobs: number;
  /** Milliseconds that close() waits for the running job. */
  stopMs: number;
  onDefect(error: unknown): void;
}

export interface Jobs {
  /** Queues the texts as one job. Throws BUSY when too many wait. */
  submit(name: string, inputs: readonly SourceInput[]): JobDto;
  /** Throws NOT_FOUND. */
  get(id: string): JobDto;
  /** Calls back with every change until the returned function is called. Throws NOT_FOUND. */
  watch(id: string, onChange: (job: JobDto) => void): () => void;
  /** Ends the running job and marks what waits as failed; afterwards every job is done or failed. */
  close(): Promise<void>;
}

interface Entry {
  job: JobDto;
  watchers: Set<(job: JobDto) => void>;
}

interface Queued {
  entry: Entry;
  inputs: readonly SourceInput[];
}

function stopped(): RelataError {
  return new RelataError('ABORTED', 'The server was stopped before this was read', {
    help: 'Send it again: what is in the database already is not written twice.',
  });
}

export function createJobs(options: JobsOptions): Jobs {
  const entries = new Map<string, Entry>();
  const queue: Queued[] = [];
  const stop = new AbortController();
  let running: Promise<void> | null = null;

  function update(entry: Entry, job: JobDto): void {
    if (isFinished(entry.job)) return;
    entry.job = job;
    for (const watcher of [...entry.watchers]) watcher(job);
    if (isFinished(job)) forgetOldest();
  }

  function forgetOldest(): void {
    const finished = [...entries.values()].filter(({ job }) => isFinished(job));
    for (const { job } of finished.slice(0, Math.max(0, finished.length - options.finishedJobs))) {
      entries.delete(job.id);
    }
  }

  async function work({ entry, inputs }: Queued): Promise<void> {
    try {
      await runJob(entry.job, inputs, {
        store: options.store,
        reader: options.reader,
        signal: stop.signal,
        report: (job) => update(entry, job),
        onDefect: options.onDefect,
      });
    } catch (error) {
      options.onDefect(error);
      update(entry, fail(entry.job, failureOf(entry.job.name, error)));
    }
    // A job that ended without a verdict was aborted.
    update(entry, fail(entry.job, failureOf(entry.job.name, stopped())));
  }

  async function drain(): Promise<void> {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
    running = null;
  }

  function find(id: string): Entry {
    const entry = entries.get(id);
    if (entry !== undefined) return entry;
    throw new RelataError('NOT_FOUND', `There is no job '${id}'`, {
      help: 'Jobs are kept in memory: a restarted server has forgotten them, but not what they wrote.',
    });
  }

  return {
    submit(name, inputs) {
      if (stop.signal.aborted) throw stopped();
      if (queue.length >= options.queuedJobs) {
        throw new RelataError('BUSY', `${queue.length} jobs are waiting already`, {
          help: 'Wait until some are done, then send it again.',
        });
      }
      const entry: Entry = { job: newJob(options.randomId(), name, inputs.length), watchers: new Set() };
      entries.set(entry.job.id, entry);
      queue.push({ entry, inputs });
      const queued = entry.job;
      running ??= drain();
      return queued;
    },
    get: (id) => find(id).job,
    watch(id, onChange) {
      const { watchers } = find(id);
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    async close() {
      const waiting = queue.splice(0);
      for (const { entry } of waiting) update(entry, fail(entry.job, failureOf(entry.job.name, stopped())));
      stop.abort(stopped());
      if (running === null) return;
      let timer: NodeJS.Timeout | undefined;
      const deadline = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, options.stopMs);
      });
      await Promise.race([running, deadline]);
      clearTimeout(timer);
      for (const entry of entries.values()) {
        update(entry, fail(entry.job, failureOf(entry.job.name, stopped())));
      }
    },
  };
}
