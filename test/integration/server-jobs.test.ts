// Text in over HTTP, edges out, on a real database and real sockets: progress, repetition, a client that hangs up.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { RelataError } from '#cypher/model/errors.ts';
import type { Store } from '#cypher/store/index.ts';
import { fakeDeps } from '#server/app.fake.ts';
import { buildApp } from '#server/app.ts';
import {
  type DocumentDetailDto,
  DocumentDetailSchema,
  type EdgeDetailDto,
  EdgeDetailSchema,
} from '#server/contract/graph.ts';
import { PATHS, pathFor } from '#server/contract/paths.ts';
import { type JobDto, JobSchema, type StatsDto, StatsSchema } from '#server/contract/requests.ts';
import { fakeReader } from '#server/services/reader.fake.ts';
import { fakeStore } from '#server/services/store.fake.ts';

import { buildEvidence } from '../support/evidence-builder.ts';
import { openTestServer, type TestServer } from '../support/server-app.ts';

const TEXT = 'Tony Blair visited Moscow.';

/** Reads this one text; the rest is refused as a real reader would. */
const reader = fakeReader({
  read: ({ content, title, outlet, publishedAt }) =>
    content === TEXT
      ? Promise.resolve(
          buildEvidence({
            entities: { 'Tony Blair': 'Person', Moscow: 'Location' },
            claims: [
              { says: TEXT, subject: 'Tony Blair', type: 'VISITED', object: 'Moscow', trigger: 'visited' },
            ],
            ...(title === null ? {} : { title }),
            ...(outlet === null ? {} : { outlet }),
            ...(publishedAt === null ? {} : { publishedAt }),
          }),
        )
      : Promise.reject(new RelataError('SOURCE_EMPTY', 'There is no text in it')),
});

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ reader });
});

afterAll(() => server.close());

const send = (payload: object) => server.post<JobDto>(PATHS.ingest, payload, JobSchema, 202);

async function events(id: string): Promise<JobDto[]> {
  const answer = await server.app.inject(pathFor(PATHS.jobEvents, id));
  expect(answer.headers['content-type']).toBe('text/event-stream');
  return [...answer.body.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data!) as JobDto);
}

describe('ingest', () => {
  it('S27: pasted text becomes a document with its edges, and sent again changes nothing', async () => {
    const body = { text: TEXT, title: 'A visit', outlet: 'Sample Post', publishedAt: '2001-12-21' };
    const job = await send(body);
    expect(job).toMatchObject({ name: 'A visit', total: 1 });
    const states = await events(job.id);
    const done = states.at(-1)!;
    expect(done).toMatchObject({ state: 'done', done: 1, edges: 1, failures: [] });
    expect(await server.get(pathFor(PATHS.job, job.id), JobSchema)).toEqual(done);

    const detail = await server.get<DocumentDetailDto>(
      pathFor(PATHS.document, done.documents[0]!),
      DocumentDetailSchema,
    );
    expect(detail.document).toMatchObject({ title: 'A visit', text: TEXT, publishedAt: '2001-12-21' });
    const edge = await server.get<EdgeDetailDto>(
      pathFor(PATHS.edge, detail.claims[0]!.edge!),
      EdgeDetailSchema,
    );
    expect(edge.edge.type).toBe('VISITED');
    expect(edge.claims[0]?.sentence.text).toBe(TEXT);

    const before = await server.get<StatsDto>(PATHS.stats, StatsSchema);
    const again = (await events((await send(body)).id)).at(-1)!;
    expect(again).toMatchObject({ state: 'done', edges: 0, documents: done.documents });
    expect(await server.get<StatsDto>(PATHS.stats, StatsSchema)).toEqual(before);
  });

  it('S21: text without an article fails with its reason', async () => {
    const last = (await events((await send({ text: '   ' })).id)).at(-1);
    expect(last).toMatchObject({
      state: 'failed',
      failures: [{ name: 'Pasted text', code: 'SOURCE_EMPTY', message: 'There is no text in it' }],
    });
  });

  it.each([
    ['text', {}],
    ['text', { text: '' }],
    ['text', { text: 7 }],
    ['title', { text: TEXT, title: 'x'.repeat(501) }],
    ['publishedAt', { text: TEXT, publishedAt: '23 November' }],
  ])('S6: a wrong %s is refused: %j', async (field, payload) => {
    const problem = await server.refused(
      { method: 'POST', url: PATHS.ingest, payload },
      400,
      'REQUEST_INVALID',
    );
    expect(problem.detail).toContain(`'${field}'`);
  });

  it('S9: ten megabytes are refused and leave nothing behind', async () => {
    const before = await server.get<StatsDto>(PATHS.stats, StatsSchema);
    const payload = { text: 'word '.repeat(2 * 1024 * 1024) };
    await server.refused({ method: 'POST', url: PATHS.ingest, payload }, 413, 'TOO_LARGE');
    expect(await server.get<StatsDto>(PATHS.stats, StatsSchema)).toEqual(before);
  });
});

describe('a client that hangs up', () => {
  const request = (method: string, path: string, body = '') =>
    `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n` +
    `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

  async function withListening(store: Store, use: (port: number) => Promise<void>) {
    const app = buildApp({ ...fakeDeps(), store });
    await app.listen({ port: 0, host: '127.0.0.1' });
    try {
      await use((app.server.address() as AddressInfo).port);
    } finally {
      await app.close();
    }
  }

  it.each([
    ['GET', PATHS.overview, ''],
    ['POST', PATHS.subgraph, '{"entities":["e1"]}'],
  ])('S51: %s %s is told to stop', async (method, path, body) => {
    const started = vi.fn();
    const stopped = vi.fn();
    const store = fakeStore({
      run: (_query, _params, options) =>
        new Promise((_resolve, reject) => {
          started(options?.signal?.aborted);
          options?.signal?.addEventListener('abort', () => {
            stopped();
            reject(new RelataError('ABORTED', 'The client is gone'));
          });
        }),
    });
    await withListening(store, async (port) => {
      const socket = connect(port, '127.0.0.1');
      socket.write(request(method, path, body));
      await vi.waitFor(() => expect(started).toHaveBeenCalledWith(false));
      expect(stopped).not.toHaveBeenCalled();
      socket.destroy();
      await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce());
    });
  });

  it('S51: a write that has begun gets no signal', async () => {
    const begun = vi.fn();
    const store = fakeStore({
      retract: (_id, by, _reason, options) => {
        begun(by, options);
        return Promise.reject(new RelataError('DECISION_STALE', 'taken back already'));
      },
    });
    await withListening(store, async (port) => {
      const socket = connect(port, '127.0.0.1');
      socket.write(request('POST', pathFor(PATHS.retract, 'd1'), '{}'));
      const [answer] = await once(socket, 'data');
      expect(String(answer)).toContain('409 Conflict');
      expect(begun).toHaveBeenCalledWith('ana', expect.not.objectContaining({ signal: expect.anything() }));
      socket.destroy();
    });
  });
});
