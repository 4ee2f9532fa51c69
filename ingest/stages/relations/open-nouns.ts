// Ties that a noun of no class says: "X's apology to Y", "Israel's annexation of Y", "the game between X and Y", "X's
// lawyer Y".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { NOUN_FRAMES } from '#ingest/lexicon/event-nouns.ts';
import { OFFICES } from '#ingest/lexicon/offices.ts';
import { NOUN_PREPOSITIONS, VAGUE_NOUNS } from '#ingest/lexicon/open-ties.ts';
import type { ClaimState } from '#ingest/state.ts';
import type { End } from '#ingest/syntax/ends.ts';
import { caseOf, conjuncts, possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import { isPersonNoun } from '#ingest/syntax/person-nouns.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, tokenAt } from '#ingest/syntax/tree.ts';

import { openDoers, openParties } from './open-ends.ts';
import { everyTwo } from './verbs.ts';

/** Endings of nouns made of verbs: what stands behind "of" is what is done to. */
const DEED = /(?:tion|sion|ment|ance|ence|ing|al|ure|ism|cy)$/;
/** Nouns with such an ending that are no deeds. */
const NO_DEED = new Set(
  `government department parliament population region nation station section version capital hospital animal material
   journal festival future building evening morning meaning beginning ring king wing industry agency`.split(
    /\s+/,
  ),
);

export function openNounClaims(context: RuleContext): ClaimState[] {
  const { tree, index } = context;
  return tree.tokens.flatMap((token, noun) => {
    const lemma = lemmaAt(tree, noun);
    if (token.upos !== 'NOUN' || VAGUE_NOUNS.has(lemma) || NOUN_FRAMES.has(lemma)) return [];
    const named = index.at(noun);
    if (token.deprel === 'compound' || (named !== null && index.mention(named).kind === 'name')) return [];
    const between = openDoers(context, withPreposition(tree, noun, ['between']));
    if (between.length > 1)
      return everyTwo(between).flatMap(([left, right]) => tie(context, noun, left, right, 'with'));
    // "Kenya's envoy to Ghana": a tie of the envoy's, who may be named beside it.
    if (OFFICES.has(lemma) || isPersonNoun(lemma)) return [];
    const owners = openDoers(
      context,
      possessorsOf(tree, noun).flatMap((owner) => conjuncts(tree, owner)),
    );
    return owners.flatMap((owner) =>
      partiesOf(context, noun).flatMap(([party, preposition]) =>
        tie(context, noun, owner, party, preposition),
      ),
    );
  });
}

function partiesOf(context: RuleContext, noun: number): Array<[End, string]> {
  const { tree } = context;
  return dependents(tree, noun, 'nmod').flatMap((phrase) => {
    const preposition = caseOf(tree, phrase);
    if (preposition === null || phrase < noun) return [];
    if (!NOUN_PREPOSITIONS.has(preposition) && !(preposition === 'of' && isDeed(lemmaAt(tree, noun))))
      return [];
    return openParties(context, conjuncts(tree, phrase), preposition).map((end): [End, string] => [
      end,
      preposition,
    ]);
  });
}

function isDeed(noun: string): boolean {
  return DEED.test(noun) && !NO_DEED.has(noun);
}

function tie(context: RuleContext, noun: number, left: End, right: End, preposition: string): ClaimState[] {
  const { tree, sentence } = context;
  if (isSame(context, left.mention, right.mention) || tokenAt(tree, noun).deprel === 'amod') return [];
  return [
    draftClaim({
      rule: CLAIM_RULES.openNoun,
      sentence,
      type: 'RELATION',
      label: `${lemmaAt(tree, noun)} ${preposition}`,
      subject: left.mention,
      object: right.mention,
      trigger: spanOf(tree, noun),
      triggerToken: noun,
    }),
  ];
}
