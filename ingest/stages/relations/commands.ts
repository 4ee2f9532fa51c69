// "Takes over command of Y's force from X", "assumed the chairmanship of Y": who gets the lead, and who had it.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { STANDS_FOR_OWNER } from '#ingest/lexicon/nominals.ts';
import type { ClaimState } from '#ingest/state.ts';
import { ends } from '#ingest/syntax/ends.ts';
import { possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, dependents, lemmaAt, subtree, tokenAt } from '#ingest/syntax/tree.ts';
import { agents, obliques } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';
import { namedEnds } from './named-ends.ts';

const TAKING: ReadonlySet<string> = new Set(['take', 'assume']);
const HANDING: ReadonlySet<string> = new Set(['hand', 'relinquish', 'cede']);
const LEADS: ReadonlySet<string> = new Set('command leadership chairmanship helm rein presidency'.split(' '));

export function commandClaims(context: RuleContext): ClaimState[] {
  const { tree, index } = context;
  return tree.tokens.flatMap(({ upos }, verb) => {
    const lemma = lemmaAt(tree, verb);
    if (upos !== 'VERB' || !(TAKING.has(lemma) || HANDING.has(lemma))) return [];
    return dependents(tree, verb, 'obj')
      .filter((noun) => LEADS.has(lemmaAt(tree, noun)))
      .flatMap((lead) => {
        const led = [...withPreposition(tree, lead, ['of']), ...possessorsOf(tree, lead)];
        const bodies = led.flatMap((token) =>
          ends(context, [token])
            .filter(({ mention }) => ['Organization', 'Location'].includes(index.mention(mention).type))
            .map((body) => ({ body, token })),
        );
        const givers = HANDING.has(lemma) ? agents(tree, verb) : from(context, verb);
        const takers = HANDING.has(lemma) ? obliques(tree, verb, ['to']) : agents(tree, verb);
        return bodies.flatMap(({ body, token }) => {
          // Who commands a force of a body is its official.
          const ofForce = body.via !== 'self' || STANDS_FOR_OWNER.has(lemmaAt(tree, token));
          const isState = index.mention(body.mention).type === 'Location';
          const type = ofForce || isState ? 'OFFICIAL_OF' : 'HEAD_OF';
          const said = { rule: CLAIM_RULES.idiom, type, label: `${lemmaAt(tree, lead)} of` };
          const coming = namedEnds(context, takers, 'Person');
          const going = namedEnds(context, givers, 'Person');
          return [
            ...claimsBetween(context, said, [coming, [body]], verb),
            // The one who had it has had it, whatever is to come: the word for it is read by itself.
            ...claimsBetween(context, { ...said, rule: CLAIM_RULES.titleBehind }, [going, [body]], lead),
          ];
        });
      });
  });
}

/** Names of people behind "from", wherever in the clause the phrase hangs. */
function from({ tree, index }: RuleContext, verb: number): number[] {
  return subtree(tree, verb).filter((token) => {
    // "From General X": the preposition may hang on the title.
    const marked = [token, ...dependents(tree, token, 'nmod', 'compound')]
      .flatMap((word) => dependents(tree, word, 'case'))
      .some((child) => lemmaAt(tree, child) === 'from');
    const named = index.at(token);
    const isPerson = named !== null && index.mention(named).type === 'Person';
    const inside = ancestors(tree, token).every(
      (above) =>
        above === verb || tokenAt(tree, above).upos !== 'VERB' || !ancestors(tree, above).includes(verb),
    );
    return marked && isPerson && inside;
  });
}
