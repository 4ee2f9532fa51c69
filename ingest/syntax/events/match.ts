// The most specific pattern of the event dictionary that fits a predicate with what stands around it.
import { GOVERNING_ROOTS, rootOfCode } from '#ingest/lexicon/event-codes.ts';
import {
  type EventPattern,
  type EventVerb,
  eventVerbs,
  type PatternPart,
  type PatternWord,
} from '#ingest/lexicon/event-patterns.ts';

import { dependents, lemmaAt, type Tree, wordAt } from '../tree.ts';
import type { Phrase, Slots } from './slots.ts';

export interface EventMatch {
  /** CAMEO code; empty when the dictionary knows the verb, and that it is no event. */
  code: string;
  /** The verb's code by itself. */
  base: string;
  /** That code is ours. */
  own: boolean;
  /** How much the words around the verb agree; 0 for the verb alone. */
  weight: number;
}

/** How much each kind of agreement counts: a head is worth more than a word inside, a word more than a set. */
const WEIGHT = {
  head: 3,
  setHead: 2.4,
  inner: 1.2,
  oblique: 2.5,
  bare: 0.9,
  word: 1,
  before: 1.4,
  own: 2,
} as const;

/** What a pattern of the dictionary must weigh to say more than a base code of ours. */
const LEAST_OVER_OWN = 2.4;

/** Asking, rejecting, threatening, blaming and praising stay what they are, whatever is asked for or praised. */
function isGoverning(code: string): boolean {
  const root = rootOfCode(code);
  return root !== null && (root === 'SUPPORT' || GOVERNING_ROOTS.has(root));
}

/** Null when the dictionary does not know the verb. */
export function matchEvent(tree: Tree, verb: number, lemma: string, slots: Slots): EventMatch | null {
  const entry = entryOf(tree, verb, lemma);
  if (entry === null) return null;
  let best: EventMatch = { code: entry.code, base: entry.code, own: entry.own, weight: 0 };
  const least = entry.own ? LEAST_OVER_OWN : 0;
  const governing = entry.own && isGoverning(entry.code);
  for (const pattern of entry.patterns) {
    if (governing && !pattern.own) continue;
    const weight = weigh(pattern, slots);
    if (weight > best.weight && (pattern.own || weight >= least))
      best = { code: pattern.code, base: entry.code, own: entry.own, weight };
  }
  return best;
}

/** "Call off" before "call": the words behind the verb are particles, prepositions or objects of its own. */
function entryOf(tree: Tree, verb: number, lemma: string): EventVerb | null {
  const entries = eventVerbs(lemma);
  if (entries.length === 0) return null;
  const following = new Set(
    dependents(tree, verb, 'compound', 'advmod', 'obj', 'xcomp', 'case', 'mark').flatMap((child) =>
      child > verb ? [wordAt(tree, child), lemmaAt(tree, child)] : [],
    ),
  );
  for (const phrase of [verb, ...dependents(tree, verb, 'obl', 'advcl')])
    for (const child of dependents(tree, phrase, 'case', 'mark'))
      if (child === verb + 1) following.add(wordAt(tree, child));
  return entries.find(({ rest }) => rest.every((word) => following.has(word))) ?? null;
}

function weigh({ own, before, after }: EventPattern, slots: Slots): number {
  let sum = own ? WEIGHT.own : 0;
  for (const word of before) {
    if (!isAmong(word, slots.before)) return 0;
    sum += WEIGHT.before;
  }
  for (const part of after) {
    const weight = weighPart(part, slots);
    if (weight === 0) return 0;
    sum += weight;
  }
  return sum <= WEIGHT.bare ? 0 : sum;
}

function weighPart({ preposition, words }: PatternPart, slots: Slots): number {
  const head = words.at(-1);
  if (preposition !== '') {
    const phrases = slots.obliques.filter((phrase) => phrase.preposition === preposition);
    if (head === undefined) return phrases.length > 0 ? WEIGHT.bare : 0;
    return Math.max(0, ...phrases.map((phrase) => weighPhrase(phrase, words, head, WEIGHT.oblique)));
  }
  if (head === undefined) return 0;
  const exact = typeof head === 'string' ? WEIGHT.head : WEIGHT.setHead;
  return Math.max(0, ...slots.plain.map((phrase) => weighPhrase(phrase, words, head, exact)));
}

function weighPhrase(
  phrase: Phrase,
  words: readonly PatternWord[],
  head: PatternWord,
  exact: number,
): number {
  const base = isAmong(head, phrase.heads) ? exact : isAmong(head, phrase.words) ? WEIGHT.inner : 0;
  if (base === 0) return 0;
  const others = words.slice(0, -1);
  return others.every((word) => isAmong(word, phrase.words)) ? base + WEIGHT.word * others.length : 0;
}

function isAmong(word: PatternWord, set: ReadonlySet<string>): boolean {
  if (typeof word === 'string') return set.has(word);
  for (const member of set) if (word.has(member)) return true;
  return false;
}
