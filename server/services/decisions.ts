// The log of decisions, newest first, by pages.
import { listDecisions as query } from '#cypher/queries/decisions/list.ts';

import type { DecisionListDto, DecisionsQuery } from '../contract/decisions.ts';
import type { Access } from './access.ts';

export async function listDecisions(
  { store, options }: Access,
  { limit, before }: DecisionsQuery,
): Promise<DecisionListDto> {
  // One more than asked for tells whether there is a next page.
  const { rows } = await store.run(query, { before: before ?? null, limit: limit + 1 }, options);
  const decisions = rows.slice(0, limit);
  return { decisions, next: rows.length > limit ? (decisions.at(-1)?.seq ?? null) : null };
}
