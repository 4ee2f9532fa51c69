// The log from a place on, oldest first, with the present entities that each decision is about.
import type { Decision } from '#cypher/model/decision.ts';

import { type RawDecision, toDecision } from '../../store/decision-record.ts';
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';
import { ABOUT_ENTITIES } from './about.ts';

export interface SinceRow {
  decision: Decision;
  entities: string[];
}

export const decisionsSince: QueryDescriptor<{ seq: number; limit: number }, SinceRow> = {
  name: 'decisions/since',
  access: 'read',
  limit: 1000,
  text: `
MATCH (d:Decision) WHERE d.seq > $seq
WITH d ORDER BY d.seq LIMIT $limit
CALL (d) {
  ${ABOUT_ENTITIES}
  WITH DISTINCT e.id AS id ORDER BY id LIMIT 1000
  RETURN collect(id) AS entities
}
RETURN {decision: d {.id, .seq, .at, .by, .kind, .reason, .payload}, entities: entities} AS row ORDER BY d.seq`,
  map: (record) => {
    const { decision, entities } = rowOf<{ decision: RawDecision; entities: string[] }>(record);
    return { decision: toDecision(decision), entities };
  },
};

/** The newest place in the log; 0 while it is empty. */
export const newestSeq: QueryDescriptor<Record<string, never>, number> = {
  name: 'decisions/newest-seq',
  access: 'read',
  limit: 1,
  text: `
OPTIONAL MATCH (c:RelataCounter {name: 'decision'})
RETURN coalesce(c.value, 0) AS row`,
  map: ({ row }) => Number(row),
};
