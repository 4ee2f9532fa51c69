import { describe, expect, it } from 'vitest';

import { FakeStream } from './event-stream.fake.ts';
import { followServer } from './server-events.ts';

class RefusedStream extends FakeStream {
  readyState = 1;
}

function following() {
  const streams: RefusedStream[] = [];
  const waiting: Array<() => void> = [];
  const seen: string[] = [];
  const stop = followServer({
    open: () => {
      const stream = new RefusedStream();
      streams.push(stream);
      return stream;
    },
    onEvent: ({ event }) => seen.push(event),
    onBreak: () => seen.push('break'),
    later: (_ms, work) => {
      waiting.push(work);
      return () => waiting.splice(waiting.indexOf(work), 1);
    },
  });
  return { streams, waiting, seen, stop };
}

describe('the stream of events', () => {
  it('W98: hears every kind of event and drops what it cannot read', () => {
    const { streams, seen } = following();
    for (const event of ['hello', 'decision', 'ingest', 'reload']) streams[0]?.send({ event }, event);
    streams[0]?.send('odd', 'hello');
    expect(seen).toEqual(['hello', 'decision', 'ingest', 'reload']);
  });

  it('W98: leaves a break to the browser, and opens anew when the server refused', () => {
    const { streams, waiting, seen } = following();
    streams[0]?.fail();
    expect([streams.length, waiting.length]).toEqual([1, 0]);
    const [first] = streams;
    if (first !== undefined) first.readyState = 2;
    first?.fail();
    expect(first?.closed).toBe(true);
    waiting[0]?.();
    streams[1]?.send({ event: 'hello' }, 'hello');
    expect(seen).toEqual(['break', 'break', 'hello']);
  });

  it('W98: ends when told to, also while it waits to try again', () => {
    const { streams, waiting, stop } = following();
    const [first] = streams;
    if (first !== undefined) first.readyState = 2;
    first?.fail();
    stop();
    expect(waiting).toEqual([]);
    expect(streams.every(({ closed }) => closed)).toBe(true);
  });
});
