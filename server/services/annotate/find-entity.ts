// An entity by its id or that of a cluster it holds, as decisions need it.
import { subgraph } from '#cypher/queries/graph/subgraph.ts';
import type { EntityRow } from '#cypher/queries/rows.ts';

import type { Access } from '../access.ts';
import { readOne } from '../find-one.ts';
import { stale } from './refusals.ts';

/** Throws DECISION_STALE when there is none. */
export async function findEntity(access: Access, id: string): Promise<EntityRow> {
  const [entity] = (await readOne(access, subgraph, { ids: [id] })).entities;
  if (entity !== undefined) return entity;
  throw stale(
    `There is no entity '${id}' any more`,
    'Search for it by name, or reload the view: an entity that was merged answers under its old id too.',
  );
}
