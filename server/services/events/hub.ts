// Tells every open stream what happens to the graph in this server. Keeps nothing: what was missed is in the log.
import { RelataError } from '#cypher/model/errors.ts';

import type { DecisionEventDto, IngestEventDto } from '../../contract/events.ts';

export type GraphEvent = DecisionEventDto | IngestEventDto;

export interface Listener {
  tell(event: GraphEvent): void;
  /** The server stops: nothing more will be told. */
  end(): void;
}

export interface EventHub {
  publish(event: GraphEvent): void;
  /** Until the returned function is called. Throws BUSY when too many listen. */
  listen(listener: Listener): () => void;
  close(): void;
}

/** Streams open at once: each holds a connection. */
const MAX_LISTENERS = 100;

export function createEventHub(maxListeners = MAX_LISTENERS): EventHub {
  const listeners = new Set<Listener>();
  let closed = false;
  return {
    publish(event) {
      for (const listener of [...listeners]) listener.tell(event);
    },
    listen(listener) {
      if (closed || listeners.size >= maxListeners) {
        throw new RelataError('BUSY', `${listeners.size} event streams are open already`, {
          help: 'Close pages that are not needed, then try again.',
        });
      }
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      closed = true;
      const ended = [...listeners];
      listeners.clear();
      for (const listener of ended) listener.end();
    },
  };
}
