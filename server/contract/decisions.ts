// Schemas of the decision log: all of it as a list, and the part about one edge or entity.
import Type, { type Static } from 'typebox';

import { DECISION_KINDS } from '#cypher/model/decision.ts';

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

/** One decision in short: who, when and why. */
export const DecidedSchema = Type.Object({
  id: Type.String(),
  by: Type.String(),
  at: Type.String(),
  reason: Type.Union([Type.String(), Type.Null()]),
});

/** GET /api/edges/:id/history and /api/entities/:id/history, newest first. */
export const HistorySchema = Type.Object({
  /** The tags in force, whatever the page, in the order in which they were given; each once. */
  tags: Type.Array(Type.Object({ tag: Type.String(), decision: Type.String(), by: Type.String() })),
  decisions: Type.Array(
    Type.Object({
      id: Type.String(),
      seq: Type.Integer(),
      at: Type.String(),
      by: Type.String(),
      kind: Type.Enum(DECISION_KINDS),
      reason: Type.Union([Type.String(), Type.Null()]),
      retracted: Type.Boolean(),
      /** Who took it back last; null while it is in force. */
      retractedBy: Type.Union([DecidedSchema, Type.Null()]),
      /** What it says in one line: "type HEADS, date 2001", "renamed to NATO"; empty for a bare verdict. */
      says: Type.String(),
    }),
  ),
  next: Type.Union([Type.Integer(), Type.Null()]),
});
export type HistoryDto = Static<typeof HistorySchema>;
