// Pairs of entities that may be one, scored, for some entities at a time.
import { sortedBy } from '#cypher/model/order.ts';
import { duplicateCandidates } from '#cypher/queries/duplicates/candidates.ts';
import { scoreDuplicate } from '#cypher/resolve/duplicates.ts';

import type { EntityDto } from '../../contract/graph.ts';
import type { Access } from '../access.ts';

export interface LikelyPair {
  left: EntityDto;
  right: EntityDto;
  score: number;
  reasons: string[];
}

/** For each of the entities the others it may be, the likeliest first. */
export async function likelyPairs(
  { store, options }: Access,
  entities: readonly { id: string; name: string }[],
  minScore: number,
): Promise<Map<string, LikelyPair[]>> {
  if (entities.length === 0) return new Map();
  const asked = entities.map(({ id, name }) => ({ id, name }));
  const { rows } = await store.run(duplicateCandidates, { entities: asked }, options);
  const byEntity = new Map<string, LikelyPair[]>();
  const scored = rows.map(({ left, right, ...evidence }) => ({
    left,
    right,
    ...scoreDuplicate(left, right, evidence),
  }));
  for (const pair of sortedBy(
    scored.filter(({ score }) => score >= minScore && score > 0),
    ({ score, right }) => [-score, right.id],
  )) {
    byEntity.set(pair.left.id, [...(byEntity.get(pair.left.id) ?? []), pair]);
  }
  return byEntity;
}
