// Reading noun phrases: prepositions, possessors, coordination, apposition.
import { ancestors, dependents, lemmaAt, subtree, type Tree, tokenAt, wordAt } from './tree.ts';

const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'its', 'their', 'whose', 'my', 'our', 'your']);

/** The preposition in front of a noun ("with", "ahead of"), lower-cased; null when there is none or it is 's. */
export function caseOf(tree: Tree, noun: number): string | null {
  const markers = dependents(tree, noun, 'case').filter((child) => child < noun);
  const first = markers[0];
  if (first === undefined) return null;
  const words = [
    wordAt(tree, first),
    ...dependents(tree, first, 'fixed').map((child) => wordAt(tree, child)),
  ];
  const rest = markers.slice(1).map((child) => wordAt(tree, child));
  return [...words, ...rest].join(' ');
}

/** True for "Russia's", "his": a noun or pronoun that owns the noun it hangs on. */
export function isPossessive(tree: Tree, noun: number): boolean {
  if (tokenAt(tree, noun).deprel !== 'nmod' && tokenAt(tree, noun).deprel !== 'det') return false;
  if (POSSESSIVE_PRONOUNS.has(wordAt(tree, noun))) return true;
  return dependents(tree, noun, 'case').some((child) => child > noun && /^['’]s?$/.test(wordAt(tree, child)));
}

export function possessorsOf(tree: Tree, noun: number): number[] {
  return dependents(tree, noun, 'nmod', 'det').filter((child) => isPossessive(tree, child));
}

/** "phone call" as "phone-call", "cease-fire" whole, so that a compound can have a class of its own; else the lemma. */
export function joinedLemma(tree: Tree, noun: number): string {
  const before = dependents(tree, noun, 'compound').find(
    (child) => child === noun - 1 || (child === noun - 2 && wordAt(tree, noun - 1) === '-'),
  );
  return before === undefined ? lemmaAt(tree, noun) : `${lemmaAt(tree, before)}-${lemmaAt(tree, noun)}`;
}

/** First member of the coordination a token stands in. */
export function firstConjunct(tree: Tree, index: number): number {
  let at = index;
  while (tokenAt(tree, at).deprel === 'conj' && tokenAt(tree, at).head >= 0) at = tokenAt(tree, at).head;
  return at;
}

/** The members of a coordination, given its first: "Ivanov and Rushaylo" from "Ivanov". Verbs and nouns alike. */
export function conjuncts(tree: Tree, first: number): number[] {
  return subtree(tree, first, (child) => tokenAt(tree, child).deprel === 'conj');
}

/** Dependents of a noun (or verb) that carry one of the prepositions, coordination spread out. */
export function withPreposition(tree: Tree, head: number, prepositions: readonly string[]): number[] {
  const found: number[] = [];
  for (const child of dependents(tree, head, 'nmod', 'obl', 'advcl', 'acl')) {
    const preposition = caseOf(tree, child);
    if (preposition === null || !prepositions.includes(preposition)) continue;
    for (const member of conjuncts(tree, child)) {
      const own = caseOf(tree, member);
      if (own === null || own === preposition) found.push(member);
    }
  }
  return found;
}

/** Tokens of the noun phrase without its relative clauses and what is coordinated with or in apposition to it. */
export function nounPhrase(tree: Tree, noun: number): number[] {
  const outside = new Set([
    'acl',
    'conj',
    'appos',
    'parataxis',
    'cc',
    'punct',
    'case',
    'cop',
    'nsubj',
    'advcl',
  ]);
  return subtree(tree, noun, (child) => {
    const token = tokenAt(tree, child);
    return !(token.head === noun && outside.has(token.deprel) && !isPossessiveMarker(tree, child));
  });
}

function isPossessiveMarker(tree: Tree, index: number): boolean {
  return (
    /^['’]s?$/.test(wordAt(tree, index)) &&
    tokenAt(tree, index).upos === 'PART' &&
    index < tokenAt(tree, index).head
  );
}

const PREMODIFIERS = ['det', 'amod', 'compound', 'nummod', 'nmod'] as const;

/** First token of the unbroken run of premodifiers in front of a noun. */
export function phraseStart(tree: Tree, noun: number): number {
  let first = noun;
  const left = dependents(tree, noun, ...PREMODIFIERS).filter((child) => child < noun);
  for (const child of left.reverse()) {
    const part = subtree(tree, child).filter((token) => token < noun);
    const end = Math.max(...part);
    const gap = first - end;
    const hyphenated = gap === 2 && wordAt(tree, first - 1) === '-';
    if (gap !== 1 && !hyphenated) break;
    first = Math.min(...part);
  }
  return first;
}

const NEGATIVE_DETERMINERS = new Set(['no', 'neither', 'nor']);

/** True for "no talks", "without a deal", "lack of contact" is read by the lexicon, not here. */
export function isNegatedNoun(tree: Tree, noun: number): boolean {
  if (
    dependents(tree, noun, 'det', 'cc', 'advmod').some((child) =>
      NEGATIVE_DETERMINERS.has(wordAt(tree, child)),
    )
  )
    return true;
  return caseOf(tree, noun)?.startsWith('without') ?? false;
}

const GOVERNMENTS: ReadonlySet<string> = new Set(['government', 'authorities', 'regime', 'junta', 'rulers']);

/** "The government in Paris": the noun in front of a place, where nothing else says whose government it is. */
export function governmentIn(tree: Tree, place: number): number | null {
  const noun = place - 2;
  const isBare = /^\p{Ll}/u.test(tokenAt(tree, noun - 1).text);
  return wordAt(tree, place - 1) === 'in' && GOVERNMENTS.has(wordAt(tree, noun)) && isBare ? noun : null;
}

const FORGED: ReadonlySet<string> = new Set(
  'forged fake false counterfeit bogus stolen fraudulent falsified doctored phony phoney'.split(' '),
);

/** "A forged Peruvian passport": papers that say nothing of who carries them. */
export function isForged(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'amod').some((child) => FORGED.has(wordAt(tree, child)));
}

export function isPluralNoun(tree: Tree, token: number): boolean {
  return tokenAt(tree, token).upos === 'NOUN' && wordAt(tree, token) !== lemmaAt(tree, token);
}

/** The noun that the relative clause around a token hangs on; null outside of one. */
export function relativeNoun(tree: Tree, token: number): number | null {
  const clause = ancestors(tree, token).find((at) => tokenAt(tree, at).deprel === 'acl');
  return clause === undefined ? null : tokenAt(tree, clause).head;
}
