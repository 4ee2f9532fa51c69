// Server-sent events as a browser reads them, one at a time.
import { get, type IncomingMessage } from 'node:http';

import type { ServerEventDto } from '#server/contract/events.ts';

export interface BrowserStream {
  next(): Promise<ServerEventDto>;
  /** What the browser would send as Last-Event-ID; null before the first id. */
  lastId(): string | null;
  /** Resolves when the server has ended the stream. */
  ended(): Promise<void>;
  close(): Promise<void>;
}

function connect(url: string, lastEventId: string | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
    get(url, { headers, agent: false }, resolve).on('error', reject);
  });
}

export async function openBrowserStream(url: string, lastEventId?: string): Promise<BrowserStream> {
  const response = await connect(url, lastEventId);
  if (response.statusCode !== 200) throw new Error(`The stream answered ${response.statusCode}`);
  response.setEncoding('utf8');
  let id: string | null = null;
  const messages = (async function* read(): AsyncGenerator<ServerEventDto, void> {
    let rest = '';
    for await (const chunk of response) {
      const blocks = `${rest}${chunk as string}`.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const fields = new Map(block.split('\n').map((line) => [line.split(': ', 1)[0], line]));
        const data = fields.get('data')?.slice('data: '.length);
        if (data === undefined) continue;
        id = fields.get('id')?.slice('id: '.length) ?? id;
        yield JSON.parse(data) as ServerEventDto;
      }
    }
  })();
  return {
    async next() {
      const { value, done } = await messages.next();
      if (done === true || value === undefined) throw new Error('The stream has ended');
      return value;
    },
    lastId: () => id,
    async ended() {
      while ((await messages.next()).done !== true);
    },
    close() {
      const closed = new Promise<void>((resolve) => response.once('close', resolve));
      response.destroy();
      return closed;
    },
  };
}
