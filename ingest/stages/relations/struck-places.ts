// "Israeli jets struck a warehouse in the port of X": a strike on a thing without an owner is one on the place where it is.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { STRUCK_FOR_PLACE } from '#ingest/lexicon/nominals.ts';
import type { ClaimState } from '#ingest/state.ts';
import { ends } from '#ingest/syntax/ends.ts';
import { possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, tokenAt } from '#ingest/syntax/tree.ts';
import { agents, obliques, patients } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';
import { namedEnds } from './named-ends.ts';

const STRIKING: ReadonlySet<string> = new Set(
  'strike hit bomb shell bombard attack pound raid rocket'.split(' '),
);

export function struckPlaceClaims(context: RuleContext): ClaimState[] {
  const { tree, index } = context;
  return tree.tokens.flatMap(({ upos }, verb) => {
    if (upos !== 'VERB' || !STRIKING.has(lemmaAt(tree, verb))) return [];
    // Only armed forces and craft: a company that hits a target shells nobody.
    const doers = ends(context, agents(tree, verb)).filter(
      ({ mention, via }) => via === 'stand-in' && index.mention(mention).type === 'Location',
    );
    const things = patients(tree, verb).filter((noun) => isUnowned(context, noun));
    const where = things.flatMap((noun) => [
      ...withPreposition(tree, noun, ['in', 'at', 'near', 'outside']),
      ...obliques(tree, verb, ['in', 'at', 'near', 'outside']),
    ]);
    // "In the port of X".
    const places = namedEnds(
      context,
      where.flatMap((token) =>
        index.at(token) === null && tokenAt(tree, token).upos === 'NOUN'
          ? withPreposition(tree, token, ['of'])
          : [token],
      ),
      'Location',
    );
    const said = { rule: CLAIM_RULES.verbOwner, type: 'ATTACKED', label: `${lemmaAt(tree, verb)} in` };
    return claimsBetween(context, said, [doers, places], verb);
  });
}

/** "A warehouse", not "a Hezbollah warehouse", "a warehouse of the militia's". */
function isUnowned({ tree, index }: RuleContext, noun: number): boolean {
  if (tokenAt(tree, noun).upos !== 'NOUN' || !STRUCK_FOR_PLACE.has(lemmaAt(tree, noun))) return false;
  const owners = [
    ...possessorsOf(tree, noun),
    ...dependents(tree, noun, 'compound', 'amod', 'nmod').filter((token) => token < noun),
    ...withPreposition(tree, noun, ['of', 'belonging to']),
  ];
  return owners.every((token) => index.at(token) === null);
}
