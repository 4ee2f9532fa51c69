// "Greek and Turkish warships exercised together", "held joint maneuvers with Y".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, subtree, wordAt } from '#ingest/syntax/tree.ts';
import { agents } from '#ingest/syntax/verbs.ts';

import { claimBetween } from './claim-between.ts';
import { everyTwo } from './verbs.ts';

const DOING: ReadonlySet<string> = new Set(
  'exercise train drill patrol govern rule work develop build produce campaign'.split(' '),
);
const SIDES: ReadonlySet<string> = new Set(['Location', 'Organization', 'Group']);

export function togetherClaims(context: RuleContext): ClaimState[] {
  const { tree, index } = context;
  return tree.tokens.flatMap(({ upos }, verb) => {
    if (upos !== 'VERB' || !DOING.has(lemmaAt(tree, verb))) return [];
    const near = subtree(tree, verb).some(
      (token) => wordAt(tree, token) === 'together' && isOf(context, token, verb),
    );
    if (!near) return [];
    const doers = ends(context, agents(tree, verb)).filter(({ mention }) =>
      SIDES.has(index.mention(mention).type),
    );
    // Of more than two some may be together with others.
    if (doers.length !== 2) return [];
    const said = {
      rule: CLAIM_RULES.idiom,
      type: 'COOPERATED_WITH',
      label: `${lemmaAt(tree, verb)} together with`,
    };
    return everyTwo(doers).flatMap(([left, right]: [End, End]) =>
      claimBetween(context, said, [left, right], verb),
    );
  });
}

/** The adverb may hang on the phrase of time behind it: "together since 2021". */
function isOf({ tree }: RuleContext, adverb: number, verb: number): boolean {
  const { tokens } = tree;
  const above = tokens[adverb]?.head ?? -1;
  return above === verb || dependents(tree, verb, 'obl', 'advmod').includes(above);
}
