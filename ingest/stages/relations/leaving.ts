// "Will leave X to become director of Y": whoever leaves one post for another has had the first.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import type { ClaimState } from '#ingest/state.ts';
import { ends } from '#ingest/syntax/ends.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { lemmaAt } from '#ingest/syntax/tree.ts';
import { isMovingOn, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

export function leavingClaims(context: RuleContext): ClaimState[] {
  const { tree, index, sentence } = context;
  return tree.tokens.flatMap((_, verb) => {
    if (!isMovingOn(tree, verb)) return [];
    const bodies = ends(context, patients(tree, verb)).filter(
      ({ mention, via }) => via === 'self' && index.mention(mention).type === 'Organization',
    );
    return ends(context, surfaceSubjects(tree, verb))
      .filter(({ mention, via }) => via === 'self' && index.mention(mention).type === 'Person')
      .flatMap((subject) =>
        bodies
          .filter((body) => !isSame(context, subject.mention, body.mention))
          .map((body) =>
            draftClaim({
              rule: CLAIM_RULES.stateVerb,
              sentence,
              type: 'EMPLOYEE_OF',
              label: lemmaAt(tree, verb),
              subject: subject.mention,
              object: body.mention,
              trigger: spanOf(tree, verb),
              triggerToken: verb,
            }),
          ),
      );
  });
}
