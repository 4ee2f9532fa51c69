// Every decision in the order of the log, a page at a time, whole.
import type { Decision } from '#cypher/model/decision.ts';

import { type RawDecision, toDecision } from '../../store/decision-record.ts';
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';
import { PAGE_LIMIT } from './page.ts';

/** `after` is the seq of the last row of the page before; 0 for the first. */
export const exportDecisions: QueryDescriptor<{ after: number; limit: number }, Decision> = {
  name: 'export/decisions',
  access: 'read',
  limit: PAGE_LIMIT,
  text: `
MATCH (d:Decision) WHERE d.seq > $after
WITH d ORDER BY d.seq LIMIT $limit
RETURN d {.id, .seq, .at, .by, .kind, .reason, .payload} AS row`,
  map: (record) => toDecision(rowOf<RawDecision>(record)),
};
