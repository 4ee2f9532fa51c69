// Decisions that need another look: what they were about is no longer found.
import type { QueryDescriptor } from '../../store/types.ts';
import { decisionMap, rowOf } from '../fragments.ts';
import type { DecisionRow } from '../rows.ts';

export interface LostDecisionRow {
  decision: DecisionRow;
  /** The references that find nothing. */
  lost: string[];
}

export const lostDecisions: QueryDescriptor<Record<string, never>, LostDecisionRow> = {
  name: 'decisions/lost',
  access: 'read',
  limit: 1000,
  text: `
MATCH (d:Decision) WHERE d.seq >= 0 AND d.lost IS NOT NULL
WITH d ORDER BY d.seq DESC
RETURN {decision: ${decisionMap('d')}, lost: d.lost} AS row`,
  map: rowOf<LostDecisionRow>,
};
