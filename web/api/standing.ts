// The decision that stands in the way of taking one back, out of the details of a refusal.
import type { StandingDecision } from '#server/contract/take-back.ts';

import { toApiError } from './problem.ts';

function decisionIn(value: unknown): StandingDecision | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, by, at, kind, reason } = value as Record<string, unknown>;
  if ([id, by, at, kind].some((field) => typeof field !== 'string')) return null;
  return { ...(value as StandingDecision), reason: typeof reason === 'string' ? reason : null };
}

/** The later decision that lies over it, which force would leave in place. */
export function overlyingIn(error: unknown): StandingDecision | null {
  return decisionIn(toApiError(error).details.overlying);
}

/** The decision by which somebody took it back already. */
export function takenBackIn(error: unknown): StandingDecision | null {
  return decisionIn(toApiError(error).details.takenBack);
}
