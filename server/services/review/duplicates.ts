// The queue of likely duplicates: entities are gone through the best connected first, and each pair comes once, with
// the better connected one.
import { RelataError } from '#cypher/model/errors.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import { leadsBack } from '#cypher/queries/duplicates/leads-back.ts';
import { type EntityPlace, entityWindow } from '#cypher/queries/duplicates/window.ts';
import { subgraph } from '#cypher/queries/graph/subgraph.ts';

import type { DuplicatesDto, DuplicatesQuery } from '../../contract/review.ts';
import type { Access } from '../access.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { missing, readOne } from '../find-one.ts';
import { missingEntity } from '../missing-entity.ts';
import { type LikelyPair, likelyPairs } from './likely-duplicates.ts';

/** Entities looked at together, and stretches of them in one request: bounds its work when pairs are few. */
const STRETCH = 40;
const STRETCHES = 10;

function comesFirst({ left, right }: LikelyPair): boolean {
  return left.degree > right.degree || (left.degree === right.degree && left.id < right.id);
}

function betterConnectedFirst(pair: LikelyPair): LikelyPair {
  return comesFirst(pair) ? pair : { ...pair, left: pair.right, right: pair.left };
}

/** A pair may hold the entity on either side; the better connected one is shown first. */
async function pairsWith(
  access: Access,
  id: string,
  { limit, minScore }: DuplicatesQuery,
): Promise<DuplicatesDto> {
  const [entity] = (await readOne(access, subgraph, { ids: [id] })).entities;
  if (entity === undefined) throw missing(missingEntity(id));
  const found = (await likelyPairs(access, [entity], minScore)).get(entity.id) ?? [];
  return { pairs: found.slice(0, limit).map(betterConnectedFirst), next: null };
}

/** The pairs that a search from their right side finds too, by "left right" ids; they come with that side. */
async function foundBack(
  { store, options }: Access,
  pairs: readonly LikelyPair[],
): Promise<ReadonlySet<string>> {
  if (pairs.length === 0) return new Set();
  const searches = new Map<string, { id: string; name: string; to: string[] }>();
  for (const { left, right } of pairs) {
    const search = searches.get(right.id) ?? { id: right.id, name: right.name, to: [] };
    search.to.push(left.id);
    searches.set(right.id, search);
  }
  const { rows } = await store.run(leadsBack, { searches: [...searches.values()] }, options);
  return new Set(rows.map(({ from, to }) => `${to} ${from}`));
}

/**
 * For each of the entities the pairs that come with it: those in which it is the better connected one, and those that a
 * search from the other does not find.
 */
async function pairsOf(
  access: Access,
  entities: readonly EntityPlace[],
  minScore: number,
): Promise<Map<string, LikelyPair[]>> {
  const found = await likelyPairs(access, entities, minScore);
  const lesser = [...found.values()].flat().filter((pair) => !comesFirst(pair));
  const back = await foundBack(access, lesser);
  const comesHere = (pair: LikelyPair) => comesFirst(pair) || !back.has(`${pair.left.id} ${pair.right.id}`);
  return new Map([...found].map(([id, pairs]) => [id, pairs.filter(comesHere).map(betterConnectedFirst)]));
}

async function stretch(
  { store, options }: Access,
  type: string | null,
  after: EntityPlace | null,
): Promise<EntityPlace[]> {
  const { rows } = await store.run(entityWindow, { type, after, limit: STRETCH }, options);
  return rows;
}

/** Throws REQUEST_INVALID for an unknown type, NOT_FOUND for an unknown entity. */
export async function reviewDuplicates(
  access: Access,
  ontology: Ontology,
  query: DuplicatesQuery,
): Promise<DuplicatesDto> {
  const { limit, after, type, entity, minScore } = query;
  if (type !== undefined && !ontology.entityTypes.has(type)) {
    throw new RelataError('REQUEST_INVALID', `query field 'type' names '${type}', which is no entity type`, {
      help: 'GET /api/ontology lists the entity types.',
    });
  }
  if (entity !== undefined) return pairsWith(access, entity, query);
  const place = readCursor(after);
  let last: EntityPlace | null = place === null ? null : { degree: place.at, id: place.id, name: '' };
  const pairs: LikelyPair[] = [];
  for (let turn = 0; turn < STRETCHES; turn += 1) {
    const entities = await stretch(access, type ?? null, last);
    const byEntity = await pairsOf(access, entities, minScore);
    for (const each of entities) {
      const own = byEntity.get(each.id) ?? [];
      // An entity's pairs are never parted by a page; a page that has some takes no more than fit.
      if (pairs.length > 0 && pairs.length + own.length > limit) return { pairs, next: cursorOf(last) };
      pairs.push(...own.slice(0, limit));
      last = each;
    }
    if (entities.length < STRETCH) return { pairs, next: null };
    if (pairs.length >= limit) break;
  }
  return { pairs, next: cursorOf(last) };
}

function cursorOf(place: EntityPlace | null): string | null {
  return place === null ? null : writeCursor({ at: place.degree, id: place.id });
}
