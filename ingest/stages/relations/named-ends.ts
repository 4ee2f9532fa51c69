// Ends that the words themselves name: not who stands for them, holds an office of theirs or owns something.
import type { MentionState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';

export function namedEnds(
  context: RuleContext,
  tokens: readonly number[],
  type: MentionState['type'],
): End[] {
  return ends(context, tokens).filter(
    ({ mention, via }) => via === 'self' && context.index.mention(mention).type === type,
  );
}
