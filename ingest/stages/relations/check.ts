// Claims that the ontology does not admit, and claims made twice at one place, are dropped here and nowhere else.
import { STATIC_TYPES } from '#ingest/lexicon/event-verbs.ts';
import type { ClaimState, DocumentState } from '#ingest/state.ts';
import { admits } from '#ingest/syntax/claim-ends.ts';

export function checkClaims(state: DocumentState, claims: readonly ClaimState[]): ClaimState[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const key = `${claim.subject} ${claim.type} ${claim.object}`;
    if (
      !admits(state, claim) ||
      seen.has(key) ||
      (STATIC_TYPES.has(claim.type) && isAnybody(state, claim.object))
    )
      return false;
    seen.add(key);
    return true;
  });
}

/** A lasting tie to an unresolved "them" or "it" says nothing that anyone could look up. */
function isAnybody(state: DocumentState, index: number): boolean {
  const mention = state.mentions[index];
  return mention?.kind === 'pronoun' && mention.clusters.length === 0 && mention.type !== 'Person';
}
