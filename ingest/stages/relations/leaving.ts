// "Will leave X to become director of Y", "signed X from Y": whoever leaves one post for another has had the first.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { lemmaAt } from '#ingest/syntax/tree.ts';
import { isMovingOn, obliques, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { isParty } from './party-ties.ts';

export function leavingClaims(context: RuleContext): ClaimState[] {
  const { tree } = context;
  return tree.tokens.flatMap((_, verb) => {
    if (isMovingOn(tree, verb)) return held(context, verb, surfaceSubjects(tree, verb), patients(tree, verb));
    return HIRING.has(lemmaAt(tree, verb))
      ? held(context, verb, patients(tree, verb), obliques(tree, verb, ['from', 'away from']))
      : [];
  });
}

/** "Signed X from Y", "was lured from Y": X has been there. */
const HIRING: ReadonlySet<string> = new Set(['sign', 'hire', 'recruit', 'poach', 'lure']);

function held(
  context: RuleContext,
  verb: number,
  people: readonly number[],
  posts: readonly number[],
): ClaimState[] {
  const { tree, index, sentence } = context;
  const named = (tokens: readonly number[], type: string): End[] =>
    ends(context, tokens).filter(
      ({ mention, via }) => via === 'self' && index.mention(mention).type === type,
    );
  return named(people, 'Person').flatMap((person) =>
    named(posts, 'Organization')
      .filter((body) => !isSame(context, person.mention, body.mention) && !isParty(context, body))
      .map((body) =>
        draftClaim({
          rule: CLAIM_RULES.stateVerb,
          sentence,
          type: 'EMPLOYEE_OF',
          label: lemmaAt(tree, verb),
          subject: person.mention,
          object: body.mention,
          trigger: spanOf(tree, verb),
          triggerToken: verb,
        }),
      ),
  );
}
