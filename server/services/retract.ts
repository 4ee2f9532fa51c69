// Takes a decision back. Retracting a retraction brings the decision back.
import type { DecisionId } from '#cypher/model/ids.ts';

import type { DecisionResultDto } from '../contract/requests.ts';
import type { Access } from './access.ts';
import { decisionResult } from './decision-result.ts';

/** Throws NOT_FOUND, or DECISION_STALE when it is taken back already. */
export async function retract(
  access: Access,
  by: string,
  id: string,
  reason: string | null,
): Promise<DecisionResultDto> {
  const outcome = await access.store.retract(id as DecisionId, by, reason, access.options);
  return decisionResult(access, outcome);
}
