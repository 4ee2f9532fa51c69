// Claims that the ontology does not admit, and claims made twice at one place, are dropped here and nowhere else.
import { baseOntology, type End, fits } from '#cypher/ontology/index.ts';
import { STATIC_TYPES } from '#ingest/lexicon/event-verbs.ts';
import type { ClaimState, DocumentState, MentionState } from '#ingest/state.ts';

export function checkClaims(state: DocumentState, claims: readonly ClaimState[]): ClaimState[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const key = `${claim.subject} ${claim.type} ${claim.object}`;
    const fitting = endsOf(state, claim.subject).some((subject) =>
      endsOf(state, claim.object).some((object) => fits(baseOntology, claim.type, subject, object)),
    );
    if (!fitting || seen.has(key) || (STATIC_TYPES.has(claim.type) && isAnybody(state, claim.object)))
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

/** What an end can be. An unresolved "it" may be a body or a state. */
function endsOf(state: DocumentState, index: number): End[] {
  const mention = state.mentions[index];
  if (mention === undefined) return [];
  if (mention.clusters.length > 0)
    return mention.clusters.map((cluster) => ({
      type: state.clusters[cluster]?.type ?? mention.type,
      kind: state.clusters[cluster]?.kind ?? null,
    }));
  return unresolved(mention);
}

function unresolved(mention: MentionState): End[] {
  if (mention.kind === 'pronoun' && mention.type === 'Other')
    return [
      { type: 'Organization', kind: null },
      { type: 'Location', kind: 'country' },
    ];
  return [{ type: mention.type, kind: mention.locationKind }];
}
