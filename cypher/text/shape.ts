// What can be told of a statement from its tokens alone: how many statements, which prefix, where a LIMIT may go,
// which functions outside the language it calls. None of it proves that a statement only reads.
import { type Token, type Tokens, tokenize } from './tokens.ts';

const OPEN = new Set(['(', '[', '{']);
const CLOSE = new Set([')', ']', '}']);

/** The tokens that stand outside every bracket. */
function outermost(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ kind, text }) => {
    const punctuation = kind === 'punctuation';
    if (punctuation && CLOSE.has(text)) depth = Math.max(0, depth - 1);
    const outside = depth === 0;
    if (punctuation && OPEN.has(text)) depth += 1;
    return outside;
  });
}

function isPunctuation(token: Token | undefined, text: string): boolean {
  return token?.kind === 'punctuation' && token.text === text;
}

function isWord(token: Token | undefined, ...words: string[]): boolean {
  return token?.kind === 'word' && words.includes(token.value);
}

/** Offset of the first token of a second statement; -1 when there is only one. Empty statements do not count. */
export function secondStatement({ tokens }: Tokens): number {
  const begin = tokens.findIndex((token) => !isPunctuation(token, ';'));
  const end = tokens.findIndex((token, index) => index > begin && isPunctuation(token, ';'));
  if (begin === -1 || end === -1) return -1;
  return tokens.slice(end).find((token) => !isPunctuation(token, ';'))?.start ?? -1;
}

/** EXPLAIN or PROFILE among the options that may stand before a query; null when there is neither. */
export function executionMode({ tokens }: Tokens): 'EXPLAIN' | 'PROFILE' | null {
  for (const [index, token] of tokens.entries()) {
    if (isWord(token, 'EXPLAIN')) return 'EXPLAIN';
    if (isWord(token, 'PROFILE')) return 'PROFILE';
    // CYPHER 5 runtime = slotted: words, numbers and signs of equality until the query begins.
    const option =
      isWord(token, 'CYPHER') ||
      token.kind === 'number' ||
      isPunctuation(token, '=') ||
      isPunctuation(tokens[index + 1], '=') ||
      isPunctuation(tokens[index - 1], '=');
    if (!option) return null;
  }
  return null;
}

/** A word that is a name here, not a keyword: n.limit, :Return, x AS limit. */
function isName(before: Token | undefined): boolean {
  return ['.', ':', ',', '|', '&', '='].some((text) => isPunctuation(before, text)) || isWord(before, 'AS');
}

function indexOfLastReturn(tokens: readonly Token[]): number {
  return tokens.findLastIndex((token, index) => isWord(token, 'RETURN') && !isName(tokens[index - 1]));
}

function hasLimit(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    (token, index) =>
      index > from + 1 &&
      isWord(token, 'LIMIT') &&
      tokens[index + 1] !== undefined &&
      !isName(tokens[index - 1]) &&
      !isWord(tokens[index - 1], 'BY', 'DISTINCT'),
  );
}

/**
 * The statement with a LIMIT after its outermost RETURN; null where one cannot go: there is one, there is no RETURN,
 * or a UNION, where a LIMIT would hold for the last part alone.
 */
export function withLimit(statement: string, limit: number): string | null {
  const all = tokenize(statement);
  if (all.unclosed !== null || statement.includes('\\u')) return null;
  if (secondStatement(all) !== -1 || executionMode(all) !== null) return null;
  const outer = outermost(all.tokens);
  const lastReturn = indexOfLastReturn(outer);
  if (lastReturn === -1 || hasLimit(outer, lastReturn)) return null;
  if (outer.some((token, index) => isWord(token, 'UNION') && !isName(outer[index - 1]))) return null;
  const end = all.tokens.findLast((token) => !isPunctuation(token, ';'))?.end ?? 0;
  return `${statement.slice(0, end)}\nLIMIT ${limit}${statement.slice(end)}`;
}

/** Names with a namespace that are called as functions: date.truncate, apoc.text.join. Calls of procedures are not. */
export function namespacedCalls({ tokens }: Tokens): string[] {
  const names = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    const start = at;
    const parts: string[] = [];
    let part = tokens[at];
    while (part !== undefined && (part.kind === 'word' || part.kind === 'quoted')) {
      parts.push(part.kind === 'word' ? part.text : part.value);
      if (!isPunctuation(tokens[at + 1], '.')) break;
      at += 2;
      part = tokens[at];
    }
    const called = parts.length > 1 && isPunctuation(tokens[at + 1], '(');
    if (called && !isWord(tokens[start - 1], 'CALL')) names.add(parts.join('.'));
  }
  return [...names];
}
