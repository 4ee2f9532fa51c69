// The frozen set as the reader reads it.
import { fileURLToPath } from 'node:url';

import type { Reader } from '#ingest/reader.ts';
import type { DocumentState } from '#ingest/state.ts';
import { sourceDocument } from '#test/support/document-state.ts';

import type { FrozenPassage } from './corpora/frozen.ts';
import type { RowResult } from './score/frozen.ts';

export function readFrozenPassage(
  reader: Pick<Reader, 'state'>,
  { text, published }: FrozenPassage,
): Promise<DocumentState> {
  return reader.state(sourceDocument(text, { publishedAt: published }));
}

export const KNOWN_MISSES = fileURLToPath(new URL('known-misses.txt', import.meta.url));

/** How a missed row is written in the list of known misses; rows of one passage are told apart by their words. */
export function missLine({ file, name }: FrozenPassage, { row }: RowResult): string {
  return `${file}: ${name}: ${row.line}`;
}
