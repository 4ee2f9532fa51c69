// Finds office phrases in a sentence: "deputy foreign minister", "NATO Secretary-General", "secretary of state".
import {
  FIELD_CLASS,
  KEPT_RANKS,
  MINISTER_CLASS,
  OFFICES,
  type OfficeClass,
  PORTFOLIOS,
  RANKS,
  SUBORDINATE_CLASS,
  SUBORDINATE_RANKS,
} from '#ingest/lexicon/offices.ts';

import type { Token } from '../state.ts';
import { type Tree, tokenAt } from './tree.ts';

export interface OfficePhrase {
  /** Tokens [first, last), ranks and portfolio included. */
  first: number;
  last: number;
  /** The token that stands for the phrase in the tree. */
  head: number;
  /** Lower-cased, as a title: "deputy foreign minister". */
  title: string;
  /** The same without ranks: "foreign minister". */
  office: string;
  officeClass: OfficeClass;
  plural: boolean;
}

interface Word {
  text: string;
  first: number;
  last: number;
}

/** "Pakistan's PM", not "at 5 PM". */
function written({ text }: Token, before: Token | undefined): string {
  return text === 'PM' && before?.upos !== 'NUM' ? 'prime minister' : text.toLowerCase();
}

/** The sentence's words with hyphenated compounds put together again. */
function hyphenatedWords(tree: Tree): Word[] {
  const words: Word[] = [];
  tree.tokens.forEach((token, index) => {
    const previous = words.at(-1);
    const before = tree.tokens[index - 1];
    const glued = before !== undefined && before.end === token.start;
    const joins = glued && (token.text === '-' || before?.text === '-') && previous !== undefined;
    if (joins) {
      previous.text += token.text.toLowerCase();
      previous.last = index + 1;
    } else words.push({ text: written(token, before), first: index, last: index + 1 });
  });
  return words;
}

const LONGEST = Math.max(...[...OFFICES.keys()].map((phrase) => phrase.split(' ').length));

const known = new WeakMap<Tree, readonly OfficePhrase[]>();

/** Every office phrase of the sentence, longest first at each place, none inside another. Kept beside the tree. */
export function findOffices(tree: Tree): readonly OfficePhrase[] {
  const found = known.get(tree) ?? searchOffices(tree);
  known.set(tree, found);
  return found;
}

function searchOffices(tree: Tree): OfficePhrase[] {
  const words = hyphenatedWords(tree);
  const found: OfficePhrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = phraseAt(words, at);
    if (match === null || isStudy(tree, words[at], words[at - 1])) continue;
    const phrase = withRanks(tree, words, at, match);
    // "deputy foreign minister" swallows "deputy", which is an office by itself.
    while ((found.at(-1)?.first ?? -1) >= phrase.first) found.pop();
    if ((found.at(-1)?.last ?? 0) > phrase.first) continue;
    found.push(phrase);
    at = match.end - 1;
  }
  return found;
}

const SERVICES: ReadonlySet<string> = new Set(
  'army navy force police marine guard militia infantry cavalry artillery corps reserve'.split(' '),
);

/** "A history major at Y" studies it; "an army major" has the rank. */
function isStudy(tree: Tree, word: Word | undefined, field: Word | undefined): boolean {
  if (word?.text !== 'major' || field === undefined || SERVICES.has(field.text)) return false;
  const { upos, head, text } = tokenAt(tree, field.last - 1);
  const isPlain = /^\p{Ll}/u.test(text) || field.first === 0;
  return upos === 'NOUN' && head === word.first && isPlain;
}

/** "ex-minister": the office with what says that it is over. */
const FORMER = /^ex-(?=\p{L}{3})/u;

/** "ambassador-designate": the office with what says that it is still to come. */
const DESIGNATE = /(?<=\p{L}{3})-(?:designate|elect|nominate)$/u;

interface PhraseMatch {
  end: number;
  office: OfficeClass;
  plural: boolean;
}

function phraseAt(words: readonly Word[], at: number): PhraseMatch | null {
  const portfolio = portfolioOffice(words, at);
  if (portfolio !== null) return portfolio;
  for (let size = Math.min(LONGEST, words.length - at); size > 0; size--) {
    const text = words.slice(at, at + size).map((word) => word.text);
    text[0] = text[0]?.replace(FORMER, '') ?? '';
    text.push(text.pop()?.replace(DESIGNATE, '') ?? '');
    const office = OFFICES.get(text.join(' ')) ?? OFFICES.get(text.join(' ').replace(/-/g, ' '));
    if (office !== undefined) return { end: at + size, office, plural: false };
    const singular = OFFICES.get([...text.slice(0, -1), singularOf(text.at(-1) ?? '')].join(' '));
    if (singular !== undefined) return { end: at + size, office: singular, plural: true };
  }
  return null;
}

function singularOf(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}

/** "minister of/for foreign affairs", "foreign and interior minister": open in the portfolio. */
function portfolioOffice(words: readonly Word[], at: number): PhraseMatch | null {
  const text = words[at]?.text.replace(FORMER, '');
  if (text !== 'minister' && text !== 'ministers') return null;
  const plural = text === 'ministers';
  if (!['of', 'for'].includes(words[at + 1]?.text ?? ''))
    return { end: at + 1, office: MINISTER_CLASS, plural };
  let end = at + 2;
  while (PORTFOLIOS.has(words[end]?.text ?? '')) end++;
  const any = end > at + 2;
  return { end: any ? end : at + 1, office: MINISTER_CLASS, plural };
}

function withRanks(tree: Tree, words: readonly Word[], at: number, match: PhraseMatch): OfficePhrase {
  let first = at;
  let office = match.office;
  const end = words[match.end - 1]?.last ?? 0;
  const officeWords = words.slice(at, match.end);
  for (; first > 0; first--) {
    const word = words[first - 1]?.text ?? '';
    const portfolio =
      PORTFOLIOS.has(word) || (word === 'and' && PORTFOLIOS.has(words[first - 2]?.text ?? ''));
    if (portfolio && takesPortfolio(match.office)) {
      officeWords.unshift(...words.slice(first - 1, first));
      if (office.id === 'secretary') office = MINISTER_CLASS;
      else if (office.id === 'head') office = FIELD_CLASS;
    } else if (SUBORDINATE_RANKS.has(word)) office = SUBORDINATE_CLASS;
    else if (!RANKS.has(word)) break;
  }
  const titleWords = words.slice(first, match.end).map((word) => word.text);
  const kept = titleWords.filter((word) => !RANKS.has(word) || KEPT_RANKS.has(word));
  return {
    first: words[first]?.first ?? 0,
    last: end,
    head: headToken(tree, words[at]?.first ?? 0, end),
    title: inSingular(kept, match.plural),
    office: inSingular(
      officeWords.map((word) => word.text),
      match.plural,
    ),
    officeClass: office,
    plural: match.plural,
  };
}

/** One holder is not "foreign ministers". */
function inSingular(words: readonly string[], plural: boolean): string {
  const last = words.at(-1) ?? '';
  return [...words.slice(0, -1), plural ? singularOf(last) : last].join(' ');
}

function takesPortfolio(office: OfficeClass): boolean {
  return (
    office.id === 'minister' ||
    office.id === 'secretary' ||
    office.id === 'official' ||
    office.id === 'head' ||
    office.id === 'field chief'
  );
}

/** The token among [first, last) whose head lies outside. */
function headToken(tree: Tree, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const { head, upos } = tokenAt(tree, at);
    if ((head < first || head >= last) && upos !== 'PUNCT') return at;
  }
  return last - 1;
}

/** "business minister": where the office begins, behind nouns for its field that no list has. */
export function behindField(tree: Tree, at: number): number {
  let token = at;
  while (token - at < 2 && !isOffice(tree, token) && isField(tree, token)) token++;
  return token;
}

function isOffice(tree: Tree, at: number): boolean {
  return findOffices(tree).some(({ first }) => first === at);
}

function isField(tree: Tree, token: number): boolean {
  const { upos, deprel, head } = tokenAt(tree, token);
  return upos === 'NOUN' && deprel === 'compound' && head > token;
}
