import type { Readable } from 'node:stream';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { DecisionEventDto, ServerEventDto } from '../contract/events.ts';
import { createEventHub, type EventHub } from '../services/events/hub.ts';
import { eventStream } from './event-stream.ts';

function decision(seq: number, replayed = false): DecisionEventDto {
  return {
    event: 'decision',
    decision: { id: `dec_${seq}`, seq, kind: 'accept', by: 'ana', at: '', reason: null, retracts: null },
    entities: [],
    edges: [],
    removedEntities: [],
    removedEdges: [],
    replayed,
  };
}

let hub: EventHub;

beforeEach(() => {
  vi.useFakeTimers();
  hub = createEventHub(1);
});

afterEach(() => {
  vi.useRealTimers();
});

const open = (begin: () => Promise<ServerEventDto[]>) => eventStream(hub, { keepAliveMs: 1000, begin });
const drained = (stream: Readable): string => String(stream.read() ?? '');
const ids = (text: string): string[] => [...text.matchAll(/^id: (\d+)$/gm)].map((match) => match[1]!);

describe('eventStream', () => {
  it('S82: what happens while the missed is read comes after it, and once', async () => {
    const stream = await open(async () => {
      hub.publish(decision(4));
      hub.publish(decision(5));
      return [decision(3, true), decision(4, true), { event: 'hello', seq: 4 }];
    });
    expect(ids(drained(stream))).toEqual(['3', '4', '4', '5']);
  });

  it('S82: a decision that comes late does not move the browser back; an ingest has no id', async () => {
    const stream = await open(async () => [{ event: 'hello', seq: 4 }]);
    hub.publish(decision(6));
    hub.publish(decision(5));
    hub.publish({
      event: 'ingest',
      documents: [],
      entities: [],
      edges: [],
      removedEntities: [],
      removedEdges: [],
    });
    const text = drained(stream);
    expect(ids(text)).toEqual(['4', '6', '6']);
    expect(text).toContain('event: ingest\ndata: ');
  });

  it('S87: a quiet stream is kept open by comments; one that was left holds no place', async () => {
    const stream = await open(async () => [{ event: 'hello', seq: 0 }]);
    drained(stream);
    vi.advanceTimersByTime(2000);
    expect(drained(stream)).toBe(': keep-alive\n\n'.repeat(2));
    await expect(open(async () => [])).rejects.toMatchObject({ code: 'BUSY' });
    stream.destroy();
    await vi.waitFor(() => expect(stream.closed).toBe(true));
    expect(vi.getTimerCount()).toBe(0);
    (await open(async () => [])).destroy();
  });

  it('S87: a stream that cannot begin holds no place', async () => {
    await expect(open(() => Promise.reject(new Error('away')))).rejects.toThrow('away');
    (await open(async () => [])).destroy();
  });

  it('S87: a client that reads nothing is let go before it fills the memory', async () => {
    const stream = await open(async () => []);
    const long = {
      ...decision(1),
      edges: Array.from({ length: 10_000 }, (_edge, at) => `ed_${at}`.padEnd(27)),
    };
    for (let seq = 1; seq < 100 && !stream.destroyed; seq += 1) hub.publish(long);
    expect(stream.destroyed).toBe(true);
  });

  it('S87: a stream ends when the hub closes, also while it begins', async () => {
    const stream = await open(async () => {
      hub.close();
      return [];
    });
    stream.resume();
    await vi.waitFor(() => expect(stream.readableEnded).toBe(true));
    expect(vi.getTimerCount()).toBe(0);
  });
});
