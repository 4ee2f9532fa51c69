// Titles in front of names: "Mr.", "President", "Foreign Minister", "Secretary-General".
import { HONORIFICS, KEPT_RANKS, RANKS } from '#ingest/lexicon/offices.ts';
import { findOffices, type OfficePhrase } from '#ingest/syntax/offices.ts';
import { type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

/** Tokens [first, last) in front of a name. */
export interface TitleSpan {
  first: number;
  last: number;
}

export interface TitleFinder {
  /** Where the title that ends right in front of a token begins; null when there is none. */
  before(token: number): TitleSpan | null;
  /** Tokens of a name's own start that are a title: "President" in "President Bush". */
  lengthAt(first: number, last: number): number;
}

function isHonorific(tree: Tree, token: number): boolean {
  const word = wordAt(tree, token);
  return (
    /^\p{Lu}/u.test(tokenAt(tree, token).text) &&
    (HONORIFICS.has(word) || HONORIFICS.has(word.replace(/\.$/, '')))
  );
}

/** Where an office begins behind ranks that say nothing of it: "visiting", "current". */
function withoutRanks(tree: Tree, office: OfficePhrase): number {
  let first = office.first;
  const isIdle = (word: string) => RANKS.has(word) && !KEPT_RANKS.has(word);
  while (first < office.last - 1 && isIdle(wordAt(tree, first))) first++;
  return first;
}

/** "Founded by Dean Moss": an office that is a first name as well, where nothing in front says of what he would be one. */
function isForename(tree: Tree, { first, last: end, title }: OfficePhrase, last: number): boolean {
  if (title !== 'dean' || last - end !== 1) return false;
  const { upos, text } = tokenAt(tree, first - 1);
  return first > 0 && !['NOUN', 'PROPN', 'ADJ', 'DET', 'PART'].includes(upos) && text !== ',';
}

export function titleFinder(tree: Tree): TitleFinder {
  const offices: readonly OfficePhrase[] = findOffices(tree).filter((office) => !office.plural);
  const endingAt = (token: number) => offices.find((office) => office.last === token);

  function before(token: number): TitleSpan | null {
    let first = token;
    while (isHonorific(tree, first - 1)) first--;
    const office = endingAt(first);
    if (office) first = withoutRanks(tree, office);
    return first < token ? { first, last: token } : null;
  }

  return {
    before,
    lengthAt(first, last) {
      let at = first;
      while (at < last && isHonorific(tree, at)) at++;
      const office = offices.find(
        (phrase) =>
          phrase.first <= at && phrase.last > at && phrase.last <= last && !isForename(tree, phrase, last),
      );
      return Math.max(at, office?.last ?? at) - first;
    },
  };
}
