// A stream of server-sent events that a test drives.
import type { EventStream } from './job-events.ts';

export class FakeStream implements EventStream {
  closed = false;
  readonly #listeners = new Map<string, Array<(event: MessageEvent<string>) => void>>();

  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  close(): void {
    this.closed = true;
  }

  send(value: unknown, type = 'message'): void {
    this.#emit(type, JSON.stringify(value));
  }

  fail(): void {
    this.#emit('error', '');
  }

  #emit(type: string, data: string): void {
    if (this.closed) return;
    for (const listener of this.#listeners.get(type) ?? []) listener({ data } as MessageEvent<string>);
  }
}
