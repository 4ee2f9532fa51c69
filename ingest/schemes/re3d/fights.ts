// Who fights whom, told by nouns and purposes as much as by verbs: "strikes against", "efforts to defeat", "fire on".
import type { MentionIndex } from '../../syntax/mention-index.ts';
import { withPreposition } from '../../syntax/nouns.ts';
import { lemmaAt, tokenAt } from '../../syntax/tree.ts';
import { agents, obliques, patients } from '../../syntax/verbs.ts';
import { DEED_NOUNS, DEED_VERBS, TAKING_VERBS, TURNING_VERBS } from './deeds.ts';
import { behindPronoun, doersOf } from './doers.ts';
import { isThing } from './kinds.ts';
import type { Tie } from './tie.ts';

const NOUN = { type: 'FightingAgainst', rule: 'fight-noun', confidence: 0.5 } as const;
const VERB = { type: 'FightingAgainst', rule: 'fight-verb', confidence: 0.35 } as const;

function ties(
  index: MentionIndex,
  doers: readonly number[],
  targets: readonly number[],
  kind: typeof NOUN | typeof VERB,
): Tie[] {
  const hit = targets.filter((token) => isThing(index, token));
  return doers
    .map((doer) => behindPronoun(index, doer))
    .flatMap((subject) => hit.map((object): Tie => ({ subject, object, ...kind })));
}

function byNoun(index: MentionIndex, noun: number): Tie[] {
  const { tree } = index;
  const prepositions = DEED_NOUNS.get(lemmaAt(tree, noun));
  if (prepositions === undefined) return [];
  const own = withPreposition(tree, noun, prepositions);
  const { head, deprel } = tokenAt(tree, noun);
  const isCarried = own.length === 0 && (deprel === 'obj' || deprel === 'nsubj');
  const carried = isCarried ? obliques(tree, head, ['against']).filter((token) => token > noun) : [];
  return ties(index, doersOf(index, noun), [...own, ...carried], NOUN);
}

/** "A series of U.S. airstrikes killed X": whose strikes they were. */
function actorsBehind(index: MentionIndex, doer: number): number[] {
  const { tree } = index;
  const [deed = doer] = lemmaAt(tree, doer) === 'series' ? withPreposition(tree, doer, ['of']) : [];
  if (!DEED_NOUNS.has(lemmaAt(tree, deed))) return [doer];
  const owners = doersOf(index, deed);
  return owners.length > 0 ? owners : [deed];
}

function byVerb(index: MentionIndex, verb: number): Tie[] {
  const { tree } = index;
  const lemma = lemmaAt(tree, verb);
  const targets = [
    ...(TURNING_VERBS.has(lemma) ? obliques(tree, verb, ['against', 'on', 'at']) : []),
    ...(TAKING_VERBS.has(lemma) ? obliques(tree, verb, ['from']) : []),
    ...(DEED_VERBS.has(lemma) ? patients(tree, verb) : []),
  ];
  const doers = targets.length === 0 ? [] : agents(tree, verb);
  return ties(
    index,
    doers.flatMap((doer) => actorsBehind(index, doer)),
    targets,
    VERB,
  );
}

export function fightTies(index: MentionIndex): Tie[] {
  return index.tree.tokens.flatMap(({ upos }, token) =>
    upos === 'VERB' ? byVerb(index, token) : byNoun(index, token),
  );
}
