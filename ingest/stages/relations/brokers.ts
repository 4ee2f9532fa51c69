// "A truce between Y and Z, brokered by X": the participle may hang on the truce or on the last of its parties.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { idiomOf } from '#ingest/lexicon/idioms.ts';
import type { ClaimState } from '#ingest/state.ts';
import { ends } from '#ingest/syntax/ends.ts';
import { joinedLemma, withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, lemmaAt, tokenAt } from '#ingest/syntax/tree.ts';
import { agents, isPassiveReading } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';

export function brokerClaims(context: RuleContext): ClaimState[] {
  const { tree } = context;
  return tree.tokens.flatMap(({ upos, deprel }, verb) => {
    if (upos !== 'VERB' || deprel !== 'acl' || !isPassiveReading(tree, verb)) return [];
    const deal = ancestors(tree, verb).find((noun) => {
      const isNoun = tokenAt(tree, noun).upos === 'NOUN';
      return isNoun && idiomOf(lemmaAt(tree, verb), joinedLemma(tree, noun))?.type === 'MEDIATED';
    });
    if (deal === undefined) return [];
    const parties = ends(context, withPreposition(tree, deal, ['between', 'among']));
    const label = `${lemmaAt(tree, verb)} ${joinedLemma(tree, deal)}`;
    const said = { rule: CLAIM_RULES.idiom, type: 'MEDIATED', label };
    return claimsBetween(context, said, [ends(context, agents(tree, verb)), parties], verb);
  });
}
