// A text read by the real model, for tests of what the stages make of it.
import { systemClock } from '#cypher/model/clock.ts';
import type { Reader } from '#ingest/reader.ts';
import { readSource } from '#ingest/sources/read-source.ts';
import type { DocumentState } from '#ingest/state.ts';

/** The state that all stages leave behind. Published on Friday, 2001-11-23, unless said otherwise. */
export async function readText(
  reader: Pick<Reader, 'state'>,
  text: string,
  publishedAt = '2001-11-23',
): Promise<DocumentState> {
  const document = await readSource(
    { kind: 'text', name: 'text.txt', text },
    { clock: systemClock, maxTextBytes: 1_000_000, overrides: { publishedAt } },
  );
  return reader.state(document);
}

/** Name of the cluster or clusters that a mention refers to; empty when it is unresolved. */
export function referent(state: DocumentState, mention: number): string {
  const clusters = state.mentions[mention]?.clusters ?? [];
  return clusters.map((cluster) => state.clusters[cluster]?.name ?? '').join(' + ');
}
