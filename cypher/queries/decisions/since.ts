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
