import { describe, expect, it } from 'vitest';

import type { JobDto } from '#server/contract/requests.ts';

import { createApi } from './client.ts';
import { FakeStream } from './event-stream.fake.ts';
import { errorFromAnswer, toApiError } from './problem.ts';

interface Call {
  url: string;
  init: RequestInit;
}

function apiWith(answer: (call: Call) => Response | Promise<Response>) {
  const calls: Call[] = [];
  const streams: FakeStream[] = [];
  const api = createApi(
    async (url, init) => {
      calls.push({ url, init });
      return answer({ url, init });
    },
    () => {
      const stream = new FakeStream();
      streams.push(stream);
      return stream;
    },
  );
  return { api, calls, streams };
}

const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });
const problem = {
  code: 'DECISION_STALE',
  title: 'Stale',
  detail: 'The edge changed',
  help: 'Look again',
  status: 409,
};

describe('requests', () => {
  it('W20: paths come from the contract, ids and queries are encoded', async () => {
    const { api, calls } = apiWith(() => json({}));
    await api.entity('a/b?c');
    await api.neighbours('x', { limit: 5, types: ['MET', 'VISITED'], direction: 'out' });
    await api.search('Ivanov & co');
    await api.annotate({ kind: 'reject', edge: 'e' });
    expect(calls.map(({ url }) => url)).toEqual([
      '/api/entities/a%2Fb%3Fc',
      '/api/entities/x/neighbours?limit=5&types=MET%2CVISITED&direction=out',
      '/api/search?q=Ivanov+%26+co',
      '/api/decisions',
    ]);
    expect(calls[3]?.init).toMatchObject({ method: 'POST', body: '{"kind":"reject","edge":"e"}' });
  });

  it('W20: a file goes as a form, its fields before it', async () => {
    const { api, calls } = apiWith(() => json({}));
    await api.ingestFile(new File(['text'], 'a.txt'), { title: 'T' });
    const form = calls[0]?.init.body as FormData;
    expect([...form.keys()]).toEqual(['title', 'file']);
  });

  it('W20: an aborted request stays an abort, not a failure', async () => {
    const { api } = apiWith(() => Promise.reject(new DOMException('stop', 'AbortError')));
    await expect(api.stats()).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('failures', () => {
  it('W20: a problem keeps its code, its message and its way out', async () => {
    const { api } = apiWith(() => json(problem, 409));
    await expect(api.stats()).rejects.toMatchObject({
      name: 'ApiError',
      code: 'DECISION_STALE',
      message: 'The edge changed',
      help: 'Look again',
      status: 409,
      retriable: false,
    });
  });

  it('W20: no answer at all is a server that cannot be reached', async () => {
    const { api } = apiWith(() => Promise.reject(new TypeError('fetch failed')));
    await expect(api.stats()).rejects.toMatchObject({ code: 'SERVER_UNREACHABLE', retriable: true });
  });

  it.each([
    [502, null, 'SERVER_UNREACHABLE'],
    [500, '<html>', 'SERVER_UNREACHABLE'],
    [503, { ...problem, code: 'NEO4J_UNREACHABLE' }, 'NEO4J_UNREACHABLE'],
    [404, null, 'NOT_FOUND'],
    [418, { code: 'toString' }, 'INTERNAL'],
    [400, { code: 'REQUEST_INVALID' }, 'REQUEST_INVALID'],
  ])('W20: status %i with %o is %s', (status, body, code) => {
    expect(errorFromAnswer(status, body).code).toBe(code);
  });

  it('W20: whatever is thrown becomes one kind of error', () => {
    expect(toApiError('odd')).toMatchObject({ code: 'INTERNAL', message: 'odd' });
    expect(toApiError(new Error('x')).message).toBe('x');
  });
});

describe('jobs', () => {
  const job = (state: JobDto['state']): JobDto => ({
    id: 'j',
    name: 'n',
    state,
    done: 0,
    total: 1,
    documents: [],
    edges: 0,
    failures: [],
  });

  it('W21: every state is reported, the last one settles', async () => {
    const { api, streams } = apiWith(() => json(job('done')));
    const seen: string[] = [];
    const followed = api.followJob('j', ({ state }) => seen.push(state), new AbortController().signal);
    for (const state of ['queued', 'reading', 'done'] as const) streams[0]?.send(job(state));
    expect((await followed).state).toBe('done');
    expect(seen).toEqual(['queued', 'reading', 'done']);
    expect(streams[0]?.closed).toBe(true);
  });

  it('W21: when the stream breaks the job is asked, so it never sticks', async () => {
    const { api, streams } = apiWith(() => json(job('done')));
    const followed = api.followJob('j', () => undefined, new AbortController().signal);
    streams[0]?.fail();
    expect((await followed).state).toBe('done');
  });

  it('W21: a server that is gone ends the wait with an error', async () => {
    const { api, streams } = apiWith(() => Promise.reject(new TypeError('gone')));
    const followed = api.followJob('j', () => undefined, new AbortController().signal);
    for (let times = 0; times < 5; times += 1) streams[0]?.fail();
    await expect(followed).rejects.toMatchObject({ code: 'SERVER_UNREACHABLE' });
  });

  it('W21: following can be given up', async () => {
    const { api, streams } = apiWith(() => json(job('done')));
    const controller = new AbortController();
    const followed = api.followJob('j', () => undefined, controller.signal);
    controller.abort();
    await expect(followed).rejects.toMatchObject({ code: 'ABORTED' });
    expect(streams[0]?.closed).toBe(true);
  });
});
