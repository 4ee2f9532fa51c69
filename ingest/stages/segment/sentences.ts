// Where sentences end, decided over the tokens of one block: what is certain by rule, the rest by a trained model that
// knows what the rules would say.
import { viewBlock } from './block-view.ts';
import { type BoundaryModel, openBoundaryModel } from './boundary-model.ts';
import { isDoubtful } from './doubtful.ts';
import { BULLET } from './marks.ts';
import { ruledEnds } from './ruled-ends.ts';
import type { RawToken } from './tokens.ts';

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
