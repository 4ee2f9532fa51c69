// Firms that bear a name like somebody's or a town's, told by what only a firm has or does: a profit, a dividend, shares that are
// sold, a forecast of its own, a trade named in front of it.
import { isCompanyNoun } from '#ingest/lexicon/company-nouns.ts';
import { genderOfFirstName } from '#ingest/lexicon/first-names.ts';
import { HONORIFICS, OFFICES } from '#ingest/lexicon/offices.ts';
import { SAYING } from '#ingest/lexicon/scope.ts';
import type { NameLabel, NameSpan, SentenceState, Token } from '#ingest/state.ts';
import { caseOf } from '#ingest/syntax/nouns.ts';
import { dependents, hasDependent, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { headOf } from './heads.ts';

/** A place that the model is this sure of is believed; it has a lower measure where shares "in" it may be traded there. */
const SURE_PLACE = 0.97;
const LIKELY_PLACE = 0.95;
/** So is a person, where the word might be said of one too. */
const SURE_PERSON = 0.97;

/** What people and places have hardly ever. */
const HELD = /^(?:profits?|earnings|dividends?|turnover|shares|stock|shareholders?|ebitda)$/;
/** Results that a firm makes known. */
const RESULTS = /^(?:profits?|loss|losses|earnings|revenues?|dividend|turnover|results|sales)$/;
const REPORTING: ReadonlySet<string> = new Set(['report', 'post', 'book']);
/** What a firm that is "it" changes of its own. */
const OWN_FIGURES =
  /^(?:forecasts?|outlook|guidance|dividend|workforce|prices?|stake|output|production|profits?)$/;
const CHANGING: ReadonlySet<string> = new Set(
  'cut raise lower lift slash boost increase reduce double trim halve hike'.split(' '),
);

export function firmCue(tree: Tree, name: NameSpan, isSurname: (word: string) => boolean): NameLabel | null {
  const { first, last, label, probability } = name;
  const isPlace = label === 'GPE' || label === 'LOC';
  if ((label !== 'PER' && !isPlace) || last - first > 2) return null;
  if (isPlace && probability >= SURE_PLACE) return null;
  // "Mr. X", "Chairman X".
  if (isTitled(tree.tokens[first]) || isTitled(tree.tokens[first - 1])) return null;
  // Who is called by a first name, or in full elsewhere in the text, is a person.
  if (genderOfFirstName(tokenAt(tree, first).text) !== null || isSurname(wordAt(tree, last - 1))) return null;
  const told =
    ownsHoldings(tree, name) ||
    reportsResults(tree, name) ||
    hasTradeInFront(tree, name) ||
    announcesOfIts(tree, name);
  if (told) return 'ORG';
  if (probability >= (isPlace ? LIKELY_PLACE : SURE_PERSON)) return null;
  return isSoldInShares(tree, name) || (!isPlace && changesItsOwn(tree, name)) ? 'ORG' : null;
}

/** Last words of people's full names, each with the first sentence that has it: before, the word alone is no surname. */
export function surnamesOf(sentences: readonly SentenceState[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  sentences.forEach(({ tokens, names }, sentence) => {
    for (const { first, last, label } of names) {
      const word = tokens[last - 1]?.text.toLowerCase();
      const isFull = label === 'PER' && last - first > 1 && word !== undefined;
      if (isFull && !places.has(word)) places.set(word, sentence);
    }
  });
  return places;
}

/** Every word of people's full names, and names behind what only a person is called: "Mr. X", "Chairman X". */
export function wordsOfPeople(sentences: readonly SentenceState[]): ReadonlySet<string> {
  const words = sentences.flatMap(({ tokens, names }) =>
    names
      .filter(
        ({ first, last, label }) => label === 'PER' && (last - first > 1 || isTitled(tokens[first - 1])),
      )
      .flatMap(({ first, last }) => tokens.slice(first, last).map(({ text }) => text.toLowerCase())),
  );
  return new Set(words);
}

function isTitled(before: Token | undefined): boolean {
  const word = before?.text.toLowerCase() ?? '';
  return HONORIFICS.has(word.replace(/\.$/, '')) || HONORIFICS.has(word) || OFFICES.has(word);
}

/** "X's quarterly profit", "X shares fell". */
function ownsHoldings(tree: Tree, { first, last, label, probability }: NameSpan): boolean {
  const { head, deprel } = tokenAt(tree, headOf(tree, first, last, 'last'));
  if (!['nmod', 'compound'].includes(deprel) || head < last || !HELD.test(wordAt(tree, head))) return false;
  const isOwner = /^['’]s?$/.test(wordAt(tree, last));
  // "X's profit from the sale of his house" is one's own.
  const isPrivate = dependents(tree, head, 'nmod').some((child) => child > head);
  return isOwner ? !isPrivate : label === 'PER' && probability < SURE_PERSON;
}

/** "X reported a record profit". */
function reportsResults(tree: Tree, { first, last }: NameSpan): boolean {
  const head = verbOf(tree, { first, last });
  if (head === null || !REPORTING.has(lemmaAt(tree, head))) return false;
  return dependents(tree, head, 'obj').some((noun) => RESULTS.test(wordAt(tree, noun)));
}

/** What a firm has by the hundred. */
const STAFF: ReadonlySet<string> = new Set(
  'job store plant factory branch outlet workforce mine shop'.split(' '),
);

/** "X said it would cut 300 jobs": not a person, even where the model is sure of one. */
function announcesOfIts(tree: Tree, { first, last, label }: NameSpan): boolean {
  const head = verbOf(tree, { first, last });
  if (label !== 'PER' || head === null || !SAYING.has(lemmaAt(tree, head))) return false;
  // "President X said it would": of the state he speaks for; "brewer X" speaks for itself.
  const { upos } = tokenAt(tree, first - 1);
  if (upos === 'PROPN' || (upos === 'NOUN' && !isCompanyNoun(lemmaAt(tree, first - 1)))) return false;
  return dependents(tree, head, 'ccomp').some(
    (clause) =>
      hasDependent(tree, clause, 'nsubj', 'it') &&
      dependents(tree, clause, 'obj').some((noun) => STAFF.has(lemmaAt(tree, noun))),
  );
}

/** "Oil group X", "insurer X": a trade that nobody has by himself, in front of the name. */
function hasTradeInFront(tree: Tree, { first, last }: NameSpan): boolean {
  const { text, upos } = tokenAt(tree, first - 1);
  if (upos !== 'NOUN' || !isTrade(lemmaAt(tree, first - 1), text)) return false;
  const name = headOf(tree, first, last, 'last');
  return tokenAt(tree, name).head === first - 1 || tokenAt(tree, first - 1).head === name;
}

/** Of the nouns for bodies these are no people's and no part of a place. */
const TRADES =
  /^(?:group|giant|insurer|lender|retailer|utility|conglomerate|airline|bank|chain|\p{L}+maker)$/u;

function isTrade(lemma: string, text: string): boolean {
  return isCompanyNoun(lemma) && TRADES.test(text.toLowerCase());
}

/** "Shares in X", "profit at X", "the takeover of X". */
function isSoldInShares(tree: Tree, { first, last }: NameSpan): boolean {
  const name = headOf(tree, first, last, 'first');
  const { head, deprel } = tokenAt(tree, name);
  if (deprel !== 'nmod' || head > first) return false;
  const noun = wordAt(tree, head);
  const preposition = caseOf(tree, name) ?? '';
  if (/^(?:in|of)$/.test(preposition)) return /^(?:shares|stock|takeover|buyout)$/.test(noun);
  return preposition === 'at' && RESULTS.test(noun);
}

/** "X cut its forecast". */
function changesItsOwn(tree: Tree, { first, last }: NameSpan): boolean {
  const head = verbOf(tree, { first, last });
  if (head === null || !CHANGING.has(lemmaAt(tree, head))) return false;
  return dependents(tree, head, 'obj').some(
    (noun) => OWN_FIGURES.test(wordAt(tree, noun)) && hasDependent(tree, noun, 'nmod', 'its'),
  );
}

/** The verb that has the name for its subject, by itself or by the trade in front of it: "brewer X said". */
function verbOf(tree: Tree, { first, last }: Pick<NameSpan, 'first' | 'last'>): number | null {
  const name = tokenAt(tree, headOf(tree, first, last, 'first'));
  const isBehindTrade = ['appos', 'flat'].includes(name.deprel) && name.head === first - 1;
  const { deprel, head } = isBehindTrade ? tokenAt(tree, first - 1) : name;
  return deprel === 'nsubj' ? head : null;
}
