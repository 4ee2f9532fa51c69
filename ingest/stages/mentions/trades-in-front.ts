// "Chipmaker Corvex": a trade that opens the sentence has a capital, and the model takes it for the first word of the name.
import { BODY_NOUNS } from '#ingest/lexicon/nominals.ts';
import type { NameSpan, SentenceState, Token } from '#ingest/state.ts';

/** Trades of firms that are nobody's first name; no word that names of firms begin with, as "bank" or "group". */
const TRADE =
  /^(?:brewer|miner|insurer|lender|retailer|conglomerate|refiner|grocer|broadcaster|\p{L}+maker)$/u;

/** The sentence with such names cut to the name, which is a firm's. */
export function withoutTrades(sentence: SentenceState): SentenceState {
  const opened = sentence.names.filter((name) => isOpenedByTrade(sentence, name));
  if (opened.length === 0) return sentence;
  const names = sentence.names.map((name) => (opened.includes(name) ? asFirm(name) : name));
  return { ...sentence, names, tokens: opened.reduce(underName, [...sentence.tokens]) };
}

function asFirm(name: NameSpan): NameSpan {
  return { ...name, first: name.first + 1, label: 'ORG' };
}

/** In the tree, too, the trade hangs on the name and not the name on it. */
function underName(tokens: Token[], { first, last }: NameSpan): Token[] {
  const trade = tokens[first];
  if (trade === undefined || (trade.head > first && trade.head < last)) return tokens;
  return tokens.map((token, at): Token => {
    if (at === first) return { ...token, upos: 'NOUN', head: first + 1, deprel: 'nmod' };
    if (at === first + 1) return { ...token, head: trade.head, deprel: trade.deprel };
    return token.head === first ? { ...token, head: first + 1 } : token;
  });
}

function isOpenedByTrade({ tokens }: SentenceState, { first, last, label }: NameSpan): boolean {
  const words = tokens.slice(first, last).map(({ text }) => text.toLowerCase());
  const opens = first === 0 || /^["“”‘']$/.test(tokens[first - 1]?.text ?? '');
  if (!opens || words.length < 2 || words.length > 3 || !['PER', 'ORG'].includes(label)) return false;
  return TRADE.test(words[0] ?? '') && !words.some((word) => BODY_NOUNS.has(word));
}
