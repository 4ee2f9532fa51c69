// Rows of sentences with the edges that they say and must not say, by the names of whom the document knows.
import { expect } from 'vitest';

import type { Reader } from '#ingest/reader.ts';
import type { DocumentState } from '#ingest/state.ts';

import { sourceDocument } from './document-state.ts';

/** A sentence, edges that it says ("X MET Y"), and edges that it must not say. */
export type NewsRow = readonly [sentence: string, said: readonly string[], unsaid?: readonly string[]];

/** For `it.each`: every row with both lists. */
export function full(rows: readonly NewsRow[]): Array<[string, readonly string[], readonly string[]]> {
  return rows.map(([sentence, said, unsaid = []]) => [sentence, said, unsaid]);
}

/** What a document claims, as rows write it: "X MET Y", and again with how it is meant, "X MET Y planned". */
function newsEdges({ claims, mentions, clusters }: DocumentState): string[] {
  const nameAt = (mention: number): string =>
    mentions[mention]?.clusters.map((cluster) => clusters[cluster]?.name).join('+') ?? '';
  return claims.flatMap(({ subject, type, object, modality }) => {
    const edge = `${nameAt(subject)} ${type} ${nameAt(object)}`;
    return [edge, `${edge} ${modality}`];
  });
}

/** For `it.each`: reads the sentence of a row, of no date, and expects its edges. */
export function edgesCheck(reader: Pick<Reader, 'state'>) {
  return async (sentence: string, said: readonly string[], unsaid: readonly string[] = []): Promise<void> => {
    const edges = newsEdges(await reader.state(sourceDocument(sentence)));
    expect(edges).toEqual(expect.arrayContaining([...said]));
    for (const edge of unsaid) expect(edges).not.toContain(edge);
  };
}
