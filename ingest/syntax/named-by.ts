// Whom a noun names by the words around it: its owner, who it is of, the name that it introduces.
import { CALLED_AFTER_LEADER } from '#ingest/lexicon/nominals.ts';
import { HELD_BY_BODIES, HONORIFICS } from '#ingest/lexicon/offices.ts';
import { PEOPLES } from '#ingest/lexicon/peoples.ts';

import type { MentionState } from '../state.ts';
import { caseOf, governmentIn, possessorsOf } from './nouns.ts';
import { findOffices } from './offices.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { RuleContext } from './rule-context.ts';
import { dependents, lemmaAt, tokenAt, wordAt } from './tree.ts';

type Trees = Pick<RuleContext, 'index' | 'tree'>;

const NOBODY = new Set(['we', 'us', 'our', 'you', 'your', 'i', 'me', 'my', 'who', 'that', 'which']);

/** Whether a mention can be an end: a name, a resolved description, a pronoun of the third person. */
export function isReferring(mention: MentionState): boolean {
  if (mention.kind === 'name') return true;
  if (mention.kind === 'nominal') return mention.clusters.length > 0;
  return mention.clusters.length > 0 || !NOBODY.has(mention.text.toLowerCase());
}

/** "The Bush administration". */
export function leaderNamed({ index, tree }: RuleContext, noun: number): number | null {
  if (!CALLED_AFTER_LEADER.has(lemmaAt(tree, noun))) return null;
  for (const token of dependents(tree, noun, 'compound', 'nmod', 'amod')) {
    const mention = index.at(token);
    if (mention === null || token !== noun - 1) continue;
    const { kind, type } = index.mention(mention);
    if (kind === 'name' && (type === 'Person' || type === 'Group')) return mention;
  }
  return null;
}

/** "The town of Mariupol", "the Justice party": whose name a description holds. */
export function nameWithin({ index, tree }: Trees, noun: number, type: string): number | null {
  const isCalled = type === 'Location' || NAMED_KINDS.has(lemmaAt(tree, noun));
  if (!isCalled) return null;
  for (const token of dependents(tree, noun, 'nmod', 'compound', 'flat')) {
    const inner = index.at(token);
    if (inner === null) continue;
    const { kind, type: named, last } = index.mention(inner);
    const place = named === 'Location' && caseOf(tree, token) === (token > noun ? 'of' : null);
    const isRight = last === noun || (last === noun - 1 && tokenAt(tree, last).deprel === 'compound');
    const fits = type === 'Location' ? place : isRight && (named === 'Organization' || named === 'Group');
    if (kind === 'name' && fits) return inner;
  }
  return null;
}

/** Kinds of bodies that stand behind their own name: "the Wagner group", never "a Google subsidiary". */
export const NAMED_KINDS: ReadonlySet<string> = new Set([
  'party',
  'movement',
  'militia',
  'alliance',
  'coalition',
  'network',
  'newspaper',
  'magazine',
  'group',
  'cartel',
  'gang',
  'bank',
  'airline',
]);

/** "the rights leader X": the name right behind an office that the parser made the head. */
export function titledName({ index, tree }: RuleContext, token: number): number | null {
  const office = findOffices(tree).find(({ head }) => head === token);
  if (office === undefined) return null;
  const at = HONORIFICS.has(wordAt(tree, office.last)) ? office.last + 1 : office.last;
  const named = index.mentions.find((candidate) => {
    const { first, kind, type } = index.mention(candidate);
    return first === at && kind === 'name' && type === 'Person';
  });
  return named ?? null;
}

/** "the Dutch chipmaker X", "an American contractor, X", "its chief actuary, X": a name behind a noun that is no description of somebody yet. */
export function describedName({ index, tree }: RuleContext, noun: number): number | null {
  if (tokenAt(tree, noun).upos !== 'NOUN') return null;
  const named = dependents(tree, noun, 'appos').flatMap((token) => index.at(token) ?? []);
  return (
    named.find((name) => {
      const { first, kind, type } = index.mention(name);
      const isSomebody = isPersonNoun(lemmaAt(tree, noun)) || possessorsOf(tree, noun).length > 0;
      const behindComma = first === noun + 2 && type === 'Person' && isSomebody;
      return kind === 'name' && (first === noun + 1 || behindComma);
    }) ?? null
  );
}

/** "X, a copper mine owned by ...": the name that a noun stands in apposition to. */
export function nameAbove({ index, tree }: RuleContext, noun: number): number | null {
  const { upos, deprel, head } = tokenAt(tree, noun);
  if (upos !== 'NOUN' || deprel !== 'appos' || head > noun) return null;
  const named = index.at(head);
  return named !== null && index.mention(named).kind === 'name' ? named : null;
}

/** "Iran's ally Russia": a state or body right behind what it is to another. */
export function heldByBody({ index, tree }: Trees, noun: number): number | null {
  const office = findOffices(tree).find(({ head }) => head === noun);
  if (office === undefined || !HELD_BY_BODIES.has(office.officeClass.id)) return null;
  const named = index.mentions.find((candidate) => index.mention(candidate).first === noun + 1);
  if (named === undefined) return null;
  const { kind, type, head } = index.mention(named);
  const isBeside = tokenAt(tree, head).head === noun || tokenAt(tree, noun).head === head;
  return kind === 'name' && ['Location', 'Organization'].includes(type) && isBeside ? named : null;
}

/** "X, a Republican", "X, a Dane": the person whom a party or state in apposition tells of. */
export function memberNamed({ index, tree }: Trees, party: number): number | null {
  const { deprel, head } = tokenAt(tree, index.mention(party).head);
  const person = deprel === 'appos' && head >= 0 ? index.at(head) : null;
  if (person === null) return null;
  const { kind, type } = index.mention(person);
  return kind === 'name' && type === 'Person' ? person : null;
}

/** "the mining company X", "X, the man ...": the name that a description introduces or is put behind. */
export function apposedName({ index, tree }: RuleContext, noun: number, type: string): number | null {
  const { deprel, head } = tokenAt(tree, noun);
  const above = deprel === 'appos' ? [head] : [];
  for (const token of [...dependents(tree, noun, 'appos', 'flat'), ...above]) {
    const mention = index.at(token);
    if (mention !== null && index.mention(mention).kind === 'name' && index.mention(mention).type === type)
      return mention;
  }
  return null;
}

/** "A group calling itself X", "a militia known as X". */
export function selfNamed({ index, tree }: Trees, noun: number): number | null {
  for (const verb of dependents(tree, noun, 'acl')) {
    if (!['call', 'name', 'know', 'dub'].includes(lemmaAt(tree, verb))) continue;
    const names = dependents(tree, verb, 'xcomp', 'obj', 'obl').flatMap((token) => index.at(token) ?? []);
    const named = names.find((name) => {
      const { kind, type } = index.mention(name);
      return kind === 'name' && (type === 'Organization' || type === 'Group');
    });
    if (named !== undefined) return named;
  }
  return null;
}

export function possessor({ index, tree }: RuleContext, noun: number): number | null {
  for (const token of possessorsOf(tree, noun)) {
    const mention = index.at(token);
    if (mention !== null && isReferring(index.mention(mention))) return mention;
  }
  return null;
}

/** The owner in front of a noun: "Georgia's", "Russian", "NATO". */
export function ownerNamed(context: RuleContext, noun: number): number | null {
  const { index, tree } = context;
  const owner = possessor(context, noun);
  if (owner !== null) return owner;
  for (const token of dependents(tree, noun, 'amod', 'compound', 'nmod')) {
    const mention = index.at(token);
    if (token >= noun || mention === null || caseOf(tree, token) !== null) continue;
    const { kind, type, last } = index.mention(mention);
    // "Rwandan-backed rebels": who does what the participle says does not own them.
    if (wordAt(tree, last) === '-' && last + 1 < noun) continue;
    if (kind === 'name' && (type === 'Location' || type === 'Organization')) return mention;
  }
  return null;
}

/** "Tuareg rebels", "the Kurdish regional government": a people in front of those who act for it. */
export function peopleNamed({ index, tree }: RuleContext, noun: number): number | null {
  for (const token of dependents(tree, noun, 'amod', 'compound')) {
    const mention = index.at(token);
    if (token >= noun || mention === null) continue;
    const { kind, type, text } = index.mention(mention);
    if (kind === 'name' && type === 'Group' && PEOPLES.has(text) && !CREEDS.test(text)) return mention;
  }
  return null;
}

/** Faiths, parties and creeds: those who share one act for themselves. */
const CREEDS =
  /^(?:Muslim|Moslem|Islam|Christian|Catholic|Protestant|Orthodox|Hindu|Buddhist|Jew|Copt|Mao|Marx|Lenin|Zion|Nazi|Communist|Socialist|Africa|Asia|Europe)/;

const BELONGING: ReadonlySet<string> = new Set(['of', 'from']);

/** "Fighters of the X": a name behind the preposition, wherever the parser hangs it. */
export function rightBehind({ index, tree }: RuleContext, noun: number): number | null {
  if (!BELONGING.has(wordAt(tree, noun + 1))) return null;
  const from = wordAt(tree, noun + 2) === 'the' ? noun + 3 : noun + 2;
  const named = index.mentions.find((candidate) => index.mention(candidate).first === from);
  return named !== undefined && index.mention(named).kind === 'name' ? named : null;
}

/** "The government in Paris": the state whose capital it is. */
export function governedFrom({ index, tree }: RuleContext, noun: number): number | null {
  const place = index.at(noun + 2);
  if (place === null || governmentIn(tree, noun + 2) !== noun) return null;
  const { kind, locationKind } = index.mention(place);
  return kind === 'name' && locationKind === 'country' ? place : null;
}

export function behindOf({ index, tree }: RuleContext, noun: number): number | null {
  for (const token of dependents(tree, noun, 'nmod')) {
    const mention = index.at(token);
    if (BELONGING.has(caseOf(tree, token) ?? '') && mention !== null && isReferring(index.mention(mention)))
      return mention;
  }
  return null;
}
