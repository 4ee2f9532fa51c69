// "In exile in Y": who is there lives there.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import { ends } from '#ingest/syntax/ends.ts';
import { caseOf, withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { lemmaAt, tokenAt } from '#ingest/syntax/tree.ts';
import { obliques, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { claimBetween } from './claim-between.ts';

export function exileClaims(context: RuleContext): ClaimState[] {
  const { tree, index } = context;
  return tree.tokens.flatMap(({ upos, head }, exile) => {
    if (upos !== 'NOUN' || lemmaAt(tree, exile) !== 'exile' || caseOf(tree, exile) !== 'in') return [];
    const ofVerb = tokenAt(tree, head).upos === 'VERB';
    const people = ends(context, ofVerb ? surfaceSubjects(tree, head) : [head]).filter(
      ({ mention, via }) => via === 'self' && index.mention(mention).type === 'Person',
    );
    const places = [
      ...withPreposition(tree, exile, ['in']),
      ...(ofVerb ? obliques(tree, head, ['in']).filter((token) => token > exile) : []),
    ];
    return people.flatMap((person) =>
      ends(context, places)
        .filter(({ mention }) => index.mention(mention).type === 'Location')
        .flatMap((place) =>
          claimBetween(
            context,
            { rule: CLAIM_RULES.idiom, type: 'LIVES_IN', label: 'in exile in' },
            [person, place],
            exile,
          ),
        ),
    );
  });
}
