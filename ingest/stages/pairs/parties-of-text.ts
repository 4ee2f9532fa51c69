// Bodies that the text has members of, or candidates: "X of Y" without a word for work makes a member of them, too.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { KNOWN_BODIES } from '#ingest/lexicon/bodies.ts';
import { COMPANY_TAILS, NAMED_AFTER } from '#ingest/lexicon/body-tails.ts';
import { PAIR_RELATIONS } from '#ingest/lexicon/pair-relations.ts';
import type { ClaimState } from '#ingest/state.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';

import { standsForElection } from './elections.ts';

const PARTY = PAIR_RELATIONS.get('POLITICAL_AFFILIATION')?.label ?? '';
/** Rules that know whose people somebody is, and not as what. */
const OPEN: ReadonlySet<string> = new Set([CLAIM_RULES.affiliation.id, CLAIM_RULES.pairTied.id]);

/** Reads such claims as memberships. */
export function asMembers(
  contexts: readonly RuleContext[],
  claims: readonly ClaimState[],
): (claim: ClaimState) => ClaimState {
  const inSentence = new Map(contexts.map((context) => [context.sentence, context]));
  const objectOf = ({ sentence, object }: ClaimState) => inSentence.get(sentence)?.state.mentions[object];
  const parties = new Set(
    claims
      .filter((claim) => isMembership(claim) || isCandidacy(inSentence.get(claim.sentence), claim))
      .flatMap((claim) => objectOf(claim)?.clusters ?? []),
  );
  return (claim) => {
    const isOpen = claim.type === 'EMPLOYEE_OF' && OPEN.has(claim.rule);
    if (!isOpen || !objectOf(claim)?.clusters.some((cluster) => parties.has(cluster))) return claim;
    return {
      ...claim,
      type: 'MEMBER_OF',
      label: claim.rule === CLAIM_RULES.pairTied.id ? PARTY : claim.label,
    };
  };
}

function isMembership({ type, rule, label }: ClaimState): boolean {
  return type === 'MEMBER_OF' && (rule === CLAIM_RULES.affiliation.id || label === PARTY);
}

/** "X of Y was elected in the north": somebody of a body that nothing says to be of another kind. */
function isCandidacy(context: RuleContext | undefined, { type, rule, subject, object }: ClaimState): boolean {
  const body = context?.state.mentions[object];
  if (context === undefined || body === undefined || type !== 'EMPLOYEE_OF' || !OPEN.has(rule)) return false;
  const tail = body.text.toLowerCase().split(' ').at(-1) ?? '';
  const isOther = NAMED_AFTER.has(tail) || COMPANY_TAILS.has(tail) || KNOWN_BODIES.has(body.text);
  return !isOther && standsForElection(context, subject);
}
