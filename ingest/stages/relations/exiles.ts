// "In exile in Y": who is there lives there.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import { ends } from '#ingest/syntax/ends.ts';
import { caseOf, withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { lemmaAt, tokenAt } from '#ingest/syntax/tree.ts';
import { obliques, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';
import { namedEnds } from './named-ends.ts';

export function exileClaims(context: RuleContext): ClaimState[] {
  const { tree, index } = context;
  return tree.tokens.flatMap(({ upos, head }, exile) => {
    if (upos !== 'NOUN' || lemmaAt(tree, exile) !== 'exile' || caseOf(tree, exile) !== 'in') return [];
    const ofVerb = tokenAt(tree, head).upos === 'VERB';
    const people = namedEnds(context, ofVerb ? surfaceSubjects(tree, head) : [head], 'Person');
    const places = ends(context, [
      ...withPreposition(tree, exile, ['in']),
      ...(ofVerb ? obliques(tree, head, ['in']).filter((token) => token > exile) : []),
    ]).filter(({ mention }) => index.mention(mention).type === 'Location');
    const said = { rule: CLAIM_RULES.idiom, type: 'LIVES_IN', label: 'in exile in' };
    return claimsBetween(context, said, [people, places], exile);
  });
}
