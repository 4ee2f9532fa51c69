import { describe, expect, it, vi } from 'vitest';

import type { JobDto } from '../contract/requests.ts';
import type { Jobs } from '../services/jobs/registry.ts';
import { jobEvents, jobMessage } from './job-events.ts';

const JOB: JobDto = {
  id: 'j',
  name: 'One',
  state: 'reading',
  done: 0,
  total: 1,
  documents: [],
  edges: 0,
  failures: [],
};

/** A registry with one job that changes when the test says so. */
function oneJob(job: JobDto) {
  const watchers = new Set<(job: JobDto) => void>();
  const jobs: Jobs = {
    submit: () => expect.unreachable(),
    get: () => job,
    watch(_id, onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    close: () => Promise.resolve(),
  };
  return { jobs, watchers, change: (next: JobDto) => [...watchers].forEach((watcher) => void watcher(next)) };
}

describe('jobEvents', () => {
  it('S25: sends the present state, every change, and ends with the job', async () => {
    const { jobs, watchers, change } = oneJob(JOB);
    const stream = jobEvents(jobs, 'j', 60_000);
    const writing: JobDto = { ...JOB, state: 'writing' };
    const done: JobDto = { ...JOB, state: 'done', done: 1, documents: ['doc_1'], edges: 3 };
    change(writing);
    change(done);
    const sent = (await stream.toArray()).join('');
    expect(sent).toBe(`retry: 2000\n\n${[JOB, writing, done].map(jobMessage).join('')}`);
    expect(watchers.size).toBe(0);
  });

  it('S25: of an ended job sends its state and ends', async () => {
    const { jobs, watchers } = oneJob({ ...JOB, state: 'failed' });
    const sent = (await jobEvents(jobs, 'j', 60_000).toArray()).join('');
    expect(sent).toContain('"state":"failed"');
    expect(watchers.size).toBe(0);
  });

  it('S26: stops watching when the client is gone', async () => {
    const { jobs, watchers } = oneJob(JOB);
    const stream = jobEvents(jobs, 'j', 60_000);
    expect(watchers.size).toBe(1);
    stream.destroy();
    await vi.waitFor(() => expect(stream.closed).toBe(true));
    expect(watchers.size).toBe(0);
  });

  it('S26: keeps a quiet stream open with comments', async () => {
    vi.useFakeTimers();
    try {
      const { jobs, change } = oneJob(JOB);
      const stream = jobEvents(jobs, 'j', 15_000);
      vi.advanceTimersByTime(31_000);
      change({ ...JOB, state: 'done' });
      vi.advanceTimersByTime(60_000);
      const sent = (await stream.toArray()).join('');
      expect(sent.match(/: keep-alive\n\n/g)).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('a line break in a name cannot break the stream', () => {
    const message = jobMessage({ ...JOB, name: 'a\n\ndata: {"state":"done"}\n\n' });
    expect(message.match(/\n/g)).toHaveLength(2);
  });
});
