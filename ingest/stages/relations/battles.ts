// Who fights whom by what a battle does to one side: "lost four men in a battle with Y", "recaptured the town from Y",
// "beat back an attack by Y".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { KNOWN_MOVEMENTS } from '#ingest/lexicon/bodies.ts';
import { NOUN_FRAMES } from '#ingest/lexicon/event-nouns.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import { caseOf, withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, wordAt } from '#ingest/syntax/tree.ts';
import { agents, isPassiveReading, obliques, patients } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';

export function battleClaims(context: RuleContext): ClaimState[] {
  return context.tree.tokens.flatMap(({ upos }, verb) =>
    upos === 'VERB'
      ? [...inBattle(context, verb), ...takenFrom(context, verb), ...beatenBack(context, verb)]
      : [],
  );
}

const SUFFERING: ReadonlySet<string> = new Set('lose die suffer fall kill wound injure capture'.split(' '));

/** "Two Kenyan soldiers died in a clash with Y". */
function inBattle(context: RuleContext, verb: number): ClaimState[] {
  const { tree } = context;
  if (!SUFFERING.has(lemmaAt(tree, verb))) return [];
  const battles = dependents(tree, verb, 'obl').filter(
    (noun) =>
      ['in', 'during'].includes(caseOf(tree, noun) ?? '') &&
      NOUN_FRAMES.get(lemmaAt(tree, noun))?.type === 'FOUGHT',
  );
  const passive = isPassiveReading(tree, verb);
  // "Killed two men in a battle with Y" has the killer for its subject: whose battle it is, nobody can tell.
  const losing = passive || !['kill', 'wound', 'injure', 'capture'].includes(lemmaAt(tree, verb));
  if (!losing) return [];
  return battles.flatMap((battle) =>
    fought(
      context,
      sides(context, passive ? patients(tree, verb) : agents(tree, verb)),
      sides(context, [
        ...withPreposition(tree, battle, ['with', 'against']),
        ...obliques(tree, verb, ['with', 'against']).filter((token) => token > battle),
      ]),
      `${wordAt(tree, battle)} with`,
      battle,
    ),
  );
}

const TAKING: ReadonlySet<string> = new Set(
  'capture recapture seize retake regain take wrest liberate recover reclaim conquer'.split(' '),
);
const GROUND: ReadonlySet<string> = new Set(
  `town city village area territory hill district province region island airport airfield port base stronghold bridge road
   crossing border control part half quarter`.split(/\s+/),
);

/** Ground taken from armed people; not a seat from a party, nor a title from a champion. */
function takenFrom(context: RuleContext, verb: number): ClaimState[] {
  const { tree, index } = context;
  if (!TAKING.has(lemmaAt(tree, verb)) || isPassiveReading(tree, verb)) return [];
  const isGround = (noun: number) => {
    const named = index.at(noun);
    return GROUND.has(lemmaAt(tree, noun)) || (named !== null && index.mention(named).type === 'Location');
  };
  const ground = dependents(tree, verb, 'obj').filter(isGround);
  if (ground.length === 0) return [];
  const from = [
    ...obliques(tree, verb, ['from']),
    ...ground.flatMap((noun) => withPreposition(tree, noun, ['from'])),
  ];
  const losers = sides(context, from).filter(({ mention, via }) => {
    const { type } = index.mention(mention);
    return via === 'stand-in' || type === 'Organization' || type === 'Group';
  });
  const winners = sides(context, agents(tree, verb));
  return fought(context, winners, losers, `${lemmaAt(tree, verb)} from`, verb);
}

const BEATING_BACK: ReadonlySet<string> = new Set('beat repel repulse fend fight'.split(' '));

/** Whoever's attack it is has attacked; what is thwarted need not have come to that. */
function beatenBack(context: RuleContext, verb: number): ClaimState[] {
  const { tree } = context;
  const lemma = lemmaAt(tree, verb);
  const particle = dependents(tree, verb, 'compound').map((child) => wordAt(tree, child));
  if (!BEATING_BACK.has(lemma) || (lemma.length < 6 && !/back|off/.test(particle.join(' ')))) return [];
  const attacks = dependents(tree, verb, 'obj').filter(
    (noun) => NOUN_FRAMES.get(lemmaAt(tree, noun))?.type === 'ATTACKED',
  );
  const attacked = sides(context, agents(tree, verb));
  return attacks.flatMap((attack) => {
    const attackers = sides(context, withPreposition(tree, attack, ['by']));
    const said = { rule: CLAIM_RULES.noun, type: 'ATTACKED', label: `${wordAt(tree, attack)} on` };
    return claimsBetween(context, said, [attackers, attacked], attack);
  });
}

/** States, bodies and peoples, also by their troops: no single person is a side. */
function sides(context: RuleContext, tokens: readonly number[]): End[] {
  return ends(context, [...new Set(tokens)]).filter(({ mention }) =>
    ['Location', 'Organization', 'Group'].includes(context.index.mention(mention).type),
  );
}

function fought(
  context: RuleContext,
  first: readonly End[],
  second: readonly End[],
  label: string,
  token: number,
): ClaimState[] {
  // A party may take a district from another, a club lose players in a battle: somebody must be armed.
  const armed = [...first, ...second].some(
    ({ mention, via }) =>
      via === 'stand-in' || KNOWN_MOVEMENTS.has(context.index.mention(mention).text.toLowerCase()),
  );
  if (!armed) return [];
  return claimsBetween(context, { rule: CLAIM_RULES.noun, type: 'FOUGHT', label }, [first, second], token);
}
