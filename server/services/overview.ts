// The best connected entities with the edges among them: what the first screen shows.
import { overview as query } from '#cypher/queries/graph/overview.ts';

import type { SubgraphDto } from '../contract/graph.ts';
import type { Access } from './access.ts';
import { readOne } from './find-one.ts';

export function overview(access: Access, limit: number): Promise<SubgraphDto> {
  return readOne(access, query, { limit });
}
