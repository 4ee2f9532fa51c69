// Finds the claim that a verdict, an edit or a comment is about: by its anchor, else by a claim of the same type in
// the same document whose two ends both overlap. An addition is found by its anchor alone.
import type { ClaimRef, DecisionOf } from '#cypher/model/decision.ts';
import { additionAnchor, additionClaim } from '#cypher/model/decision-refs.ts';
import type { ClaimId } from '#cypher/model/ids.ts';
import { compareKeys, groupBy } from '#cypher/model/order.ts';
import { overlap } from '#cypher/model/span.ts';

import type { ClaimFact } from './port.ts';

export type ClaimFinder = (ref: ClaimRef) => ClaimId | null;

export function createClaimFinder(
  claims: readonly ClaimFact[],
  additions: ReadonlyArray<DecisionOf<'add'>>,
  isSymmetric: (type: string) => boolean,
): ClaimFinder {
  const byAnchor = new Map<string, ClaimId>(claims.map((claim) => [claim.anchor, claim.id]));
  for (const { id } of additions) byAnchor.set(additionAnchor(id), additionClaim(id));
  const byDocument = groupBy(claims, (claim) => claim.document);
  return (ref) => {
    const exact = byAnchor.get(ref.claim);
    if (exact) return exact;
    const candidates = (byDocument.get(ref.document) ?? [])
      .filter((claim) => claim.type === ref.type)
      .map((claim) => ({ id: claim.id, shared: sharedLength(ref, claim, isSymmetric(ref.type)) }))
      .filter(({ shared }) => shared > 0);
    const [best] = candidates.sort((a, b) => compareKeys([-a.shared, a.id], [-b.shared, b.id]));
    return best?.id ?? null;
  };
}

/** Code units that both ends share with those of the reference; 0 unless both do. */
function sharedLength(ref: ClaimRef, claim: ClaimFact, symmetric: boolean): number {
  const { subjectMention, objectMention } = claim;
  const straight = both(overlap(ref.subject, subjectMention), overlap(ref.object, objectMention));
  if (!symmetric) return straight;
  return Math.max(straight, both(overlap(ref.subject, objectMention), overlap(ref.object, subjectMention)));
}

function both(one: number, other: number): number {
  return one > 0 && other > 0 ? one + other : 0;
}
