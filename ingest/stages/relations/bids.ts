// "X launched a bid for Y", "Y rejected a takeover offer from X": what a company wants to buy, and has not bought yet.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import type { End } from '#ingest/syntax/ends.ts';
import { possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { hasDependent, lemmaAt, type Tree, tokenAt } from '#ingest/syntax/tree.ts';
import { obliques, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';
import { namedEnds } from './named-ends.ts';
import { isCompany } from './ownership.ts';

/** Verbs whose subject makes the bid. */
const MAKING: ReadonlySet<string> = new Set(
  `launch make prepare table submit plan consider mull weigh raise increase sweeten lower withdraw drop abandon announce finance
   lodge renew`.split(/\s+/),
);
/** Verbs whose subject is whom the bid is for. */
const ANSWERING: ReadonlySet<string> = new Set('reject accept receive rebuff spurn resist fight'.split(' '));

export function bidClaims(context: RuleContext): ClaimState[] {
  const { tree } = context;
  return tree.tokens.flatMap((_, noun) => {
    if (!isBid(tree, noun)) return [];
    const { head: verb, deprel } = tokenAt(tree, noun);
    const isObject = deprel === 'obj' && tokenAt(tree, verb).upos === 'VERB';
    const subjects = (verbs: ReadonlySet<string>) =>
      isObject && verbs.has(lemmaAt(tree, verb)) ? surfaceSubjects(tree, verb) : [];
    const behind = (preposition: string) => [
      ...withPreposition(tree, noun, [preposition]),
      ...(isObject ? obliques(tree, verb, [preposition]) : []),
    ];
    const from = [...possessorsOf(tree, noun), ...behind('by'), ...behind('from'), ...subjects(MAKING)];
    // Who bids as a person bids for a post as a rule.
    const people = isTakeover(tree, noun) ? namedEnds(context, from, 'Person') : [];
    const bidders = [...companies(context, from), ...people];
    const targets = companies(context, [...behind('for'), ...subjects(ANSWERING)]);
    const said = { rule: CLAIM_RULES.idiom, type: 'OWNS', label: `${lemmaAt(tree, noun)} for` };
    return claimsBetween(context, said, [bidders, targets], noun);
  });
}

function isBid(tree: Tree, noun: number): boolean {
  if (tokenAt(tree, noun).upos !== 'NOUN') return false;
  const lemma = lemmaAt(tree, noun);
  return lemma === 'bid' || (lemma === 'offer' && isTakeover(tree, noun));
}

function isTakeover(tree: Tree, noun: number): boolean {
  return hasDependent(tree, noun, 'compound', 'takeover', 'buyout');
}

function companies(context: RuleContext, tokens: readonly number[]): End[] {
  return namedEnds(context, tokens, 'Organization').filter((end) => isCompany(context, end));
}
