// Blocks -> sentences with bare tokens: offsets exact, nothing tagged yet.
import type { Block, DocumentState, SentenceState, Token } from '#ingest/state.ts';

import { listMarkLength } from './doubtful.ts';
import { quotedTokens } from './quotes.ts';
import { splitSentences } from './sentences.ts';
import { cutToken, type RawToken, tokenize } from './tokens.ts';

/** A list mark in front of its item is no part of the sentence. */
function withoutListMark(tokens: RawToken[]): RawToken[] {
  return tokens.slice(listMarkLength(tokens));
}

/** Behind "etc." at the end of a sentence the full stop is the sentence's. */
function withFullStop(tokens: RawToken[]): RawToken[] {
  const last = tokens.at(-1);
  if (last === undefined || !/^etc\.$/i.test(last.text)) return tokens;
  return [...tokens.slice(0, -1), ...cutToken(last, last.text.length - 1)];
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

/** Sentences of the blocks of a text; with `listMarks` the marks of a list's items stay tokens of theirs. */
export function segmentBlocks(text: string, blocks: readonly Block[], listMarks = false): SentenceState[] {
  return blocks.flatMap(({ start, end, headline }) =>
    segmentTokens(tokenize(text, start, end), headline, (sentence) =>
      withFullStop(listMarks ? sentence : withoutListMark(sentence)),
    ),
  );
}

export function segment(state: DocumentState): DocumentState {
  return { ...state, sentences: segmentBlocks(state.source.text, state.blocks) };
}
