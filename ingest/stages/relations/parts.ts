// "X, now part of Y", "X is part of the Y group": what a body is a part of, where that is a body by name.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import { withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { hasDependent, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { isCopular, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';

export function partClaims(context: RuleContext): ClaimState[] {
  const { tree } = context;
  return tree.tokens.flatMap(({ upos, deprel, head }, part) => {
    // "A part of Y", "the parts of Y": some of it, not a member of it.
    if (upos !== 'NOUN' || wordAt(tree, part) !== 'part' || hasDependent(tree, part, 'det')) return [];
    const subjects = isCopular(tree, part)
      ? surfaceSubjects(tree, part)
      : deprel === 'appos' && head < part
        ? [head]
        : [];
    const bodies = (tokens: readonly number[]) => ends(context, tokens).filter((end) => isBody(context, end));
    const said = { rule: CLAIM_RULES.idiom, type: 'PART_OF', label: `${lemmaAt(tree, part)} of` };
    return claimsBetween(
      context,
      said,
      [bodies(subjects), bodies(withPreposition(tree, part, ['of']))],
      part,
    );
  });
}

function isBody({ index }: RuleContext, { mention, via }: End): boolean {
  return (
    via === 'self' &&
    index.mention(mention).type === 'Organization' &&
    tokenAt(index.tree, index.mention(mention).head).upos !== 'ADJ'
  );
}
