// Which colour each piece of a statement has. The text is split by the tokenizer that the server judges statements with,
// so what looks like a string here is one there.
import { type Token, tokenize } from '#cypher/text/tokens.ts';

import { FUNCTION_WORDS, isKeyword } from './vocabulary.ts';

export type PieceClass =
  | 'keyword'
  | 'function'
  | 'label'
  | 'string'
  | 'number'
  | 'parameter'
  | 'comment'
  | 'literal';

/** Offsets are UTF-16 code units, end exclusive. */
export interface Piece {
  from: number;
  to: number;
  as: PieceClass;
}

const LITERALS = new Set(['TRUE', 'FALSE', 'NULL']);

function is(token: Token | undefined, ...texts: string[]): boolean {
  return token !== undefined && token.kind === 'punctuation' && texts.includes(token.text);
}

/** A name behind a colon, or behind | or & after such a name: a label or a type. Map keys stand before a colon. */
export function isLabelAt(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const opener = tokens[index - 2];
  if (is(before, ':')) return !(opener?.kind === 'word' && is(tokens[index - 3], '{', ','));
  if (is(before, '|', '&', '!')) {
    if (is(opener, ':')) return true;
    return opener !== undefined && index >= 2 && isLabelAt(tokens, index - 2);
  }
  return false;
}

function classOf(tokens: readonly Token[], index: number): PieceClass | null {
  const token = tokens[index];
  if (token === undefined) return null;
  switch (token.kind) {
    case 'string':
      return 'string';
    case 'number':
      return 'number';
    case 'parameter':
      return 'parameter';
    case 'quoted':
      return isLabelAt(tokens, index) ? 'label' : null;
    case 'punctuation':
      return null;
    case 'word':
      break;
  }
  if (isLabelAt(tokens, index)) return 'label';
  if (is(tokens[index - 1], '.') && !is(tokens[index + 1], '(')) return null;
  if (LITERALS.has(token.value)) return 'literal';
  if (is(tokens[index + 1], '(') && FUNCTION_WORDS.has(token.text.toLowerCase())) return 'function';
  return isKeyword(token.value) ? 'keyword' : null;
}

function commentsIn(text: string, from: number, to: number): Piece[] {
  return [...text.slice(from, to).matchAll(/\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g)].map((match) => ({
    from: from + match.index,
    to: from + match.index + match[0].length,
    as: 'comment',
  }));
}

/** In the order of the text; what has no colour is left out. */
export function highlight(text: string): Piece[] {
  const { tokens, unclosed } = tokenize(text);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    pieces.push(...commentsIn(text, at, token.start));
    const as = classOf(tokens, index);
    if (as !== null) pieces.push({ from: token.start, to: token.end, as });
    at = token.end;
  }
  const end = unclosed?.start ?? text.length;
  pieces.push(...commentsIn(text, at, end));
  if (unclosed !== null)
    pieces.push({ from: end, to: text.length, as: unclosed.what === 'comment' ? 'comment' : 'string' });
  return pieces;
}
