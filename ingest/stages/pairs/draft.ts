// A candidate -> a claim: the word that bears it out is its trigger, and what its reading is taken from.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import type { ClaimState } from '#ingest/state.ts';
import { isLeft } from '#ingest/syntax/left-behind.ts';
import { type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';

import type { Candidate } from './candidates.ts';

/** A party that somebody has left is one that he was in. */
function isFormerParty({ tree, index }: RuleContext, { relation, object }: Candidate): boolean {
  return (
    relation.type === 'MEMBER_OF' && typeof object === 'number' && isLeft(tree, index.mention(object).head)
  );
}

export function draftOf(context: RuleContext, candidate: Candidate, object: number): ClaimState {
  const { tree, sentence } = context;
  const { relation, subject, tie, probability } = candidate;
  const former = isFormerParty(context, candidate);
  // A word far off bears the answer out, but what the sentence does to that word need not be done to the claim.
  const trigger = tie.reach === 'far' ? null : tie.trigger;
  const draft = draftClaim({
    rule: trigger === null ? CLAIM_RULES.pairTied : CLAIM_RULES.pair,
    sentence,
    type: relation.type,
    label: former ? `former ${relation.label}` : relation.label,
    title: former ? 'former member' : null,
    subject,
    object,
    trigger: trigger === null ? null : spanOf(tree, trigger),
    triggerToken: trigger,
  });
  return { ...draft, head: probability, confidence: probability };
}
