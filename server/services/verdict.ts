// A verdict on an edge: expanded to the claims that support it now, so it outlives the edge's id.
import type { ClaimRef } from '#cypher/model/decision.ts';
import { RelataError } from '#cypher/model/errors.ts';
import { claimRefs } from '#cypher/queries/edges/claim-refs.ts';
import { edgeDetail } from '#cypher/queries/edges/detail.ts';

import type { DecisionResultDto, VerdictBody } from '../contract/requests.ts';
import type { Access } from './access.ts';
import { decisionResult } from './decision-result.ts';

async function supportOf({ store, options }: Access, edge: string): Promise<ClaimRef[]> {
  const { rows: claims, truncated } = await store.run(claimRefs, { id: edge }, options);
  if (truncated) {
    throw new RelataError('DECISION_INVALID', `The edge '${edge}' has more than ${claims.length} claims`, {
      help: 'A verdict holds every claim that it is about, and that is more than one decision can hold.',
    });
  }
  if (claims.length > 0) return claims;
  const known = await store.run(edgeDetail, { id: edge, limit: 1 }, options);
  if (known.rows.length === 0) {
    throw new RelataError('DECISION_STALE', `There is no edge '${edge}' any more`, {
      help: 'Its evidence was rejected, or one of its ends was merged and it has a new id. Reload the view and decide again.',
    });
  }
  throw new RelataError('DECISION_INVALID', `No text supports the edge '${edge}': an analyst added it`, {
    help: 'Take back the decision that added it.',
  });
}

/** Throws DECISION_STALE for an edge that is gone, DECISION_INVALID for one that no text supports. */
export async function giveVerdict(
  access: Access,
  by: string,
  { kind, edge, reason }: VerdictBody,
): Promise<DecisionResultDto> {
  const claims = await supportOf(access, edge);
  const outcome = await access.store.decide(
    { kind, by, reason: reason ?? null, payload: { claims } },
    access.options,
  );
  return decisionResult(access, outcome);
}
