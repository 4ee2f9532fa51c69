// What the rules share: one sentence's tree and mentions, and the clusters behind them.
import type { DocumentState } from '../state.ts';
import { indexMentions, type MentionIndex } from './mention-index.ts';
import { type Tree, tokenAt } from './tree.ts';

export interface RuleContext {
  state: DocumentState;
  index: MentionIndex;
  tree: Tree;
  sentence: number;
}

export function ruleContexts(state: DocumentState): RuleContext[] {
  return indexMentions(state).map((index) => ({ state, index, tree: index.tree, sentence: index.sentence }));
}

/** True when two mentions are the same one or share a cluster. */
export function isSame({ index }: RuleContext, left: number, right: number): boolean {
  if (left === right) return true;
  const clusters = index.mention(left).clusters;
  return index.mention(right).clusters.some((cluster) => clusters.includes(cluster));
}

/** True for a mention that stands for several: "they", "the two leaders". */
export function isSeveral({ index }: RuleContext, mention: number): boolean {
  return index.mention(mention).clusters.length > 1;
}

export function spanOf(tree: Tree, ...tokens: number[]): { start: number; end: number } {
  const sorted = [...tokens].sort((left, right) => left - right);
  return { start: tokenAt(tree, sorted[0] ?? 0).start, end: tokenAt(tree, sorted.at(-1) ?? 0).end };
}
