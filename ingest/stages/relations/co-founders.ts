// "X founded Y with Z", "founded by X with Z": who founds something beside the subject.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { VERB_FRAMES } from '#ingest/lexicon/event-verbs.ts';
import type { ClaimState } from '#ingest/state.ts';
import { ends } from '#ingest/syntax/ends.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, phrasalLemma, wordAt } from '#ingest/syntax/tree.ts';
import { agents, obliques, patients } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';
import { namedEnds } from './named-ends.ts';

const WITH = ['with', 'together with', 'along with'];

export function coFounderClaims(context: RuleContext): ClaimState[] {
  const { tree, index } = context;
  return tree.tokens.flatMap(({ upos }, verb) => {
    const lemma = lemmaAt(tree, verb);
    const frames =
      VERB_FRAMES.get(phrasalLemma(tree, verb).replace(' ', '-')) ?? VERB_FRAMES.get(lemma) ?? [];
    const founds = upos === 'VERB' && frames.some(({ type }) => type === 'FOUNDED');
    if (!founds) return [];
    const isPerson = ends(context, agents(tree, verb)).some(
      ({ mention }) => index.mention(mention).type === 'Person',
    );
    if (!isPerson) return [];
    const founded = namedEnds(context, patients(tree, verb), 'Organization');
    // "Together" may stand by itself, with the names behind it.
    const heads = [
      verb,
      ...dependents(tree, verb, 'advmod'),
      ...agents(tree, verb).filter((doer) => doer > verb),
    ];
    const companions = heads.flatMap((head) => obliques(tree, head, WITH));
    const named = namedEnds(context, companions, 'Person').filter(({ mention }) => {
      const { kind, last } = index.mention(mention);
      // "With X as chairman" gives him another part in it.
      return kind === 'name' && wordAt(tree, last) !== 'as';
    });
    const said = { rule: CLAIM_RULES.stateVerb, type: 'FOUNDED', label: `${lemma} with` };
    return claimsBetween(context, said, [named, founded], verb);
  });
}
