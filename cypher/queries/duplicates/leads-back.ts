// Which of some entities are led to by others: a search for candidates need not find from the one side what it finds
// from the other. "North Atlantic Treaty Organization" leads to its letters, these not back.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';
import { CANDIDATES, searchOf } from './candidates.ts';

export interface LeadsBackParams extends Record<string, unknown> {
  /** Entities to search from, each with the ids of those that it may lead to. */
  searches: { id: string; name: string; to: string[] }[];
}

/** One row for each pair that is found; the others have none. */
export interface LeadsBackRow {
  from: string;
  to: string;
}

export const leadsBack: QueryDescriptor<LeadsBackParams, LeadsBackRow> = {
  name: 'duplicates/leads-back',
  access: 'read',
  limit: 20_000,
  prepare: ({ searches }) => ({ rows: searches.map(({ to, ...from }) => ({ ...searchOf(from), to })) }),
  text: `
UNWIND $rows AS row
${CANDIDATES}
WITH DISTINCT row, a, b WHERE b.id IN row.to
RETURN {from: a.id, to: b.id} AS row`,
  map: rowOf<LeadsBackRow>,
};
