// Firms with a bare name that reads like somebody's or a town's, told by their dealings: a loss they post, a merger they announce,
// a unit or investor they have, a share of them that is owned, a trade they are said to be in.
import { countryByAdjective } from '#ingest/lexicon/countries.ts';
import type { NameLabel, NameSpan } from '#ingest/state.ts';
import { caseOf, firstConjunct } from '#ingest/syntax/nouns.ts';
import { dependents, hasDependent, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { headOf } from './heads.ts';
import { isBehindKind, isNamedBehind, isSaidToTrade, isTradeOfFirms } from './trade-cues.ts';

/** A person or place that the model is this sure of is believed, where the cue is no proof. */
const SURE = 0.97;

/** What a text shows beside the name. */
export interface Company {
  /** Names of its sentence. */
  names: readonly NameSpan[];
  /** Whether a word is part of somebody's full name anywhere in the text. */
  isOfPerson: (word: string) => boolean;
}

type Cue = (tree: Tree, name: NameSpan, company: Company) => boolean;

export function dealCue(tree: Tree, name: NameSpan, company: Company): NameLabel | null {
  const { first, last, label, probability } = name;
  const isPerson = label === 'PER';
  if (last - first > 1 || company.isOfPerson(wordAt(tree, first))) return null;
  if (!isPerson && label !== 'GPE' && label !== 'LOC') return null;
  if (isPerson && reportsResults(tree, name)) return 'ORG';
  const certain =
    isOwnedInPart(tree, name) ||
    (isPerson ? isNobody(tree, name) : isSaidToTrade(tree, name) || isBuyer(tree, name));
  if (certain) return 'ORG';
  if (probability >= SURE) return null;
  const cues = isPerson ? [...OF_ANY, ...OF_PEOPLE] : OF_ANY;
  return cues.some((cue) => cue(tree, name, company)) ? 'ORG' : null;
}

/** What no person has, is or has done to him, however sure the model is of one. */
function isNobody(tree: Tree, name: NameSpan): boolean {
  return hasArmAbroad(tree, name) || isOwned(tree, name) || isSaidToTrade(tree, name, isTradeOfFirms);
}

const RESULTS: ReadonlySet<string> = new Set(
  'profit loss earnings revenue revenues dividend turnover results sales'.split(' '),
);

/** "X posted a loss of $3 million", however sure the model is of a person. */
function reportsResults(tree: Tree, name: NameSpan): boolean {
  const verb = verbOf(tree, name);
  if (verb === null || !/^(?:report|post|book)$/.test(lemmaAt(tree, verb))) return false;
  return dependents(tree, verb, 'obj').some(
    (noun) => RESULTS.has(wordAt(tree, noun)) || RESULTS.has(lemmaAt(tree, noun)),
  );
}

const PERCENT = /^(?:percent|cent|%)$/;

/** "X, which is 60 percent owned by Z". */
function isOwnedInPart(tree: Tree, name: NameSpan): boolean {
  const top = headOf(tree, name.first, name.last, 'first');
  const { head, deprel } = tokenAt(tree, top);
  const owned = [...dependents(tree, top, 'acl'), ...(deprel === 'nsubj' ? [head] : [])];
  return owned.some((verb) => wordAt(tree, verb) === 'owned' && PERCENT.test(wordAt(tree, verb - 1)));
}

/** "X, owned by Z, ...": not "X, controlled by rebels". */
function isOwned(tree: Tree, name: NameSpan): boolean {
  if (tokenAt(tree, name.last).text !== ',' || wordAt(tree, name.last + 1) !== 'owned') return false;
  return wordAt(tree, name.last + 2) === 'by';
}

/** What a firm sells. */
const SOLD: ReadonlySet<string> = new Set(
  'unit subsidiary division business stake arm brand affiliate'.split(' '),
);

/** "Sold its unit, Y, to X of Japan". */
function isBuyer(tree: Tree, name: NameSpan): boolean {
  const top = headOf(tree, name.first, name.last, 'first');
  const { head: verb, deprel } = tokenAt(tree, top);
  if (deprel !== 'obl' || lemmaAt(tree, verb) !== 'sell' || caseOf(tree, top) !== 'to') return false;
  const sells = dependents(tree, verb, 'obj').some((noun) => SOLD.has(lemmaAt(tree, noun)));
  return (
    sells &&
    wordAt(tree, name.last) === 'of' &&
    hasDependent(tree, top, 'nmod') &&
    isCapital(tree, name.last + 1)
  );
}

function isCapital(tree: Tree, token: number): boolean {
  return /^\p{Lu}/u.test(tokenAt(tree, token).text);
}

const DEALS: ReadonlySet<string> = new Set(['merger', 'takeover', 'buyout', 'acquisition', 'tie-up']);
const TELLING: ReadonlySet<string> = new Set(
  'announce agree plan complete propose discuss seek consider scrap abandon explore pursue approve reject'.split(
    ' ',
  ),
);

/** "X and Y announced a merger", "agreed to a merger", "a merger between X and Y": not "a merger of two ministries". */
function merges(tree: Tree, name: NameSpan): boolean {
  const top = firstConjunct(tree, headOf(tree, name.first, name.last, 'first'));
  const { head, deprel } = tokenAt(tree, top);
  if (deprel === 'nmod' && DEALS.has(lemmaAt(tree, head)) && head < top)
    return /^(?:between|with|by)$/.test(caseOf(tree, top) ?? '');
  if (deprel !== 'nsubj' || !TELLING.has(lemmaAt(tree, head))) return false;
  const agreed = dependents(tree, head, 'obl').filter((noun) => /^(?:to|on)$/.test(caseOf(tree, noun) ?? ''));
  return [...dependents(tree, head, 'obj'), ...agreed].some(
    (noun) =>
      DEALS.has(lemmaAt(tree, noun)) &&
      !dependents(tree, noun, 'nmod').some((child) => /^(?:of|between)$/.test(caseOf(tree, child) ?? '')),
  );
}

/** "X's Swedish arm". */
function hasArmAbroad(tree: Tree, { first, last }: NameSpan): boolean {
  const { head, deprel } = tokenAt(tree, first);
  if (deprel !== 'nmod' || !/^['’]s?$/.test(wordAt(tree, last)) || head !== last + 2) return false;
  if (!/^(?:arm|unit|division|subsidiary|affiliate)$/.test(lemmaAt(tree, head))) return false;
  return countryByAdjective(tokenAt(tree, last + 1).text) !== null;
}

/** "X's biggest investor", "X's shipping arm": an arm without a word in front may be somebody's own. */
function ownsUnit(tree: Tree, { first, last }: NameSpan): boolean {
  const { head, deprel } = tokenAt(tree, first);
  if (deprel !== 'nmod' || !/^['’]s?$/.test(wordAt(tree, last)) || head - last > 4) return false;
  const lemma = lemmaAt(tree, head);
  const inFront = head - 1 > last ? head - 1 : -1;
  if (/^(?:investor|shareholder|bondholder|creditor)$/.test(lemma))
    return /^(?:biggest|largest|main|top|major|leading|principal)$/.test(wordAt(tree, inFront));
  return (
    /^(?:arm|unit|division|subsidiary)$/.test(lemma) &&
    inFront > 0 &&
    !/^(?:left|right|good|bad)$/.test(wordAt(tree, inFront))
  );
}

/** Whom a firm has, and no person does. */
const ITS =
  /^(?:lender|creditor|shareholder|investor|rival|archrival|competitor|unit|subsidiary|arm|chief|chairman|chairwoman|executive|division|founder|owner|proprietor|workforce|bondholder)$/;

/** "X asked its lenders", "X poached Paul Reed from its rival": nothing else in the sentence is an "it". */
function actsForIts(tree: Tree, name: NameSpan, { names }: Company): boolean {
  const verb = verbOf(tree, name);
  if (verb === null) return false;
  const its = itsBehind(tree, verb);
  if (its < 0 || !isUnder(tree, its, verb) || !isOfFirm(tree, its)) return false;
  const inPerson = (at: number) =>
    names.some((other) => other.label === 'PER' && other.first <= at && at < other.last);
  return tree.tokens.every(({ upos }, at) => {
    if (at >= its || inPerson(at) || (at >= name.first && at < name.last)) return true;
    const isBefore = at < name.first;
    return isBefore ? upos !== 'PROPN' : upos !== 'PROPN' && upos !== 'NOUN';
  });
}

/** "Before X filed for bankruptcy, its founder": likewise. */
function failsWithIts(tree: Tree, name: NameSpan, { names }: Company): boolean {
  const verb = verbOf(tree, name);
  if (verb === null || lemmaAt(tree, verb) !== 'file') return false;
  const fails = dependents(tree, verb, 'obl').some((noun) =>
    /\b(?:bankruptcy|insolvency|administration|protection)\b/.test(
      [noun, ...dependents(tree, noun, 'compound')].map((token) => wordAt(tree, token)).join(' '),
    ),
  );
  const its = itsBehind(tree, verb);
  if (!fails || its < 0 || !isOfFirm(tree, its)) return false;
  return names.every(({ label, first }) => label !== 'ORG' || first > its);
}

/** How far behind the verb what it says of "its" may stand. */
const REACH = 24;

function itsBehind(tree: Tree, verb: number): number {
  for (let at = verb + 1; at <= verb + REACH; at++) if (tokenAt(tree, at).text === 'its') return at;
  return -1;
}

/** "Its lenders"; "its rival Z": the noun may stand in front of a name. */
function isOfFirm(tree: Tree, its: number): boolean {
  const { head } = tokenAt(tree, its);
  return tree.tokens.slice(its + 1, head + 1).some((_, at) => ITS.test(lemmaAt(tree, its + 1 + at)));
}

function isUnder(tree: Tree, token: number, verb: number): boolean {
  const { head } = tokenAt(tree, token);
  const phrase = tokenAt(tree, head);
  if (phrase.head === verb) return ['obj', 'iobj', 'obl'].includes(phrase.deprel);
  const above = tokenAt(tree, phrase.head);
  return above.head === verb && ['obj', 'iobj', 'obl'].includes(above.deprel);
}

/** The verb whose subject the name is, by itself, joined to another or behind its trade. */
function verbOf(tree: Tree, { first, last }: NameSpan): number | null {
  const top = firstConjunct(tree, headOf(tree, first, last, 'first'));
  const { head, deprel } = tokenAt(tree, top);
  const subject = deprel === 'appos' && head === first - 1 ? tokenAt(tree, head) : { head, deprel };
  return subject.deprel === 'nsubj' ? subject.head : null;
}

const OF_ANY: readonly Cue[] = [
  (tree, name) => isSaidToTrade(tree, name),
  isNamedBehind,
  isBehindKind,
  isBuyer,
];
/** Towns merge, fail and have units, too. */
const OF_PEOPLE: readonly Cue[] = [merges, ownsUnit, actsForIts, failsWithIts];
