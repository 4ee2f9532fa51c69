// A reader for unit tests: evidence of a text that says nothing, or whatever a test wants instead.
import type { DocumentEvidence } from '#cypher/model/evidence.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type { DocumentId, RunId } from '#cypher/model/ids.ts';

import type { Reader, SourceInput } from './reader.ts';

export function emptyEvidence(input: SourceInput): DocumentEvidence {
  const text =
    typeof input.content === 'string' ? input.content : Buffer.from(input.content).toString('utf8');
  const id = hashId<DocumentId>('doc', [text, input.url ?? input.outlet, input.publishedAt]);
  return {
    document: {
      id,
      title: input.title,
      text,
      url: input.url,
      outlet: input.outlet,
      author: input.author,
      language: 'en',
      publishedAt: input.publishedAt,
      ingestedAt: '2001-11-24T00:00:00.000Z',
      contentHash: hashId('text', [text]),
      sketch: [],
      skipped: [],
    },
    run: {
      id: hashId<RunId>('run', [id, 'fake', '1.0.0']),
      document: id,
      extractor: 'fake',
      version: '1.0.0',
      at: '2001-11-24T00:00:00.000Z',
    },
    sentences: [],
    mentions: [],
    clusters: [],
    claims: [],
  };
}

export function fakeReader(given: Partial<Reader> = {}): Reader {
  return {
    name: 'fake 1.0.0',
    ready: () => true,
    read: (input) => Promise.resolve(emptyEvidence(input)),
    ...given,
  };
}
