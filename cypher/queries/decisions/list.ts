// The log of decisions, newest first, a page at a time.
import type { QueryDescriptor } from '../../store/types.ts';
import { decisionMap, rowOf } from '../fragments.ts';
import type { DecisionRow } from '../rows.ts';

/** `before` is the smallest seq of the page before; null for the first page. */
export const listDecisions: QueryDescriptor<{ before: number | null; limit: number }, DecisionRow> = {
  name: 'decisions/list',
  access: 'read',
  limit: 1000,
  text: `
MATCH (d:Decision) WHERE d.seq >= 0 AND ($before IS NULL OR d.seq < $before)
WITH d ORDER BY d.seq DESC LIMIT $limit
RETURN ${decisionMap('d')} AS row`,
  map: rowOf<DecisionRow>,
};
