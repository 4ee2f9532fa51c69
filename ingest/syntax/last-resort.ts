// An open tie is a last resort: it is left out where a typed claim of the sentence ties the same two, and told once.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';

import type { ClaimState, DocumentState } from '../state.ts';

const OPEN: ReadonlySet<string> = new Set([
  CLAIM_RULES.openVerb.id,
  CLAIM_RULES.openPredicate.id,
  CLAIM_RULES.openNoun.id,
]);

export function lastResort(
  { mentions }: Pick<DocumentState, 'mentions'>,
  claims: readonly ClaimState[],
): ClaimState[] {
  const key = ({ sentence, subject, object }: ClaimState) =>
    [sentence, ...[subject, object].map((end) => mentions[end]?.clusters.join('+') || `m${end}`).sort()].join(
      ' ',
    );
  const typed = new Set(claims.filter(({ rule }) => !OPEN.has(rule)).map(key));
  return claims.filter((claim) => {
    if (!OPEN.has(claim.rule)) return true;
    const pair = key(claim);
    if (typed.has(pair)) return false;
    typed.add(pair);
    return true;
  });
}
