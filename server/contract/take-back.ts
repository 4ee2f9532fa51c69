// Schemas of taking a decision back, and of the decision that stands in the way of another.
import Type, { type Static } from 'typebox';

/** In the `details` of DECISION_STALE: the decision that stands in the way. */
export interface StandingDecision {
  id: string;
  by: string;
  at: string;
  kind: string;
  reason: string | null;
}

/**
 * POST /api/decisions/:id/retract. Refused (DECISION_STALE) when a later decision of somebody else lies over it
 * (`details.overlying`), or when it is taken back already (`details.takenBack`).
 */
export const TakeBackBody = Type.Object({
  reason: Type.Optional(Type.String({ maxLength: 2000 })),
  /** The newest place in the log that the screen knows: later decisions count as somebody else's. */
  seq: Type.Optional(Type.Integer({ minimum: 0 })),
  /** Take it back all the same. */
  force: Type.Boolean({ default: false }),
});
export type TakeBackBody = Static<typeof TakeBackBody>;
