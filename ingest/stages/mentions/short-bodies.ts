// Names of bodies by their first words alone: behind "Vallum Industries", "Vallum" is the company, whatever the model
// takes such a word for, unless the document has somebody or some place of that name.
import { COMPANY_TAILS, NAMED_AFTER } from '#ingest/lexicon/body-tails.ts';
import { isCompanyNoun } from '#ingest/lexicon/company-nouns.ts';
import { countryByAdjective, countryByCapital, countryByName } from '#ingest/lexicon/countries.ts';
import { BODY_NOUNS, PERSON_NOUNS } from '#ingest/lexicon/nominals.ts';
import { OFFICES } from '#ingest/lexicon/offices.ts';
import { REGION_NAMES } from '#ingest/lexicon/places.ts';
import { SAYING } from '#ingest/lexicon/scope.ts';
import type { SentenceState } from '#ingest/state.ts';
import { caseOf } from '#ingest/syntax/nouns.ts';
import { dependents, lemmaAt, type Tree, tokenAt, treeOf, wordAt } from '#ingest/syntax/tree.ts';

import type { JudgedName } from './judged.ts';

/** An estimate, not measured: share of such names that are bodies. */
const CONFIDENCE = 0.8;
/** Who the model is as sure of as this is known beyond the document. */
const KNOWN = 0.9;
const RETYPED: ReadonlySet<string> = new Set(['Person', 'Location', 'Other']);

interface Named extends JudgedName {
  words: string[];
  tree: Tree;
}

const keyOf = (words: readonly string[]): string => words.join(' ');

function grouped(names: readonly Named[], key: (name: Named) => string): ReadonlyMap<string, Named[]> {
  const groups = new Map<string, Named[]>();
  for (const name of names) groups.set(key(name), [...(groups.get(key(name)) ?? []), name]);
  return groups;
}

/** Names of each sentence in their order, where short names of bodies are bodies. */
export function shortBodies(
  sentences: readonly SentenceState[],
  names: readonly JudgedName[][],
): JudgedName[][] {
  const all = names.flatMap((own, index) => {
    const sentence = sentences[index];
    const tree = sentence === undefined ? null : treeOf(sentence);
    return tree === null
      ? []
      : own.map((name): Named => ({ ...name, tree, words: name.reading.facts.text.split(' ') }));
  });
  const bodies = all.filter(({ reading }) => reading.typed.type === 'Organization');
  const byFirstWord = grouped(bodies, ({ words }) => words[0] ?? '');
  const found = new Set<string>();
  for (const [key, same] of grouped(all, ({ words }) => keyOf(words))) {
    const words = same[0]?.words ?? [];
    if (!same.some(({ reading }) => RETYPED.has(reading.typed.type))) continue;
    const longer = (byFirstWord.get(words[0] ?? '') ?? []).filter((body) => body.words.length > words.length);
    const told = longer.filter((body) => words.every((word, at) => body.words[at] === word));
    if (isShortBody(sentences, words, same, told) && !isSomebody(sentences, same, all)) found.add(key);
  }
  if (found.size === 0) return [...names];
  return names.map((own) =>
    own.map((name) => {
      const { facts, typed } = name.reading;
      if (!RETYPED.has(typed.type) || !found.has(facts.text)) return name;
      const reading = { ...name.reading, typed: { type: 'Organization' as const, kind: null } };
      return { reading, confidence: CONFIDENCE };
    }),
  );
}

/** `longer`: bodies whose names begin with the words. */
function isShortBody(
  sentences: readonly SentenceState[],
  words: readonly string[],
  same: readonly Named[],
  longer: readonly Named[],
): boolean {
  const tails = longer.map((body) => body.words.slice(words.length));
  if (tails.length === 0 || !tails.every(leavesBody)) return false;
  if (!tails.some(isOfCompany)) {
    // A name of other words may have come from the people, the man or the thing: the text has to give it first.
    const isGiven = placeOf(sentences, longer) < placeOf(sentences, same);
    if (!isGiven || same.some(({ reading }) => reading.typed.type === 'Other')) return false;
  }
  const text = keyOf(words);
  const isKnown = countryByName(text) ?? countryByAdjective(text) ?? countryByCapital(text);
  if (isKnown !== null || REGION_NAMES.has(text) || BODY_NOUNS.has(text.toLowerCase())) return false;
  const sure = same.reduce((sum, { confidence }) => sum + confidence, 0) / same.length;
  return sure < KNOWN;
}

function isOfCompany(tail: readonly string[]): boolean {
  return COMPANY_TAILS.has((tail.at(-1) ?? '').toLowerCase().replace(/\.$/, ''));
}

/** Where the first of some names stands, headlines left out: they shorten what is not named yet. */
function placeOf(sentences: readonly SentenceState[], names: readonly Named[]): number {
  return names.reduce((least, { reading: { sentence, first } }) => {
    const token = sentences[sentence]?.tokens[first];
    return sentences[sentence]?.headline === true ? least : Math.min(least, token?.start ?? least);
  }, Number.POSITIVE_INFINITY);
}

/** Whether the words in front of these can be the body's name alone: not "Doctors" of "Doctors Without Borders". */
function leavesBody(tail: readonly string[]): boolean {
  const [next = ''] = tail;
  const last = (tail.at(-1) ?? '').toLowerCase();
  return (/^\p{Lu}/u.test(next) || /^(?:&|and)$/.test(next)) && !NAMED_AFTER.has(last);
}

/** Whether the document speaks of the bearer of these names as of a person, or as of a place. */
function isSomebody(
  sentences: readonly SentenceState[],
  same: readonly Named[],
  all: readonly Named[],
): boolean {
  const [first] = same;
  if (first === undefined) return false;
  const longer = all.some(
    ({ reading, words }) =>
      reading.typed.type === 'Person' &&
      words.length > first.words.length &&
      words.includes(first.words[0] ?? ''),
  );
  if (longer) return true;
  const isPlace = same.some(({ reading }) => reading.typed.type === 'Location');
  if (isPlace && !same.some(actsAsBody)) return true;
  return same.some(
    (name) =>
      name.reading.title !== null ||
      isPeople(name) ||
      (isPlace ? isAtPlace(name) : isDescribedAsPerson(name) || isPerson(sentences, name, all)),
  );
}

/** "Dalit women", "an Inuvialuit": who are called so, unless they are a company's people. */
function isPeople({ reading: { first, last, head }, tree }: Named): boolean {
  const { deprel, head: above } = tokenAt(tree, head);
  const noun = lemmaAt(tree, above);
  const before = /^(?:an?|other|many|some|most|all|fellow)$/.test(wordAt(tree, first - 1));
  if (above < last || (deprel !== 'compound' && deprel !== 'amod')) return before;
  return PEOPLE_NOUNS.has(noun) || (PERSON_NOUNS.has(noun) && !OF_COMPANIES.has(noun) && !OFFICES.has(noun));
}

const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  'girl boy family community village youth elder tribe language culture tradition life land history population'.split(
    ' ',
  ),
);
const OF_COMPANIES: ReadonlySet<string> = new Set(
  'worker executive manager founder owner investor trader engineer banker economist analyst expert driver pilot'.split(
    ' ',
  ),
);

/** "Harlow said", "Harlow's chairman", "shares in Harlow". */
function actsAsBody({ reading: { head }, tree }: Named): boolean {
  const { deprel, head: above } = tokenAt(tree, head);
  if (above < 0) return false;
  const owned = lemmaAt(tree, above);
  if (deprel === 'nsubj') return tokenAt(tree, above).upos === 'VERB' && SAYING.has(owned);
  return deprel === 'nmod' && (STAKES.has(owned) || OFFICES.has(owned));
}

const STAKES: ReadonlySet<string> = new Set(
  'share stake investment stock shareholder investor percent rating bid takeover subsidiary board'.split(' '),
);
const PLACING: ReadonlySet<string> = new Set(
  'in at near outside around across throughout through toward towards'.split(' '),
);

function isAtPlace({ reading: { head, last }, tree }: Named): boolean {
  const { deprel, head: above } = tokenAt(tree, head);
  const isStake = deprel === 'nmod' && STAKES.has(lemmaAt(tree, above));
  const isDateline = /^(?:—|–|--)$/.test(tokenAt(tree, last).text);
  return isDateline || (!isStake && PLACING.has(caseOf(tree, head) ?? ''));
}

/** "Harlow, 54", "Harlow, the chairman", "activist Harlow", "Harlow, who". */
function isDescribedAsPerson({ reading: { first, last, head }, tree }: Named): boolean {
  const isPersonNoun = (token: number): boolean => {
    const lemma = lemmaAt(tree, token);
    return tokenAt(tree, token).upos === 'NOUN' && !isCompanyNoun(lemma) && isPersonLemma(lemma);
  };
  if (dependents(tree, head, 'appos').some((token) => token >= last && isPersonNoun(token))) return true;
  const before = tokenAt(tree, first - 1);
  if (isPersonNoun(first - 1) && (before.head === head || tokenAt(tree, head).head === first - 1))
    return true;
  const comma = tokenAt(tree, last).text === ',';
  if (comma && /^\d{2}$/.test(tokenAt(tree, last + 1).text) && tokenAt(tree, last + 2).text === ',')
    return true;
  return comma && /^whom?$/.test(wordAt(tree, last + 1));
}

function isPersonLemma(lemma: string): boolean {
  return PERSON_NOUNS.has(lemma) || (OFFICES.has(lemma) && !isCompanyNoun(lemma));
}

const SINGULAR = /^(?:he|she|him|her|his|hers|himself|herself)$/;

/** Whether "he" or "she" can only go back to this name, or "I" is said by it. */
function isPerson(sentences: readonly SentenceState[], name: Named, all: readonly Named[]): boolean {
  const { sentence, head, last } = name.reading;
  const { tree } = name;
  const above = tokenAt(tree, head).head;
  if (tokenAt(tree, head).deprel === 'nsubj' && SAYING.has(lemmaAt(tree, above)))
    if (tree.tokens.some(({ text }) => /^(?:I|my|me)$/.test(text))) return true;
  // "Harlow lost his job": what a subject has of its own.
  const isOwner = tree.tokens.some(
    ({ text, head: owned }) =>
      /^(?:his|her)$/.test(text) && above >= 0 && tokenAt(tree, owned).head === above,
  );
  if (isOwner && tokenAt(tree, head).deprel === 'nsubj') return true;
  const key = keyOf(name.words);
  const others = (at: number): boolean => {
    const around = sentences[at];
    if (around === undefined) return false;
    const person = all.some(
      ({ reading, words }) =>
        reading.sentence === at && reading.typed.type === 'Person' && keyOf(words) !== key,
    );
    return person || around.tokens.some(({ lemma, upos }) => upos === 'NOUN' && isPersonLemma(lemma));
  };
  const pronoun = (at: number, from: number): boolean =>
    (sentences[at]?.tokens ?? []).some(
      (token, index) => index >= from && SINGULAR.test(token.text.toLowerCase()),
    );
  if (others(sentence) || others(sentence - 1)) return false;
  return pronoun(sentence, last) || (pronoun(sentence + 1, 0) && !others(sentence + 1));
}
