// Evidence of a reader that finds nothing, for tests about documents alone.
import type { DocumentEvidence, SourceDocument } from '#cypher/model/evidence.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type { RunId } from '#cypher/model/ids.ts';

export function emptyEvidence(document: SourceDocument): DocumentEvidence {
  const id = hashId<RunId>('run', [document.id, 'nothing']);
  return {
    document,
    run: {
      id,
      document: document.id,
      extractor: 'nothing',
      version: '1.0.0',
      at: '2002-01-01T00:00:00.000Z',
    },
    sentences: [],
    mentions: [],
    clusters: [],
    claims: [],
  };
}
