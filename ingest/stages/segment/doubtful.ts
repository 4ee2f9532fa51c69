// Where it is open whether a sentence ends: the gaps that the trained splitter is asked about.
import { TITLE_ABBREVIATIONS } from '#ingest/lexicon/abbreviations.ts';

import type { BlockView } from './block-view.ts';
import { LIST_MARK } from './marks.ts';
import { SMALL_WORD } from './shapes.ts';
import type { RawToken } from './tokens.ts';

const LONGEST_LIST_MARK = 2;

/** How many of a sentence's first tokens are the mark of a list's item: "-" or "1." in front of a word. */
export function listMarkLength(tokens: readonly RawToken[], first = 0): number {
  const [mark, second, third] = tokens.slice(first, first + 3);
  if (!mark || !second) return 0;
  if (LIST_MARK.test(mark.text) && second.start > mark.end) return 1;
  const numbered = LIST_MARK.test(mark.text + second.text) && second.start === mark.end;
  return numbered && third && third.start > second.end ? 2 : 0;
}

/** Whether it is open that a sentence ends behind token `at`: space or a mark is there, and no rule forbids it. */
export function isDoubtful(view: BlockView, at: number, first: number): boolean {
  const { tokens, spaced, ruled, shapes } = view;
  const text = tokens[at]?.text ?? '';
  if (at + 1 >= tokens.length || (spaced[at + 1] !== true && !ruled.has(at))) return false;
  if (shapes[at] === SMALL_WORD && shapes[at + 1] === SMALL_WORD) return false;
  if (text.endsWith('.') && TITLE_ABBREVIATIONS.has(text.slice(0, -1))) return false;
  return at - first >= LONGEST_LIST_MARK || at - first >= listMarkLength(tokens, first);
}
