// The token that stands for a span in the tree.
import { type Tree, tokenAt } from '#ingest/syntax/tree.ts';

/** Token of [first, last) whose head lies outside; of several, the one on the given side. */
export function headOf(tree: Tree, first: number, last: number, side: 'first' | 'last'): number {
  const tops: number[] = [];
  for (let token = first; token < last; token++) {
    const { head, upos } = tokenAt(tree, token);
    if ((head < first || head >= last) && upos !== 'PUNCT') tops.push(token);
  }
  return (side === 'first' ? tops[0] : tops.at(-1)) ?? last - 1;
}
