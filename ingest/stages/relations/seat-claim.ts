// What the rules for seats share: their claim, and what may be an end of it.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { isCompanyNoun } from '#ingest/lexicon/company-nouns.ts';
import { NOMINALS } from '#ingest/lexicon/nominals.ts';
import type { ClaimState, MentionState } from '#ingest/state.ts';
import { type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';

export function isPlace({ type, kind }: MentionState): boolean {
  return type === 'Location' && kind === 'name';
}

export function isNounForBody(lemma: string): boolean {
  return NOMINALS.get(lemma)?.type === 'Organization' || isCompanyNoun(lemma);
}

const LABELS: ReadonlyMap<string, string> = new Map([
  ['BASED_IN', 'based in'],
  ['AGENCY_OF', 'agency of'],
  ['PART_OF', 'part of'],
]);

export function seatClaim(
  context: RuleContext,
  type: string,
  ends: [number, number],
  token: number,
): ClaimState {
  return draftClaim({
    rule: CLAIM_RULES.seat,
    sentence: context.sentence,
    type,
    label: LABELS.get(type) ?? 'in',
    subject: ends[0],
    object: ends[1],
    trigger: spanOf(context.tree, token),
    triggerToken: token,
  });
}
