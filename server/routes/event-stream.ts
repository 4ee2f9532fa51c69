// One browser's stream of server-sent events: what it missed first, then everything as it happens, until it hangs up,
// falls too far behind, or the server stops.
import { Readable } from 'node:stream';

import type { ServerEventDto } from '../contract/events.ts';
import type { EventHub, GraphEvent } from '../services/events/hub.ts';

/** Milliseconds after which a browser that lost the connection asks again. */
const RETRY_MS = 2000;
/** UTF-16 code units that wait for a slow client; one that is further behind resumes from the log. */
const MAX_WAITING = 4 * 1024 * 1024;

function seqOf(event: ServerEventDto): number | null {
  switch (event.event) {
    case 'decision':
      return event.decision.seq;
    case 'hello':
    case 'reload':
      return event.seq;
    case 'ingest':
      return null;
  }
}

/** `id` is what a browser sends back as Last-Event-ID. */
function eventMessage(event: ServerEventDto, id: number | null): string {
  return `${id === null ? '' : `id: ${id}\n`}event: ${event.event}\ndata: ${JSON.stringify(event)}\n\n`;
}

export interface StreamOptions {
  keepAliveMs: number;
  /** Reads what comes first; what happens meanwhile is told after it. */
  begin(): Promise<ServerEventDto[]>;
}

/** Resolves when the stream can be sent. Throws BUSY when too many are open, or whatever `begin` throws. */
export async function eventStream(hub: EventHub, { keepAliveMs, begin }: StreamOptions): Promise<Readable> {
  let waiting: GraphEvent[] | null = [];
  let told = 0;
  let ended = false;
  let timer: NodeJS.Timeout | undefined;
  const stream = new Readable({
    highWaterMark: MAX_WAITING,
    read() {},
    destroy(error, callback) {
      leave();
      callback(error);
    },
  });

  function push(text: string): void {
    if (ended) return;
    stream.push(text);
    if (stream.readableLength > MAX_WAITING) stream.destroy();
  }

  /** The id is the newest place that was told: an older decision that comes late must not move a browser back. */
  function send(event: ServerEventDto): void {
    const seq = seqOf(event);
    told = Math.max(told, seq ?? 0);
    push(eventMessage(event, seq === null ? null : told));
  }

  function leave(): void {
    ended = true;
    clearInterval(timer);
    unlisten();
  }

  const unlisten = hub.listen({
    tell: (event) => (waiting === null ? send(event) : waiting.push(event)),
    end() {
      leave();
      stream.push(null);
    },
  });
  try {
    const first = await begin();
    push(`retry: ${RETRY_MS}\n\n`);
    for (const event of first) send(event);
    const seen = new Set(first.flatMap((event) => (event.event === 'decision' ? event.decision.seq : [])));
    const meanwhile = waiting;
    waiting = null;
    for (const event of meanwhile) {
      if (event.event !== 'decision' || !seen.has(event.decision.seq)) send(event);
    }
  } catch (error) {
    leave();
    throw error;
  }
  if (!ended) timer = setInterval(() => push(': keep-alive\n\n'), keepAliveMs);
  return stream;
}
