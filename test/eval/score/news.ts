// Whether an edge of the news tables is among the claims of a sentence as it was read.
import { baseOntology } from '#cypher/ontology/index.ts';
import type { Reader } from '#ingest/reader.ts';
import type { ClaimState, DocumentState } from '#ingest/state.ts';
import { sourceDocument } from '#test/support/document-state.ts';

import type { NewsEdge, NewsSentence } from '../corpora/news-table.ts';

const SYMMETRIC = new Set(
  [...baseOntology.relationTypes.values()].filter(({ symmetric }) => symmetric).map(({ id }) => id),
);

/** The day on which every sentence is published. */
const PUBLISHED = '2023-03-14';

export function readNewsSentence(
  reader: Pick<Reader, 'state'>,
  { text }: NewsSentence,
): Promise<DocumentState> {
  return reader.state(sourceDocument(text, { publishedAt: PUBLISHED }));
}

/** Every name of what a mention stands for, lower-cased. */
function namesAt({ mentions, clusters }: DocumentState, at: number): string[] {
  const own = mentions[at];
  const names = (own?.clusters ?? []).flatMap((index) => {
    const cluster = clusters[index];
    const texts = cluster?.mentions.map((mention) => mentions[mention]?.text ?? '') ?? [];
    return [cluster?.name ?? '', ...texts];
  });
  return [own?.text ?? '', ...names].map((name) => ` ${name.toLowerCase()} `);
}

function isNamed(state: DocumentState, mention: number, names: readonly string[]): boolean {
  const known = namesAt(state, mention);
  return names.some((name) => name === '*' || known.some((text) => text.includes(` ${name.toLowerCase()} `)));
}

function isMeant({ polarity, modality }: ClaimState, readings: readonly string[]): boolean {
  if (polarity === 'denied') return readings.includes('denied');
  if (modality === 'actual') return readings.includes('asserted') || readings.includes('actual');
  return (
    readings.includes(modality) ||
    (readings.includes('proposed') && (modality === 'planned' || modality === 'possible'))
  );
}

/** A name of the table may be a part of the name read; ends of a symmetric type stand in any order. */
export function isRead(state: DocumentState, { subject, types, object, readings }: NewsEdge): boolean {
  return state.claims.some((claim) => {
    if (!types.includes(claim.type) || !isMeant(claim, readings)) return false;
    const ends = ([from, to]: [number, number]): boolean =>
      isNamed(state, from, subject) && isNamed(state, to, object);
    return (
      ends([claim.subject, claim.object]) ||
      (SYMMETRIC.has(claim.type) && ends([claim.object, claim.subject]))
    );
  });
}
