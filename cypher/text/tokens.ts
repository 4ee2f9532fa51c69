// Splits Cypher into tokens, as far as needed to tell code from strings, comments and quoted names. It decides nothing
// about what a statement does: that is the database's own plan to say.

type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'punctuation';

/** Offsets are UTF-16 code units into the text, end exclusive. Comments and white space are no tokens. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  text: string;
  /** A word in upper case; a quoted name without its quotes; else the text. */
  value: string;
}

export interface Tokens {
  tokens: Token[];
  /** What was opened and never closed, or null. */
  unclosed: { what: 'string' | 'name' | 'comment'; start: number } | null;
}

/** Wider than Cypher's own white space: what is invisible joins nothing. */
const SPACE = /[\s\p{Z}\p{Cc}\p{Cf}]+/uy;
const WORD = /[\p{ID_Start}_\p{Sc}\p{Pc}][\p{ID_Continue}\p{Sc}\p{Pc}]*/uy;
const NUMBER = /(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d[\d_]*)?)/y;
const PARAMETER = /\$(?:`(?:[^`]|``)*`|[\p{ID_Continue}_]+)/uy;
const LINE_COMMENT = /\/\/[^\r\n]*/y;
const CLOSERS: Record<string, RegExp> = {
  "'": /'(?:[^'\\]|\\[\s\S])*'/y,
  '"': /"(?:[^"\\]|\\[\s\S])*"/y,
  '`': /`(?:[^`]|``)*`/y,
};

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function plainValue(kind: TokenKind, text: string): string {
  if (kind === 'word') return text.toUpperCase();
  return kind === 'quoted' ? text.slice(1, -1).replaceAll('``', '`') : text;
}

/** White space or a comment at `at`: its length, 0 when there is none, null for a comment without end. */
function skipped(text: string, at: number): number | null {
  const space = matchAt(SPACE, text, at) ?? matchAt(LINE_COMMENT, text, at);
  if (space !== null) return space.length;
  if (!text.startsWith('/*', at)) return 0;
  const end = text.indexOf('*/', at + 2);
  return end === -1 ? null : end + 2 - at;
}

function tokenAt(text: string, at: number): { kind: TokenKind; text: string } | null {
  const first = text.charAt(at);
  const closer = CLOSERS[first];
  if (closer !== undefined) {
    const found = matchAt(closer, text, at);
    return found === null ? null : { kind: first === '`' ? 'quoted' : 'string', text: found };
  }
  const parameter = matchAt(PARAMETER, text, at);
  if (parameter !== null) return { kind: 'parameter', text: parameter };
  const word = matchAt(WORD, text, at);
  if (word !== null) return { kind: 'word', text: word };
  const number = matchAt(NUMBER, text, at);
  return number === null ? { kind: 'punctuation', text: first } : { kind: 'number', text: number };
}

export function tokenize(text: string): Tokens {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const skip = skipped(text, at);
    if (skip === null) return { tokens, unclosed: { what: 'comment', start: at } };
    if (skip > 0) {
      at += skip;
      continue;
    }
    const found = tokenAt(text, at);
    if (found === null) {
      const what = text.charAt(at) === '`' ? 'name' : 'string';
      return { tokens, unclosed: { what, start: at } };
    }
    const end = at + found.text.length;
    tokens.push({ ...found, start: at, end, value: plainValue(found.kind, found.text) });
    at = end;
  }
  return { tokens, unclosed: null };
}
