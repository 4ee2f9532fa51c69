// A page of the review queue: each edge with its sentence in its paragraph, and who its ends might also be.
import type { Ontology } from '#cypher/ontology/types.ts';
import { documentTexts } from '#cypher/queries/documents/texts.ts';
import { reviewEdges as query, type ReviewEdgeRow } from '#cypher/queries/review/edges.ts';
import { reviewProgress } from '#cypher/queries/review/progress.ts';

import type {
  LikelyDuplicateDto,
  ReviewEdgesDto,
  ReviewEdgesQuery,
  ReviewItemDto,
} from '../../contract/review.ts';
import type { Access } from '../access.ts';
import { chosenTypes } from '../chosen-types.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { readOne } from '../find-one.ts';
import { type LikelyPair, likelyPairs } from './likely-duplicates.ts';
import { passageOf } from './passage.ts';

const DUPLICATES = { minScore: 0.5, listed: 3 };

type Stated = ReviewEdgeRow & { claim: NonNullable<ReviewEdgeRow['claim']> };

function isStated(row: ReviewEdgeRow): row is Stated {
  return row.claim !== null;
}

function listed(pairs: readonly LikelyPair[] | undefined): LikelyDuplicateDto[] {
  return (pairs ?? [])
    .slice(0, DUPLICATES.listed)
    .map(({ right, score, reasons }) => ({ entity: right, score, reasons }));
}

async function textsOf({ store, options }: Access, rows: readonly Stated[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.map(({ claim }) => claim.document.id))];
  const texts = await store.run(documentTexts, { ids }, options);
  return new Map(texts.rows.map(({ id, text }) => [id, text]));
}

async function toItems(access: Access, rows: readonly Stated[]): Promise<ReviewItemDto[]> {
  const ends = new Map(rows.flatMap(({ subject, object }) => [subject, object]).map((end) => [end.id, end]));
  const [texts, pairs] = await Promise.all([
    textsOf(access, rows),
    likelyPairs(access, [...ends.values()], DUPLICATES.minScore),
  ]);
  return rows.map(({ edge, subject, object, doubt, weight, claim }) => ({
    edge,
    subject,
    object,
    doubt,
    weight,
    more: Math.max(0, edge.claims - 1),
    context: { ...claim, ...passageOf(texts.get(claim.document.id) ?? '', claim.sentence) },
    duplicates: { subject: listed(pairs.get(subject.id)), object: listed(pairs.get(object.id)) },
  }));
}

/** Throws REQUEST_INVALID for a type that the ontology does not have. */
export async function reviewEdges(
  access: Access,
  ontology: Ontology,
  { limit, after, type, document, maxConfidence }: ReviewEdgesQuery,
): Promise<ReviewEdgesDto> {
  chosenTypes(type, ontology, 'type');
  const filter = { type: type ?? null, document: document ?? null, maxConfidence: maxConfidence ?? null };
  const place = readCursor(after);
  const from = place === null ? null : { priority: place.at, id: place.id };
  const [{ rows }, progress] = await Promise.all([
    access.store.run(query(filter), { ...filter, after: from, limit: limit + 1 }, access.options),
    place === null ? readOne(access, reviewProgress(filter), filter) : null,
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    items: await toItems(access, page.filter(isStated)),
    next: more ? writeCursor({ at: last.priority, id: last.edge.id }) : null,
    progress,
  };
}
