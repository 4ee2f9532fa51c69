// Blocks -> sentences with bare tokens: offsets exact, nothing tagged yet.
import type { Block, DocumentState, SentenceState, Token } from '#ingest/state.ts';

import { quotedTokens } from './quotes.ts';
import { splitSentences } from './sentences.ts';
import { type RawToken, tokenize } from './tokens.ts';

const LIST_MARK = /^(?:[•‣▪●◦*–—-]|\d{1,2}[.)])$/u;

/** A list mark in front of its item is no part of the sentence. */
function withoutListMark(tokens: RawToken[]): RawToken[] {
  const [first, second, third] = tokens;
  if (!first || !second) return tokens;
  if (LIST_MARK.test(first.text) && second.start > first.end) return tokens.slice(1);
  const numbered = LIST_MARK.test(first.text + second.text) && second.start === first.end;
  return numbered && third && third.start > second.end ? tokens.slice(2) : tokens;
}

function bareToken(token: RawToken): Token {
  return { ...token, lemma: token.text.toLowerCase(), upos: 'X', head: -1, deprel: 'dep' };
}

/** Sentences of one block's tokens; `cut` says what of a sentence's tokens is part of it. */
export function segmentTokens(
  tokens: RawToken[],
  headline: boolean,
  cut: (sentence: RawToken[]) => RawToken[] = (sentence) => sentence,
): SentenceState[] {
  const quoted = quotedTokens(tokens);
  const ranges: [number, number][] = headline ? [[0, tokens.length]] : splitSentences(tokens);
  return ranges.flatMap(([from, to]) => {
    const own = cut(tokens.slice(from, to));
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last) return [];
    return {
      start: first.start,
      end: last.end,
      tokens: own.map(bareToken),
      names: [],
      quoted: quoted.slice(from, to).every(Boolean),
      headline,
    };
  });
}

export function segmentBlocks(text: string, blocks: readonly Block[]): SentenceState[] {
  return blocks.flatMap(({ start, end, headline }) =>
    segmentTokens(withoutListMark(tokenize(text, start, end)), headline, withoutListMark),
  );
}

export function segment(state: DocumentState): DocumentState {
  return { ...state, sentences: segmentBlocks(state.source.text, state.blocks) };
}
