// Documents and texts to what the reader finds in them, in order, without a database.
import { RelataError } from '#cypher/model/errors.ts';

import { mapAhead } from './map-ahead.ts';
import type { Extraction, Reader } from './reader.ts';
import type { SourceOutcome } from './sources/types.ts';

export type ExtractionOutcome =
  | { name: string; extraction: Extraction }
  | { name: string; error: RelataError };

/** Extracts each document; a broken source, or one that the model cannot read, is an outcome of its own. */
export function extractDocuments(
  sources: AsyncIterable<SourceOutcome>,
  reader: Pick<Reader, 'extract' | 'concurrency'>,
  { signal }: { signal?: AbortSignal },
): AsyncGenerator<ExtractionOutcome> {
  return mapAhead(sources, reader.concurrency, async (outcome): Promise<ExtractionOutcome> => {
    if ('error' in outcome) return outcome;
    const { name, document } = outcome;
    try {
      return { name, extraction: await reader.extract(document, { signal }) };
    } catch (error) {
      if (error instanceof RelataError && error.code === 'MODEL_CRASHED') return { name, error };
      throw error;
    }
  });
}
