// "Exchanged fire", "shook hands with Y", "brokered a truce between Y and Z", "sits on Y's board": fixed phrases.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { KNOWN_MOVEMENTS } from '#ingest/lexicon/bodies.ts';
import { CITIZENSHIP, DRIVING_OUT, FIGHTING_WORDS, HOLDING, idiomOf } from '#ingest/lexicon/idioms.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import { caseOf, conjuncts, isForged, possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { agents, obliques, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { claimBetween } from './claim-between.ts';
import { namedEnds } from './named-ends.ts';
import { everyTwo } from './verbs.ts';

export function idiomClaims(context: RuleContext): ClaimState[] {
  const { tree } = context;
  return tree.tokens.flatMap((token, verb) => {
    if (token.upos !== 'VERB') return [];
    return [
      ...ofObject(context, verb),
      ...onBoard(context, verb),
      ...drivenOut(context, verb),
      ...citizenship(context, verb),
    ];
  });
}

function ofObject(context: RuleContext, verb: number): ClaimState[] {
  const { tree } = context;
  const nouns = [...new Set([...dependents(tree, verb, 'obj'), ...patients(tree, verb)])];
  return nouns.flatMap((noun) => {
    const idiom = idiomOf(lemmaAt(tree, verb), lemmaAt(tree, noun));
    if (idiom === null) return [];
    const subjects = ends(context, agents(tree, verb));
    for (const slot of idiom.slots) {
      const pairs = pairsOf(context, verb, noun, slot, subjects);
      if (pairs.length > 0)
        return pairs.flatMap((pair) =>
          claim(context, idiom.type, `${lemmaAt(tree, verb)} ${lemmaAt(tree, noun)}`, pair, verb),
        );
    }
    return [];
  });
}

function pairsOf(
  context: RuleContext,
  verb: number,
  noun: number,
  slot: string,
  subjects: readonly End[],
): Array<[End, End]> {
  const { tree } = context;
  if (slot === 'each other') return everyTwo(subjects);
  const tokens =
    slot === 'obj'
      ? [...dependents(tree, verb, 'iobj', 'obj'), ...patients(tree, verb)].filter((token) => token !== noun)
      : [...obliques(tree, verb, [slot]), ...withPreposition(tree, noun, [slot])];
  const others = ends(context, [...new Set(tokens)]);
  return subjects.flatMap((subject) => others.map((other): [End, End] => [subject, other]));
}

const SEATS: ReadonlySet<string> = new Set(['board', 'council', 'committee', 'panel', 'cabinet']);

/** "Sits on Y's board", "serves on the board of Y". */
function onBoard(context: RuleContext, verb: number): ClaimState[] {
  const { tree, index } = context;
  if (!['sit', 'serve'].includes(lemmaAt(tree, verb))) return [];
  return dependents(tree, verb, 'obl').flatMap((board) => {
    if (!SEATS.has(lemmaAt(tree, board)) || !['on', 'in'].includes(caseOf(tree, board) ?? '')) return [];
    if (tokenAt(tree, board).upos !== 'NOUN') return [];
    const owners = ends(context, [
      ...possessorsOf(tree, board),
      ...withPreposition(tree, board, ['of']),
    ]).filter(({ mention }) => ['Organization', 'Other'].includes(index.mention(mention).type));
    return ends(context, surfaceSubjects(tree, verb)).flatMap((subject) =>
      owners.flatMap((owner) =>
        claim(context, 'OFFICIAL_OF', `${lemmaAt(tree, board)} member of`, [subject, owner], verb),
      ),
    );
  });
}

/** "Drove X out of the town": not "drove X from the airport", where X is a person. */
function drivenOut(context: RuleContext, verb: number): ClaimState[] {
  const { tree, index } = context;
  if (!DRIVING_OUT.has(lemmaAt(tree, verb))) return [];
  const isOf = (mention: number | null, types: readonly string[]): boolean =>
    mention !== null && types.includes(index.mention(mention).type);
  const places = obliques(tree, verb, ['from', 'out of']);
  if (!places.some((token) => isOf(index.at(token), ['Location']))) return [];
  const driven = ends(context, patients(tree, verb)).filter(({ mention }) => isOf(mention, SIDES));
  return ends(context, agents(tree, verb))
    .filter(({ mention }) => isOf(mention, SIDES))
    .flatMap((subject) =>
      driven.flatMap((object) =>
        // A chain that drives another out of a country has only sold more than it.
        !isArmed(context, subject) && !isArmed(context, object)
          ? []
          : claim(context, 'FOUGHT', `${lemmaAt(tree, verb)} out`, [subject, object], verb),
      ),
    );
}

const SIDES = ['Organization', 'Group', 'Location'] as const;

/** States, peoples, whoever acts for somebody, and bodies that are known for it or called so. */
function isArmed({ index, tree }: RuleContext, { mention, via }: End): boolean {
  const { type, text, first, last } = index.mention(mention);
  if (via !== 'self' || type !== 'Organization' || KNOWN_MOVEMENTS.has(text.toLowerCase())) return true;
  return tree.tokens.slice(first, last).some((_, at) => FIGHTING_WORDS.has(wordAt(tree, first + at)));
}

/** "Holds both Swiss and Thai citizenship", "was granted a Dutch passport". */
function citizenship(context: RuleContext, verb: number): ClaimState[] {
  const { tree, index } = context;
  if (!HOLDING.has(lemmaAt(tree, verb))) return [];
  const nouns = dependents(tree, verb, 'obj').filter(
    (noun) => CITIZENSHIP.has(lemmaAt(tree, noun)) && !isForged(tree, noun),
  );
  const states = nouns
    .flatMap((noun) => dependents(tree, noun, 'amod', 'compound'))
    .flatMap((token) => conjuncts(tree, token))
    .flatMap((token) => index.at(token) ?? [])
    .filter((state) => index.mention(state).locationKind === 'country');
  return namedEnds(context, surfaceSubjects(tree, verb), 'Person').flatMap((subject) =>
    states.flatMap((state) =>
      claim(context, 'CITIZEN_OF', 'citizen of', [subject, { mention: state, via: 'self' }], verb),
    ),
  );
}

function claim(
  context: RuleContext,
  type: string,
  label: string,
  [subject, object]: [End, End],
  verb: number,
): ClaimState[] {
  return claimBetween(context, { rule: CLAIM_RULES.idiom, type, label }, [subject, object], verb);
}
