// The event between a given source and target: what the scheme reads there; else the surest claim whose ends they are; else the other way round; else
// one that has either of them as an end; else any of the passage.
import type { Span } from '#cypher/model/evidence.ts';

import type { Scheme } from '../schemes/types.ts';
import type { ClaimState, DocumentState } from '../state.ts';

export interface PairEvent {
  event: string;
  confidence: number;
}

function overlaps(left: Span | undefined, right: Span | null): boolean {
  return left !== undefined && right !== null && left.start < right.end && right.start < left.end;
}

/** How well the ends of a claim are the given ones, 0..3. */
function closeness(
  state: DocumentState,
  claim: ClaimState,
  source: Span | null,
  target: Span | null,
): number {
  const subject = state.mentions[claim.subject];
  const object = state.mentions[claim.object];
  if (overlaps(subject, source) && overlaps(object, target)) return 3;
  if (overlaps(subject, target) && overlaps(object, source)) return 2;
  return overlaps(subject, source) || overlaps(object, target) ? 1 : 0;
}

export function eventOfPair(
  state: DocumentState,
  source: Span | null,
  target: Span | null,
  scheme: Scheme,
): PairEvent | null {
  const read = scheme.eventBetween?.(state, source, target) ?? null;
  if (read !== null) return read;
  const [best] = state.claims
    .flatMap((claim) => {
      const event = scheme.event(claim);
      if (event === null) return [];
      return [{ event, confidence: claim.confidence, closeness: closeness(state, claim, source, target) }];
    })
    .sort((left, right) => right.closeness - left.closeness || right.confidence - left.confidence);
  return best === undefined ? null : { event: best.event, confidence: best.confidence };
}
