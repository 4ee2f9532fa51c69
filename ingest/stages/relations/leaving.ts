// "Will leave X to become director of Y", "signed X from Y": whoever leaves one post for another has had the first.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import { withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { lemmaAt, type Tree } from '#ingest/syntax/tree.ts';
import { isMovingOn, obliques, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';
import { hasHappened } from './hires.ts';
import { namedEnds } from './named-ends.ts';
import { isParty } from './party-ties.ts';

export function leavingClaims(context: RuleContext): ClaimState[] {
  const { tree } = context;
  return tree.tokens.flatMap((_, verb) => {
    if (isMovingOn(tree, verb)) return held(context, verb, surfaceSubjects(tree, verb), patients(tree, verb));
    return HIRING.has(lemmaAt(tree, verb))
      ? held(context, verb, patients(tree, verb), whence(tree, verb))
      : [];
  });
}

/** "Signed X from Y", "was lured from Y": X has been there. */
const HIRING: ReadonlySet<string> = new Set('sign hire recruit poach lure acquire buy loan'.split(' '));

/** "Signed X from Y": the phrase may hang on the name. */
function whence(tree: Tree, verb: number): number[] {
  const from = ['from', 'away from'];
  return [
    ...obliques(tree, verb, from),
    ...patients(tree, verb).flatMap((token) => withPreposition(tree, token, from)),
  ];
}

function held(
  context: RuleContext,
  verb: number,
  people: readonly number[],
  posts: readonly number[],
): ClaimState[] {
  const bodies = namedEnds(context, posts, 'Organization').filter((body) => !isParty(context, body));
  const said = { rule: CLAIM_RULES.stateVerb, type: 'EMPLOYEE_OF', label: lemmaAt(context.tree, verb) };
  const title = hasHappened(context.tree, verb) ? 'former employee' : null;
  return claimsBetween(context, said, [namedEnds(context, people, 'Person'), bodies], verb).map((claim) => ({
    ...claim,
    title,
  }));
}
