import { describe, expect, it, vi } from 'vitest';

import { RelataError } from '#cypher/model/errors.ts';
import type { DocumentEvidence } from '#cypher/model/evidence.ts';
import type { EdgeId } from '#cypher/model/ids.ts';
import { emptyPatch } from '#cypher/projection/patches.ts';
import type { ProjectionReport, Store } from '#cypher/store/types.ts';

import type { JobDto } from '../../contract/requests.ts';
import { emptyEvidence, fakeReader } from '../reader.fake.ts';
import type { Reader, SourceInput } from '../reader.ts';
import { fakeStore } from '../store.fake.ts';
import { isFinished } from './job.ts';
import { createJobs, type Jobs, type JobsOptions } from './registry.ts';

function text(content: string): SourceInput {
  return { name: content, content, title: null, outlet: null, author: null, url: null, publishedAt: null };
}

function projected(...edges: string[]): ProjectionReport {
  return {
    patch: emptyPatch(),
    entities: [],
    edges: edges as EdgeId[],
  };
}

const writingStore = (given: Partial<Store> = {}): Store =>
  fakeStore({
    writeEvidence: (evidence) => Promise.resolve({ document: evidence.document.id, written: true }),
    project: () => Promise.resolve(projected('e1', 'e2')),
    ...given,
  });

function jobsWith(given: Partial<JobsOptions> = {}): Jobs {
  let count = 0;
  return createJobs({
    store: writingStore(),
    reader: fakeReader(),
    randomId: () => `job${++count}`,
    queuedJobs: 3,
    finishedJobs: 2,
    stopMs: 1000,
    onDefect: (error) => expect.unreachable(String(error)),
    ...given,
  });
}

/** Every state from now on, until it has ended. */
function followed(jobs: Jobs, id: string): Promise<JobDto[]> {
  return new Promise((resolve) => {
    const seen = [jobs.get(id)];
    const unwatch = jobs.watch(id, (job) => {
      seen.push(job);
      if (!isFinished(job)) return;
      unwatch();
      resolve(seen);
    });
  });
}

async function ended(jobs: Jobs, id: string): Promise<JobDto> {
  if (isFinished(jobs.get(id))) return jobs.get(id);
  return (await followed(jobs, id)).at(-1)!;
}

/** A reader that waits until it is told to go on, or until its signal is aborted. */
function heldReader(onRead: (input: SourceInput) => void = () => {}) {
  const waiting: Array<() => void> = [];
  const read: Reader['read'] = (input, signal) =>
    new Promise<DocumentEvidence>((resolve, reject) => {
      onRead(input);
      waiting.push(() => resolve(emptyEvidence(input)));
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  return { reader: fakeReader({ read }), release: () => waiting.shift()?.() };
}

describe('createJobs', () => {
  it('S20: reads, writes and ends with the document and the edges it changed', async () => {
    const jobs = jobsWith();
    const job = jobs.submit('One', [text('A text.')]);
    expect(job).toEqual({
      id: 'job1',
      name: 'One',
      state: 'queued',
      done: 0,
      total: 1,
      documents: [],
      edges: 0,
      failures: [],
    });
    const states = await followed(jobs, job.id);
    expect(states.map(({ state }) => state)).toEqual(['reading', 'writing', 'writing', 'done']);
    expect(states.at(-1)).toMatchObject({
      done: 1,
      edges: 2,
      documents: [emptyEvidence(text('A text.')).document.id],
      failures: [],
    });
  });

  it('S20: a text that fails is listed with its code, the others go in', async () => {
    const read: Reader['read'] = (input) =>
      input.name === 'bad'
        ? Promise.reject(new RelataError('SOURCE_BINARY', 'bad is an image'))
        : Promise.resolve(emptyEvidence(input));
    const jobs = jobsWith({ reader: fakeReader({ read }) });
    const job = await ended(jobs, jobs.submit('Three', [text('a'), text('bad'), text('c')]).id);
    expect(job).toMatchObject({ state: 'done', done: 3, total: 3, edges: 2 });
    expect(job.documents).toHaveLength(2);
    expect(job.failures).toEqual([{ name: 'bad', code: 'SOURCE_BINARY', message: 'bad is an image' }]);
  });

  it('S21: fails when nothing went in, with the reason, and without what is inside of an unforeseen error', async () => {
    const onDefect = vi.fn();
    const store = writingStore({ writeEvidence: () => Promise.reject(new Error('secret at 0x1')) });
    const jobs = jobsWith({ store, onDefect });
    const job = await ended(jobs, jobs.submit('One', [text('a')]).id);
    expect(job.state).toBe('failed');
    expect(job.failures).toEqual([
      { name: 'a', code: 'INTERNAL', message: expect.not.stringContaining('secret') },
    ]);
    expect(onDefect).toHaveBeenCalledOnce();
  });

  it('S22: runs one at a time, in their order', async () => {
    const reads: string[] = [];
    const { reader, release } = heldReader(({ name }) => reads.push(name));
    const jobs = jobsWith({ reader });
    const first = jobs.submit('1', [text('first')]);
    const second = jobs.submit('2', [text('second')]);
    expect(reads).toEqual(['first']);
    expect(jobs.get(second.id).state).toBe('queued');
    const firstEnd = ended(jobs, first.id);
    release();
    await firstEnd;
    await vi.waitFor(() => expect(reads).toEqual(['first', 'second']));
    const secondEnd = ended(jobs, second.id);
    release();
    expect((await secondEnd).state).toBe('done');
  });

  it('S22: refuses one more than may wait', async () => {
    const { reader } = heldReader();
    const jobs = jobsWith({ reader, queuedJobs: 2 });
    for (const name of ['running', 'waiting', 'waiting too']) jobs.submit(name, [text(name)]);
    expect(() => jobs.submit('too many', [text('x')])).toThrow(
      expect.objectContaining({ code: 'BUSY', status: 503 }),
    );
    await jobs.close();
  });

  it('S23: remembers a bounded number of finished jobs', async () => {
    const jobs = jobsWith({ finishedJobs: 2 });
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      const { id } = jobs.submit(name, [text(name)]);
      ids.push(id);
      await ended(jobs, id);
    }
    expect(() => jobs.get(ids[0]!)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(() => jobs.watch(ids[0]!, () => {})).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(jobs.get(ids[2]!).state).toBe('done');
  });

  it('S24: a stop aborts the running job, fails what waits, and takes no more', async () => {
    const { reader } = heldReader();
    const jobs = jobsWith({ reader });
    const running = jobs.submit('running', [text('a')]);
    const waiting = jobs.submit('waiting', [text('b')]);
    const ends = Promise.all([ended(jobs, running.id), ended(jobs, waiting.id)]);
    await jobs.close();
    for (const job of await ends) {
      expect(job.state).toBe('failed');
      expect(job.failures).toEqual([expect.objectContaining({ code: 'ABORTED' })]);
    }
    expect(() => jobs.submit('late', [text('c')])).toThrow(expect.objectContaining({ code: 'ABORTED' }));
  });

  it('S24: a stop does not wait for ever for a reader that ignores it', async () => {
    const jobs = jobsWith({ reader: fakeReader({ read: () => new Promise(() => {}) }), stopMs: 1 });
    const { id } = jobs.submit('stuck', [text('a')]);
    await jobs.close();
    expect(jobs.get(id)).toMatchObject({ state: 'failed', failures: [{ code: 'ABORTED' }] });
  });

  it('a watcher that has left hears nothing more', async () => {
    const { reader, release } = heldReader();
    const jobs = jobsWith({ reader });
    const { id } = jobs.submit('one', [text('a')]);
    const heard = vi.fn();
    jobs.watch(id, heard)();
    const end = ended(jobs, id);
    release();
    await end;
    expect(heard).not.toHaveBeenCalled();
  });
});
