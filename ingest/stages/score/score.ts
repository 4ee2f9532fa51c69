// Confidence of claims: the share of such claims expected to be right. The rule's prior, with what the relation graph says
// of the same pair (calibration.ts), times what lowers it; each factor is an estimate from reading output on news, and can
// be checked by counting (docs/adr/0009).
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState, DocumentState, MentionState } from '#ingest/state.ts';
import { treeDistance, treeOf } from '#ingest/syntax/tree.ts';

import { AGREED_DOUBT, KNOWN_POSTS, KNOWN_TYPES, rightOfPairs, SILENT } from './calibration.ts';

/** Rules that state what the relation graph says by itself. */
const PAIR_RULES: ReadonlySet<string> = new Set([CLAIM_RULES.pair.id, CLAIM_RULES.pairTied.id]);
/** Factors by what an end is. A name counts by how sure the model is of it. */
const END = { pronoun: 0.95, nominal: 0.85, unresolved: 0.94 } as const;
/** A headline leaves out the words that a parse needs. */
const HEADLINE = 0.75;
/** Ends far from the trigger in the tree, beyond so many steps. */
const FAR = { steps: 4, factor: 0.85 } as const;
/** A long sentence is parsed worse. */
const LONG = { tokens: 45, factor: 0.9 } as const;

/** Fills in confidence, 0..1. */
export function score(state: DocumentState): DocumentState {
  return {
    ...state,
    claims: state.claims.map((claim) => ({ ...claim, confidence: confidenceOf(state, claim) })),
  };
}

function confidenceOf(state: DocumentState, claim: ClaimState): number {
  const sentence = state.sentences[claim.sentence];
  const ends = [state.mentions[claim.subject], state.mentions[claim.object]];
  if (sentence === undefined) return claim.confidence;
  let value = baseOf(state, claim);
  for (const end of ends) value *= end === undefined ? 1 : endFactor(end);
  if (sentence.headline) value *= HEADLINE;
  if (sentence.tokens.length > LONG.tokens) value *= LONG.factor;
  const tree = treeOf(sentence);
  const trigger = claim.triggerToken;
  const far = ends.some(
    (end) =>
      trigger !== null &&
      end?.sentence === claim.sentence &&
      treeDistance(tree, trigger, end.head) > FAR.steps,
  );
  if (far) value *= FAR.factor;
  return Math.round(value * 1000) / 1000;
}

/** From the rule and the relation graph alone. */
function baseOf({ mentions }: DocumentState, { rule, head, type, object, confidence }: ClaimState): number {
  if (PAIR_RULES.has(rule)) return rightOfPairs(head ?? 0);
  if (head !== null) return 1 - (1 - confidence) * AGREED_DOUBT;
  const inBody = ['Organization', 'Group'].includes(mentions[object]?.type ?? '');
  const known = KNOWN_TYPES.has(type) || (KNOWN_POSTS.has(type) && inBody);
  return known ? confidence * SILENT : confidence;
}

function endFactor(end: MentionState): number {
  // Most of the doubt about a name is about its edges or type, which seldom make the claim wrong.
  if (end.kind === 'name') return 0.75 + 0.25 * end.confidence;
  return end.clusters.length === 0 && end.kind === 'pronoun' ? END.unresolved : END[end.kind];
}
