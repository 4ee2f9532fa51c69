// The given entities, under their present ids, with the edges among them. Ids of nothing are left out.
import { subgraph as query } from '#cypher/queries/graph/subgraph.ts';

import type { SubgraphDto } from '../contract/graph.ts';
import type { Access } from './access.ts';
import { readOne } from './find-one.ts';

export function subgraph(access: Access, ids: readonly string[]): Promise<SubgraphDto> {
  return readOne(access, query, { ids: [...new Set(ids)] });
}
