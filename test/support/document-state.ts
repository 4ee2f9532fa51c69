// A document state around a text, for tests of single stages.
import type { SourceDocument } from '#cypher/model/evidence.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type { DocumentId } from '#cypher/model/ids.ts';
import type { DocumentState } from '#ingest/state.ts';

export function sourceDocument(text: string, change: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id: hashId<DocumentId>('doc', [text]),
    title: null,
    text,
    url: null,
    outlet: null,
    author: null,
    language: 'en',
    publishedAt: null,
    ingestedAt: '2002-01-01T00:00:00.000Z',
    contentHash: hashId('text', [text]),
    sketch: [],
    skipped: [],
    ...change,
  };
}

export function documentState(text: string, change: Partial<SourceDocument> = {}): DocumentState {
  return {
    source: sourceDocument(text, change),
    blocks: [],
    sentences: [],
    mentions: [],
    clusters: [],
    claims: [],
  };
}
