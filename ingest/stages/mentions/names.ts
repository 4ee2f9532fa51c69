// Name spans of one sentence -> name mentions: edges trimmed, titles peeled off, types checked.
import { PARTICIPLE_TIES } from '#ingest/lexicon/participles.ts';
import { PLACE_ADJECTIVES } from '#ingest/lexicon/peoples.ts';
import type { MentionState, NameSpan, SentenceState } from '#ingest/state.ts';
import { firstConjunct } from '#ingest/syntax/nouns.ts';
import { isPersonNoun } from '#ingest/syntax/person-nouns.ts';
import { hasDependent, type Tree, tokenAt, treeOf, wordAt } from '#ingest/syntax/tree.ts';

import { isKindInCapitals } from './cues.ts';
import { headOf } from './heads.ts';
import { type NameFacts, type TypedName, typeOfName } from './name-type.ts';
import { namesNobody } from './no-names.ts';
import { titleFinder } from './titles.ts';

const ARTICLE = /^(?:the|a|an)$/i;
const EDGE = /^(?:['’]s?|[^\p{L}\p{N}]+)$/u;
const MODIFIERS = new Set(['amod', 'compound', 'nmod', 'nummod', 'advmod', 'det']);
const QUOTE = /^["“”'‘’«»]$/u;

/** The span without articles in front, possessive marks and punctuation at either end. */
function trim(tree: Tree, span: NameSpan): NameSpan {
  let { first, last } = span;
  const text = (token: number) => tokenAt(tree, token).text;
  // A lone "the" is never a name, though the model may cut one off "the United States".
  const isArticle = (token: number) =>
    ARTICLE.test(text(token)) && (last - first > 1 || /^\p{Ll}/u.test(text(token)));
  while (first < last && (EDGE.test(text(first)) || isArticle(first))) first++;
  while (last > first && EDGE.test(text(last - 1)) && !/^[.)]$/.test(text(last - 1))) last--;
  // "the Atlantic alliance", "the Koza network": a common noun behind the capitals describes and names nothing.
  const isCommon = (token: number) => tokenAt(tree, token).upos === 'NOUN' && /^\p{Ll}+$/u.test(text(token));
  const isCapital = (token: number) => /^\p{Lu}/u.test(text(token));
  if (span.label === 'ORG' && isCapital(first)) {
    while (last - first > 1 && isCommon(last - 1)) last--;
  }
  return { ...span, first, last };
}

/** What somebody makes, in front of its title: "the novel The Mill". */
const WORKS: ReadonlySet<string> = new Set(
  'film movie novel book drama play opera song album sitcom series documentary musical painting poem memoir'.split(
    ' ',
  ),
);

function opensTitle(tree: Tree, token: number): boolean {
  return /^(?:The|An?)$/.test(tokenAt(tree, token).text);
}

function isQuote(tree: Tree, token: number): boolean {
  return QUOTE.test(tokenAt(tree, token).text);
}

function isWork(tree: Tree, token: number): boolean {
  return tokenAt(tree, token).upos === 'NOUN' && WORKS.has(wordAt(tree, token));
}

/** True for "Russian" in "Russian officials" and "she is Russian": an adjective, or a noun in front of the noun it belongs to. */
function isModifier(tree: Tree, head: number, last: number): boolean {
  const token = tokenAt(tree, head);
  if (token.upos !== 'ADJ' && token.upos !== 'PROPN') return false;
  if (token.upos === 'ADJ' && hasDependent(tree, head, 'cop')) return true;
  // "The Peruvian and Bolivian ministers".
  const first = token.upos === 'ADJ' ? tokenAt(tree, firstConjunct(tree, head)) : token;
  return MODIFIERS.has(first.deprel) && first.head >= last;
}

/** "X, a Georgian who ...": what somebody is by his state. */
function isOneOfThem(tree: Tree, first: number, head: number): boolean {
  const isOne = /^an?$/i.test(tokenAt(tree, first - 1).text);
  return isOne && (tokenAt(tree, head).deprel === 'appos' || hasDependent(tree, head, 'cop'));
}

/** "the Atlantic alliance": an adjective of place inside a longer phrase names nothing by itself. */
function isPlainAdjective(tree: Tree, { first, last, label }: NameSpan): boolean {
  if (label === 'NORP' || label === 'PER' || last - first > 1) return false;
  const { text, upos, deprel } = tokenAt(tree, first);
  return (
    (upos === 'ADJ' && deprel === 'amod') || (PLACE_ADJECTIVES.has(text) && isModifier(tree, first, last))
  );
}

/** A name as a mention would have it, before it is judged. */
export interface NameReading extends NameSpan {
  sentence: number;
  head: number;
  text: string;
  title: { first: number; last: number } | null;
  /** The label checked against lexicons. */
  typed: TypedName;
  /** What type and text were told apart by, to ask again with another label. */
  facts: NameFacts;
  /** The model passed it over: no name unless it is judged one. */
  missed: boolean;
}

/** "Geneticist X said": a trade in front of a name, in capitals only because it opens the sentence. */
function isTrade(tree: Tree, { first, last, label }: NameSpan, names: readonly NameSpan[]): boolean {
  if (first > 0 || last > 1 || label !== 'PER' || !isPersonNoun(tokenAt(tree, 0).lemma)) return false;
  const next = names.find((name) => name.first === last);
  return next?.label === 'PER' && tokenAt(tree, 0).head === next.first;
}

const STANCE = /^(?:pro|anti|non|pan)-/;

/** "pro-Beijing", "anti-Kremlin", the "democrat" of "Pan-democrat": a stance, and the name of nobody. */
function isStance(text: string, { tokens }: SentenceState, { first, label }: NameSpan): boolean {
  const from = tokens[first]?.start ?? 0;
  const isPeople = label === 'NORP' && /^\p{Ll}/u.test(text.slice(from, from + 1));
  return isPeople && (STANCE.test(text.slice(from)) || /\p{L}-$/u.test(text.slice(0, from)));
}

/** "The President", taken for a people or a body: who holds it is found by its description. */
function isBareOffice(
  tree: Tree,
  titles: ReturnType<typeof titleFinder>,
  { first, last, label }: NameSpan,
): boolean {
  if ((label !== 'NORP' && label !== 'ORG') || wordAt(tree, first - 1) !== 'the') return false;
  return titles.lengthAt(first, last) === last - first;
}

/** Names of a sentence by its spans, in their order. */
export function readNames(
  text: string,
  sentence: SentenceState,
  index: number,
  missed = false,
): NameReading[] {
  const tree = treeOf(sentence);
  const titles = titleFinder(tree);
  return sentence.names.flatMap((raw): NameReading[] => {
    if (isTrade(tree, raw, sentence.names) || isStance(text, sentence, raw)) return [];
    const span = trim(tree, raw);
    if (namesNobody(tree, span)) return [];
    let title = span.label === 'PER' ? titles.before(span.first) : null;
    const inside = span.label === 'PER' ? titles.lengthAt(span.first, span.last) : 0;
    const isAllTitle = inside > 0 && inside === span.last - span.first;
    if ((isAllTitle && !title) || isBareOffice(tree, titles, span)) return [];
    if (inside > 0 && !isAllTitle) {
      title = { first: title?.first ?? span.first, last: span.first + inside };
      span.first += inside;
    }
    const from = sentence.tokens[span.first];
    const to = sentence.tokens[span.last - 1];
    if (span.first >= span.last || !from || !to || isKindInCapitals(tree, span)) return [];
    const head = headOf(tree, span.first, span.last, span.label === 'PER' ? 'first' : 'last');
    const name = text.slice(from.start, to.end);
    // A title may begin with an article, which is no part of the name.
    const opening = span.label === 'MISC' && opensTitle(tree, span.first - 1) ? span.first - 1 : span.first;
    const facts: NameFacts = {
      text: name.replace(/\s+/g, ' '),
      label: span.label,
      probability: span.probability,
      titled: title !== null,
      modifier:
        isModifier(tree, head, span.last) ||
        isOneOfThem(tree, span.first, head) ||
        isBeforeParticiple(tree, span.last),
      quoted: isQuote(tree, opening - 1) && isQuote(tree, span.last),
      work: isWork(tree, opening - (isQuote(tree, opening - 1) ? 2 : 1)),
    };
    const typed = typeOfName(facts);
    if (!typed || (typed.kind !== 'country' && isPlainAdjective(tree, span))) return [];
    return [{ ...span, sentence: index, head, text: name, title, typed, facts, missed }];
  });
}

/** "Swiss" in "the Swiss-based charity". */
function isBeforeParticiple(tree: Tree, hyphen: number): boolean {
  return tokenAt(tree, hyphen).text === '-' && PARTICIPLE_TIES.has(wordAt(tree, hyphen + 1));
}

/** `confidence`: share of such names that are right, 0..1. */
export function nameMention(
  text: string,
  sentence: SentenceState,
  { sentence: index, first, last, head, text: name, title, typed }: NameReading,
  confidence: number,
): MentionState {
  return {
    sentence: index,
    first,
    last,
    head,
    start: sentence.tokens[first]?.start ?? 0,
    end: sentence.tokens[last - 1]?.end ?? 0,
    text: name,
    kind: 'name',
    type: typed.type,
    locationKind: typed.kind,
    title: title && typed.type === 'Person' ? titleText(text, sentence, title) : null,
    confidence,
    clusters: [],
  };
}

function titleText(text: string, sentence: SentenceState, title: { first: number; last: number }): string {
  const start = sentence.tokens[title.first]?.start ?? 0;
  const end = sentence.tokens[title.last - 1]?.end ?? start;
  return text.slice(start, end).replace(/\s+/g, ' ');
}
