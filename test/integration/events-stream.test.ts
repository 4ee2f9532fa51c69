// The event stream over real HTTP and a real database: two browsers both see what either does.
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DecisionEventDto, IngestEventDto, ServerEventDto } from '#server/contract/events.ts';
import { PATHS } from '#server/contract/paths.ts';
import { JobSchema } from '#server/contract/requests.ts';
import { fakeReader } from '#server/services/reader.fake.ts';

import { type Annotating, annotating } from '../support/annotating.ts';
import { openBrowserStream } from '../support/browser-stream.ts';
import { openTestServer, type TestServer } from '../support/server-app.ts';

let server: TestServer;
let desk: Annotating;
let url: string;

beforeAll(async () => {
  server = await openTestServer({ reader: fakeReader() });
  desk = annotating(server);
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}${PATHS.events}`;
});

afterAll(() => server.close());

const isDecision = (event: ServerEventDto): event is DecisionEventDto => event.event === 'decision';

describe('the event stream', () => {
  it('S82: every open stream is told of a decision and its retraction, with what changed', async () => {
    const one = await openBrowserStream(url);
    const two = await openBrowserStream(url);
    const hello = await one.next();
    expect(hello).toMatchObject({ event: 'hello' });
    expect(await two.next()).toEqual(hello);
    const { id } = await desk.edge('THANKED');
    const rejected = await desk.decide({ kind: 'reject', edge: id, reason: 'A courtesy' });
    const back = await desk.retract(rejected.decision.id);
    for (const stream of [one, two]) {
      expect(await stream.next()).toMatchObject({
        event: 'decision',
        decision: {
          id: rejected.decision.id,
          kind: 'reject',
          by: 'ana',
          reason: 'A courtesy',
          retracts: null,
        },
        removedEdges: [id],
        replayed: false,
      });
      expect(await stream.next()).toMatchObject({
        decision: { id: back.decision.id, kind: 'retract', retracts: rejected.decision.id },
        edges: [id],
      });
      expect(stream.lastId()).toBe(String(back.decision.seq));
      await stream.close();
    }
  });

  it('S82: a browser that comes back with its last event id is told what it missed, once', async () => {
    const first = await openBrowserStream(url);
    await first.next();
    const { id, subject, object } = await desk.edge('THANKED');
    const seen = await desk.decide({ kind: 'accept', edge: id });
    await first.next();
    const lastId = first.lastId();
    expect(lastId).toBe(String(seen.decision.seq));
    await first.close();
    const missed = [
      await desk.decide({ kind: 'unsure', edge: id }),
      await desk.decide({ kind: 'comment', edge: id, text: 'Missed' }),
    ];
    const again = await openBrowserStream(url, lastId!);
    for (const { decision } of missed) {
      const event = await again.next();
      expect(event).toMatchObject({ decision: { id: decision.id, seq: decision.seq }, replayed: true });
      expect(isDecision(event) && event.entities).toEqual([subject, object].sort());
    }
    expect(await again.next()).toEqual({ event: 'hello', seq: missed[1]!.decision.seq });
    const now = await desk.retract(missed[0]!.decision.id);
    expect(await again.next()).toMatchObject({ decision: { id: now.decision.id }, replayed: false });
    await again.close();
  });

  it.each(['999999999', '-1', 'nonsense', '1; DROP'])(
    'S82: a strange last event id (%s) harms nothing',
    async (id) => {
      const stream = await openBrowserStream(url, id);
      const first = await stream.next();
      expect(first.event).toBe(id === '999999999' ? 'reload' : 'hello');
      await stream.close();
    },
  );

  it('S82: an ingest is told with its documents and what it changed', async () => {
    const stream = await openBrowserStream(url);
    await stream.next();
    const job = await server.post<{ id: string }>(
      PATHS.ingest,
      { text: 'Ada Lovelace met Charles Babbage.' },
      JobSchema,
      202,
    );
    expect(job.id).not.toBe('');
    const event = (await stream.next()) as IngestEventDto;
    expect(event.event).toBe('ingest');
    expect(event.documents).toHaveLength(1);
    await stream.close();
  });

  it('S87: a stream ends when the server stops', async () => {
    const other = await openTestServer();
    await other.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = other.app.server.address() as AddressInfo;
    const stream = await openBrowserStream(`http://127.0.0.1:${port}${PATHS.events}`);
    expect(await stream.next()).toMatchObject({ event: 'hello' });
    await other.close();
    await stream.ended();
  });
});
