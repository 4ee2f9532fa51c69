// Takes a decision back. Retracting a retraction brings the decision back.
import type { DecisionId } from '#cypher/model/ids.ts';

import type { AnnotationResultDto } from '../contract/annotate.ts';
import type { TakeBackBody } from '../contract/take-back.ts';
import type { Access } from './access.ts';
import { decisionResult } from './decision-result.ts';

/** Throws NOT_FOUND, or DECISION_STALE when it is taken back already or a later one of somebody else lies over it. */
export async function retract(
  access: Access,
  by: string,
  id: string,
  { reason, seq, force }: TakeBackBody,
): Promise<AnnotationResultDto> {
  const words = reason?.trim() ?? '';
  const outcome = await access.store.retract(id as DecisionId, by, words === '' ? null : words, {
    ...access.options,
    ...(force ? {} : { unlessOverlaid: { since: seq ?? null } }),
  });
  return {
    ...(await decisionResult(access, outcome)),
    undo: [outcome.decision.id],
    explanation: null,
    loops: outcome.report.patch.loops.length,
  };
}
