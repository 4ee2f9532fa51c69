// What a name is said to be beside it, that no place and nobody is: "X, the Dutch brewer", "the design studio X".
import { COMPANY_NOUNS } from '#ingest/lexicon/company-nouns.ts';
import type { NameSpan } from '#ingest/state.ts';
import { lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { headOf } from './heads.ts';

/** Trades of firms that a single person may have too. */
const OF_BOTH: ReadonlySet<string> = new Set(
  'brewer distiller grocer miner developer producer builder operator maker manufacturer supplier exporter importer'.split(
    ' ',
  ),
);
/** Kinds of bodies that are also buildings, which places are. */
const BUILT =
  /^(?:airport|railway|theat(?:re|er)|hospital|clinic|museum|gallery|seminary|monastery|shipyard|refinery|foundry|distillery|brewery|vineyard|winery|supermarket|eatery|collective)$/;

/** Who sells and publishes may be a person by a surname. */
const ALSO_SOMEBODY =
  /^(?:publisher|broadcaster|bookseller|jewell?er|grocer|wholesaler|retailer|bookmaker|reseller|consultants)$/;

function isTrade(lemma: string): boolean {
  return (COMPANY_NOUNS.has(lemma) && !BUILT.test(lemma)) || OF_BOTH.has(lemma);
}

/** A trade that nobody has by himself. */
export function isTradeOfFirms(lemma: string): boolean {
  return COMPANY_NOUNS.has(lemma) && !BUILT.test(lemma) && !ALSO_SOMEBODY.test(lemma);
}

/** "X, the Dutch brewer, ...". */
export function isSaidToTrade(tree: Tree, { last }: NameSpan, isTold = isTrade): boolean {
  if (tokenAt(tree, last).text !== ',' || !/^(?:an?|the)$/.test(wordAt(tree, last + 1))) return false;
  let noun = last + 2;
  while (noun - last < 7 && !isTold(lemmaAt(tree, noun))) {
    if (!['ADJ', 'NOUN', 'PROPN', 'PUNCT'].includes(tokenAt(tree, noun).upos)) return false;
    if (tokenAt(tree, noun).text === ',') return false;
    noun++;
  }
  return isTold(lemmaAt(tree, noun)) && !['NOUN', 'PROPN'].includes(tokenAt(tree, noun + 1).upos);
}

/** "The design studio X": a kind of body that nobody is. */
export function isBehindKind(tree: Tree, { first, last }: NameSpan): boolean {
  const { upos } = tokenAt(tree, first - 1);
  if (upos !== 'NOUN' || !isTradeOfFirms(lemmaAt(tree, first - 1))) return false;
  const name = headOf(tree, first, last, 'last');
  return tokenAt(tree, name).head === first - 1 || tokenAt(tree, first - 1).head === name;
}

/** "The port authority, X, ...": no place and nobody is one. */
export function isNamedBehind(tree: Tree, name: NameSpan): boolean {
  const { head, deprel } = tokenAt(tree, headOf(tree, name.first, name.last, 'first'));
  if (deprel !== 'appos' || head !== name.first - 2 || wordAt(tree, name.first - 1) !== ',') return false;
  if (!/^[,.;)]?$/.test(tokenAt(tree, name.last).text)) return false;
  const lemma = lemmaAt(tree, head);
  return (
    tokenAt(tree, head).upos === 'NOUN' &&
    ((COMPANY_NOUNS.has(lemma) && !BUILT.test(lemma)) || AGENCIES.has(lemma))
  );
}

const AGENCIES: ReadonlySet<string> = new Set(
  'agency authority company firm regulator watchdog union'.split(' '),
);
