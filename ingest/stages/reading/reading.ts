// How each claim is meant: polarity, modality, attribution.
import { RULES_BY_ID } from '#ingest/claim-rules.ts';
import { NOUN_FRAMES } from '#ingest/lexicon/event-nouns.ts';
import type { ClaimState, DocumentState } from '#ingest/state.ts';
import { type RuleContext, ruleContexts } from '#ingest/syntax/rule-context.ts';
import { lemmaAt, tokenAt } from '#ingest/syntax/tree.ts';

import { attributionAt } from './attribution.ts';
import { occasionModality } from './occasion.ts';
import { isQuoted } from './quotes.ts';
import { readScope } from './scope.ts';

/** Fills in polarity, modality and attribution of claims. */
export function reading(state: DocumentState): DocumentState {
  const contexts = ruleContexts(state);
  return { ...state, claims: state.claims.map((claim) => readClaim(contexts[claim.sentence], claim)) };
}

function readClaim(context: RuleContext | undefined, claim: ClaimState): ClaimState {
  const token = claim.triggerToken;
  if (context === undefined || token === null) return claim;
  const rule = RULES_BY_ID.get(claim.rule);
  if (rule?.scope === 'phrase') {
    const attributedTo = isQuoted(context, token) ? attributionAt(context, token) : null;
    return {
      ...claim,
      attributedTo,
      modality: claim.rule === 'occasion' ? occasionModality(context.tree, token) : claim.modality,
    };
  }
  const { tree } = context;
  const isState =
    tokenAt(tree, token).upos !== 'VERB' && (NOUN_FRAMES.get(lemmaAt(tree, token))?.state ?? false);
  return { ...claim, ...readScope(tree, token, isState), attributedTo: attributionAt(context, token) };
}
