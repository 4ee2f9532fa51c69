// "Called X a dictator": whoever gives somebody a bad name criticizes, whoever gives a good one praises.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import { ends } from '#ingest/syntax/ends.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, hasDependent, lemmaAt } from '#ingest/syntax/tree.ts';
import { agents, patients } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';

const CALLING: ReadonlySet<string> = new Set(['call', 'brand', 'label', 'dub']);
const BAD: ReadonlySet<string> = new Set(
  `dictator liar thief traitor criminal coward terrorist killer murderer tyrant fool clown puppet crook fraud hypocrite racist
   bully butcher despot threat disgrace failure extremist fascist warmonger`.split(/\s+/),
);
const GOOD: ReadonlySet<string> = new Set('hero visionary patriot genius inspiration'.split(' '));

export function insultClaims(context: RuleContext): ClaimState[] {
  const { tree, index } = context;
  return tree.tokens.flatMap(({ upos }, verb) => {
    if (upos !== 'VERB' || !CALLING.has(lemmaAt(tree, verb))) return [];
    const [name] = dependents(tree, verb, 'xcomp', 'obl', 'obj').filter(
      (noun) =>
        (BAD.has(lemmaAt(tree, noun)) || GOOD.has(lemmaAt(tree, noun))) &&
        (hasDependent(tree, noun, 'det', 'a', 'an', 'the') || hasDependent(tree, noun, 'case', 'as')),
    );
    if (name === undefined) return [];
    const type = BAD.has(lemmaAt(tree, name)) ? 'CRITICIZED' : 'PRAISED';
    const said = { rule: CLAIM_RULES.idiom, type, label: `${lemmaAt(tree, verb)} ${lemmaAt(tree, name)}` };
    const called = ends(
      context,
      patients(tree, verb).filter((token) => token !== name),
    ).filter(({ mention }) => index.mention(mention).kind !== 'nominal');
    return claimsBetween(context, said, [ends(context, agents(tree, verb)), called], verb);
  });
}
