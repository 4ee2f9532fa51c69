// The reader as the server wants it: a pasted text or an uploaded file in, its evidence out.

import type { Reader } from '#ingest/index.ts';
import { readSource, type SourceRef } from '#ingest/index.ts';
import type { ServerDeps } from '#server/app.ts';

import type { Context } from './context.ts';

type ServerReader = ServerDeps['reader'];

export function serverReader(context: Context, reader: Reader): ServerReader {
  return {
    name: reader.name,
    ready: () => reader.ready(),
    async read({ name, content, ...described }, signal) {
      const ref: SourceRef =
        typeof content === 'string'
          ? { kind: 'text', name, text: content }
          : { kind: 'bytes', name, bytes: content };
      const { title, outlet, author, url, publishedAt } = described;
      const document = await readSource(ref, {
        clock: context.clock,
        maxTextBytes: context.config().maxTextBytes,
        overrides: {
          title: title ?? undefined,
          outlet: outlet ?? undefined,
          author: author ?? undefined,
          url: url ?? undefined,
          publishedAt: publishedAt ?? undefined,
        },
        signal,
      });
      return await reader.read(document, { signal });
    },
  };
}
