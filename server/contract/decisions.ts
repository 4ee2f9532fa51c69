// Schemas of the decision log as a list.
import Type, { type Static } from 'typebox';

import { DecisionSchema } from './graph.ts';

const DECISION_LIMITS = { page: 50, pageMax: 200 };

export const DecisionsQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: DECISION_LIMITS.pageMax, default: DECISION_LIMITS.page }),
  /** Only decisions before this place in the log: the `next` of the page before. */
  before: Type.Optional(Type.Integer({ minimum: 1 })),
});
export type DecisionsQuery = Static<typeof DecisionsQuery>;

export const DecisionListSchema = Type.Object({
  /** Newest first, retractions included. */
  decisions: Type.Array(DecisionSchema),
  /** What to pass as `before` for the next page; null on the last one. */
  next: Type.Union([Type.Integer(), Type.Null()]),
});
export type DecisionListDto = Static<typeof DecisionListSchema>;
