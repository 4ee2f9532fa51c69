// Where sentences end, decided over the tokens of one block: what is certain by rule, the rest by a trained model that
// knows what the rules would say.
import { TITLE_ABBREVIATIONS } from '#ingest/lexicon/abbreviations.ts';

import { type BlockView, viewBlock } from './block-view.ts';
import { type BoundaryModel, openBoundaryModel } from './boundary-model.ts';
import { BULLET, LIST_MARK } from './marks.ts';
import { ruledEnds } from './ruled-ends.ts';
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

/** Token ranges [first, last) of the sentences of one block; by the rules alone where there is no model. */
export function splitSentences(
  tokens: readonly RawToken[],
  model: BoundaryModel | null = openBoundaryModel(),
): [number, number][] {
  const view = viewBlock(tokens, ruledEnds(tokens));
  const ends = (at: number, first: number): boolean => {
    const next = tokens[at + 1]?.text ?? '';
    if (BULLET.test(next)) return true;
    if (model === null) return view.ruled.has(at);
    // One quotation behind the other: two speakers, or two paragraphs.
    if (view.ruled.has(at) && tokens[at]?.text === '”' && next === '“') return true;
    return isDoubtful(view, at, first) && model(view, at, first) > 0;
  };
  const ranges: [number, number][] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at + 1 < tokens.length && !ends(at, first)) continue;
    ranges.push([first, at + 1]);
    first = at + 1;
  }
  return ranges;
}
