// A text read by the real model, for tests of what the stages make of it.
import { afterAll, beforeAll } from 'vitest';

import { systemClock } from '#cypher/model/clock.ts';
import { createReader, type Reader } from '#ingest/reader.ts';
import { readSource } from '#ingest/sources/read-source.ts';
import type { DocumentState } from '#ingest/state.ts';

/** The real model, opened before the tests of a file and closed after them. */
export function modelReader(): Pick<Reader, 'state'> {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader({ clock: systemClock });
  }, 60_000);
  afterAll(() => reader.close());
  return { state: (document, options) => reader.state(document, options) };
}

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

/** Every claim with its reading where that is not the plain one: "A ATTACKED B, denied, planned, 2002, by C". */
export function claimLines(state: DocumentState): string[] {
  const lines = state.claims.map((claim) =>
    [
      `${referent(state, claim.subject)} ${claim.type} ${referent(state, claim.object)}`,
      claim.polarity === 'denied' ? 'denied' : null,
      claim.modality === 'actual' ? null : claim.modality,
      claim.date,
      claim.attributedTo === null ? null : `by ${referent(state, claim.attributedTo)}`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  );
  return lines.sort();
}
