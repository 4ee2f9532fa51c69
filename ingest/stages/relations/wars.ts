// "A and B, which fought a war in 2008": two states that fight a war with nobody else fight each other.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import { withPreposition } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt } from '#ingest/syntax/tree.ts';
import { agents, obliques } from '#ingest/syntax/verbs.ts';

const WARS: ReadonlySet<string> = new Set(['war', 'battle', 'conflict']);
/** Behind these stands whom both fight, or whose war it is. */
const ELSEWHERE = ['against', 'with', 'in', 'on', 'for'] as const;

export function warClaims(context: RuleContext): ClaimState[] {
  const { tree, index, sentence } = context;
  return tree.tokens.flatMap(({ upos }, verb) => {
    if (upos !== 'VERB' || lemmaAt(tree, verb) !== 'fight') return [];
    const war = dependents(tree, verb, 'obj').find((noun) => WARS.has(lemmaAt(tree, noun)));
    if (war === undefined) return [];
    const isActor = ({ mention }: End) =>
      ['Location', 'Organization', 'Group'].includes(index.mention(mention).type);
    const elsewhere = [...obliques(tree, verb, ELSEWHERE), ...withPreposition(tree, war, ELSEWHERE)];
    if (ends(context, elsewhere).some(isActor)) return [];
    const [left, right, ...more] = ends(context, agents(tree, verb)).filter(isActor);
    if (left === undefined || right === undefined || more.length > 0) return [];
    if (isSame(context, left.mention, right.mention)) return [];
    return [
      draftClaim({
        rule: CLAIM_RULES.idiom,
        sentence,
        type: 'FOUGHT',
        label: `fight ${lemmaAt(tree, war)} with`,
        subject: left.mention,
        object: right.mention,
        trigger: spanOf(tree, verb),
        triggerToken: verb,
      }),
    ];
  });
}
