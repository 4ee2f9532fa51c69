// How each claim is meant: polarity, modality, attribution.
import { RULES_BY_ID } from '#ingest/claim-rules.ts';
import { NOUN_FRAMES } from '#ingest/lexicon/event-nouns.ts';
import type { ClaimState, DocumentState } from '#ingest/state.ts';
import { type RuleContext, ruleContexts } from '#ingest/syntax/rule-context.ts';
import { lemmaAt, tokenAt } from '#ingest/syntax/tree.ts';
import { obliques, patients } from '#ingest/syntax/verbs.ts';

import { attributionAt } from './attribution.ts';
import { adjectiveModality } from './local.ts';
import { occasionModality } from './occasion.ts';
import { isQuoted, speakerAround, statementSpeaker } from './quotes.ts';
import { readScope } from './scope.ts';
import { isUnderWay } from './under-way.ts';

/** Fills in polarity, modality and attribution of claims. */
export function reading(state: DocumentState): DocumentState {
  const contexts = ruleContexts(state);
  return { ...state, claims: state.claims.map((claim) => readClaim(contexts, claim)) };
}

function readClaim(contexts: readonly RuleContext[], claim: ClaimState): ClaimState {
  const context = contexts[claim.sentence];
  const token = claim.triggerToken;
  if (context === undefined || token === null) return claim;
  const rule = RULES_BY_ID.get(claim.rule);
  if (rule?.scope === 'phrase') {
    const attributedTo = isQuoted(context, token) ? sourceOf(contexts, context, token) : null;
    return {
      ...claim,
      attributedTo,
      modality:
        claim.rule === 'occasion'
          ? occasionModality(context.tree, token)
          : adjectiveModality(context.tree, token),
    };
  }
  const { tree } = context;
  const isState =
    tokenAt(tree, token).upos !== 'VERB' && (NOUN_FRAMES.get(lemmaAt(tree, token))?.state ?? false);
  const attributedTo = sourceOf(contexts, context, token);
  if (isHeldUntilLeft(context, claim, token)) return { ...claim, attributedTo };
  const scope = readScope(tree, token, isState);
  const planned = scope.modality === 'actual' && isUnderWay(tree, claim.type, token);
  return { ...claim, ...scope, ...(planned ? { modality: 'planned' } : {}), attributedTo };
}

const LEAVING: ReadonlySet<string> = new Set(
  'leave quit resign retire depart sign hire recruit poach lure'.split(' '),
);

/** "Will resign from X", "has not left X": whatever becomes of it, who can leave a body works there. */
function isHeldUntilLeft({ tree, index }: RuleContext, { type, object }: ClaimState, verb: number): boolean {
  if (type !== 'EMPLOYEE_OF' || !LEAVING.has(lemmaAt(tree, verb))) return false;
  const left = [...patients(tree, verb), ...obliques(tree, verb, ['from'])];
  return left.some((token) => index.at(token) === object);
}

/** Who says so: within the sentence, else whoever the quotation or statement around it is of. */
function sourceOf(contexts: readonly RuleContext[], context: RuleContext, token: number): number | null {
  const own = attributionAt(context, token);
  if (own !== null) return own;
  const { sentence } = context;
  return isQuoted(context, token) ? speakerAround(contexts, sentence) : statementSpeaker(contexts, sentence);
}
