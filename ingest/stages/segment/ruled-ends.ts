// Where sentences end by the habits of edited text: what the trained splitter starts from.
import {
  CAPITAL_CLOSING_ABBREVIATIONS,
  CLOSING_ABBREVIATIONS,
  SENTENCE_STARTERS,
} from '#ingest/lexicon/abbreviations.ts';
import { SAYING_FORMS } from '#ingest/lexicon/saying.ts';

import { BULLET, CLOSER, OPENER, STOP } from './marks.ts';
import type { RawToken } from './tokens.ts';

const QUOTE_CLOSER = /^["'”’»]$/u;
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const DIGIT = /^\p{Nd}/u;
const ACRONYM = /^(?:\p{L}\.){2,}$/u;
const INITIAL = /^\p{L}\.$/u;
/** How far behind a closing quote its speaker may stand: `"Why?" the tired minister asked`. */
const SPEAKER_REACH = 5;

type Tokens = readonly RawToken[];

function spaceBefore(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  return !token || !previous || token.start > previous.end;
}

/** First token that is neither an opening quote nor a bracket. */
function skipOpeners(tokens: Tokens, index: number): number {
  let at = index;
  while (OPENER.test(tokens[at]?.text ?? '')) at++;
  return at;
}

function opensSentence(tokens: Tokens, index: number): boolean {
  const text = tokens[index]?.text ?? '';
  if (BULLET.test(text) || CAPITAL.test(text) || DIGIT.test(text)) return true;
  const word = tokens[skipOpeners(tokens, index)]?.text ?? '';
  return OPENER.test(text) && (CAPITAL.test(word) || DIGIT.test(word) || /^(?:\.{2,}|…)$/.test(word));
}

function startsWithStarter(tokens: Tokens, index: number): boolean {
  const word = tokens[skipOpeners(tokens, index)]?.text ?? '';
  return SENTENCE_STARTERS.has(word) || OPENER.test(tokens[index]?.text ?? '');
}

function speakerFollows(tokens: Tokens, index: number): boolean {
  return tokens
    .slice(index, index + SPEAKER_REACH)
    .some((token) => SAYING_FORMS.has(token.text.toLowerCase()));
}

/** An abbreviation that may stand at the end of a sentence. */
function mayClose(text: string): boolean {
  const word = text.slice(0, -1);
  return (
    ACRONYM.test(text) ||
    INITIAL.test(text) ||
    (text.endsWith('.') &&
      (CLOSING_ABBREVIATIONS.has(word.toLowerCase()) || CAPITAL_CLOSING_ABBREVIATIONS.has(word)))
  );
}

/** Index after the sentence that token `index` ends, or null when it does not end one. */
function endAfter(tokens: Tokens, index: number): number | null {
  const text = tokens[index]?.text ?? '';
  const isStop = STOP.test(text);
  if (!isStop && !mayClose(text)) return null;
  let next = index + 1;
  let quoteClosed = false;
  while (next < tokens.length && CLOSER.test(tokens[next]?.text ?? '') && !spaceBefore(tokens, next)) {
    quoteClosed ||= QUOTE_CLOSER.test(tokens[next]?.text ?? '');
    next++;
  }
  if (next >= tokens.length) return next;
  if (!isStop) return spaceBefore(tokens, next) && startsWithStarter(tokens, next) ? next : null;
  if (!spaceBefore(tokens, next)) {
    // "in the sector.The next": a missing space, unless it is an address.
    return text === '.' && !quoteClosed && SENTENCE_STARTERS.has(tokens[next]?.text ?? '') ? next : null;
  }
  if (!opensSentence(tokens, next)) return null;
  if (text !== '.' && quoteClosed && speakerFollows(tokens, next)) return null;
  if (/^(?:\.{2,}|…)$/.test(text) && spaceBefore(tokens, index))
    return startsWithStarter(tokens, next) ? next : null;
  return next;
}

/** Tokens of a block that end a sentence by the rules alone; its last token is one. */
export function ruledEnds(tokens: Tokens): Set<number> {
  const ends = new Set<number>();
  for (let index = 0; index < tokens.length; index++) {
    const end = endAfter(tokens, index);
    if (end === null) continue;
    ends.add(end - 1);
    index = end - 1;
  }
  return ends;
}
