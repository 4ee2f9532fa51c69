// Tokens of a corpus without its text -> a text as it would have been written, and where each token stands in it.
import type { Span } from '#cypher/model/evidence.ts';

const CLOSING = /^(?:[,.;:!?)\]}%’”]|\.{2,}|…|['’](?:s|re|ve|ll|d|m|t)|n['’]t)$/i;
const OPENING = /^(?:[([{$£€#“‘¿¡]|US\$)$/;
const APOSTROPHE = /^['’]$/;
const CLITIC = /^(?:s|re|ve|ll|d|m|t)$/i;
const CAPITAL = /^\p{Lu}$/u;

/** Whether no space stands between two tokens; `quotes` counts straight quotes so far. */
function isJoined(tokens: readonly string[], index: number, quotes: number): boolean {
  const before = tokens[index - 1] ?? '';
  const token = tokens[index] ?? '';
  const next = tokens[index + 1] ?? '';
  if (token === '') return true;
  if (token === '"') return quotes % 2 === 1;
  if (before === '"') return quotes % 2 === 1;
  if (APOSTROPHE.test(token) && CLITIC.test(next)) return true;
  if (APOSTROPHE.test(before) && CLITIC.test(token)) return true;
  // "U . S ." is U.S.
  if (before === '.' && CAPITAL.test(token) && next === '.' && CAPITAL.test(tokens[index - 2] ?? ''))
    return true;
  if (token === '-' || before === '-') return true;
  return CLOSING.test(token) || OPENING.test(before);
}

export function detokenize(tokens: readonly string[]): { text: string; spans: Span[] } {
  let text = '';
  let quotes = 0;
  const spans = tokens.map((token, index) => {
    if (index > 0 && !isJoined(tokens, index, quotes)) text += ' ';
    const start = text.length;
    text += token;
    if (token === '"') quotes++;
    return { start, end: text.length };
  });
  return { text, spans };
}
