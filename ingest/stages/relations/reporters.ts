// "X reports for the Y service from Z": whose reporter somebody is. Whom a reporter quotes, or who tells it something, is not.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { lemmaAt } from '#ingest/syntax/tree.ts';
import { isPassiveReading, obliques, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';
import { namedEnds } from './named-ends.ts';

const REPORTING: ReadonlySet<string> = new Set(['report', 'broadcast']);

export function reporterClaims(context: RuleContext): ClaimState[] {
  const { tree } = context;
  return tree.tokens.flatMap(({ upos }, verb) => {
    if (upos !== 'VERB' || !REPORTING.has(lemmaAt(tree, verb)) || isPassiveReading(tree, verb)) return [];
    const people = namedEnds(context, surfaceSubjects(tree, verb), 'Person');
    const outlets = namedEnds(context, obliques(tree, verb, ['for']), 'Organization');
    const named = outlets.filter(({ mention }) => context.index.mention(mention).kind === 'name');
    const said = { rule: CLAIM_RULES.stateVerb, type: 'EMPLOYEE_OF', label: 'reports for' };
    return claimsBetween(context, said, [people, named], verb);
  });
}
