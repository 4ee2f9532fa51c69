// What happens to the graph, as the server tells it. A browser reopens a broken stream by itself; one that the server
// refused is opened again here.
import type { ServerEventDto } from '#server/contract/events.ts';

import type { EventStream } from './job-events.ts';

const EVENTS = ['decision', 'ingest', 'hello', 'reload'] as const satisfies ReadonlyArray<
  ServerEventDto['event']
>;

/** EventSource.CLOSED: it will not try again. */
const CLOSED = 2;
const AGAIN_MS = 5000;

export interface GraphStream extends EventStream {
  readyState?: number;
}

export interface EventListening {
  open(): GraphStream;
  onEvent(event: ServerEventDto): void;
  /** The stream broke; what was missed is told when it is back. */
  onBreak(): void;
  /** Runs the work after `ms` milliseconds; returns how to call it off. */
  later(ms: number, work: () => void): () => void;
}

function parse(data: string): ServerEventDto | null {
  try {
    const event: unknown = JSON.parse(data);
    return typeof event === 'object' && event !== null && 'event' in event ? (event as ServerEventDto) : null;
  } catch {
    return null;
  }
}

/** Listens until the returned function is called. */
export function followServer({ open, onEvent, onBreak, later }: EventListening): () => void {
  let stream: GraphStream | null = null;
  let callOff = () => {};
  const listen = () => {
    const opened = open();
    stream = opened;
    for (const name of EVENTS) {
      opened.addEventListener(name, ({ data }) => {
        const event = parse(data);
        if (event !== null) onEvent(event);
      });
    }
    opened.addEventListener('error', () => {
      onBreak();
      if (opened.readyState !== CLOSED) return;
      opened.close();
      callOff();
      callOff = later(AGAIN_MS, listen);
    });
  };
  listen();
  return () => {
    callOff();
    stream?.close();
  };
}
