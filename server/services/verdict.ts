// A verdict on an edge: expanded to the claims that support it now, so it outlives the edge's id.
import { RelataError } from '#cypher/model/errors.ts';
import { claimRefs } from '#cypher/queries/edges/claim-refs.ts';
import { edgeDetail } from '#cypher/queries/edges/detail.ts';

import type { DecisionResultDto, VerdictBody } from '../contract/requests.ts';
import type { Access } from './access.ts';
import { decisionResult } from './decision-result.ts';

/** The ends of the edge. Throws DECISION_STALE when it is gone, as after a merge or another verdict. */
async function endsOf({ store, options }: Access, edge: string): Promise<string[]> {
  const [found] = (await store.run(edgeDetail, { id: edge, limit: 1 }, options)).rows;
  if (found !== undefined) return [found.subject.id, found.object.id];
  throw new RelataError('DECISION_STALE', `There is no edge '${edge}' any more`, {
    help: 'Its evidence was rejected, or one of its ends was merged and it has a new id. Reload the view and decide again.',
  });
}

/** Throws DECISION_STALE, or DECISION_INVALID for an edge that no text supports. */
export async function giveVerdict(
  access: Access,
  by: string,
  { kind, edge, reason }: VerdictBody,
): Promise<DecisionResultDto> {
  const ends = await endsOf(access, edge);
  const { rows: claims } = await access.store.run(claimRefs, { id: edge }, access.options);
  if (claims.length === 0) {
    throw new RelataError('DECISION_INVALID', `No text supports the edge '${edge}': an analyst added it`, {
      help: 'Take back the decision that added it.',
    });
  }
  const decision = { kind, by, reason: reason ?? null, payload: { claims } };
  return decisionResult(access, await access.store.decide(decision, access.options), ends);
}
