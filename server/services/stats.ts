// How much there is, by type, and what came in last.
import { stats } from '#cypher/queries/stats/stats.ts';

import type { StatsDto } from '../contract/requests.ts';
import type { Access } from './access.ts';
import { readOne } from './find-one.ts';

export function countAll(access: Access): Promise<StatsDto> {
  return readOne(access, stats, {});
}
