// "Demanded that X resign": who is to do it is asked to.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import { ends } from '#ingest/syntax/ends.ts';
import { conjuncts } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, hasDependent, lemmaAt, type Tree, wordAt } from '#ingest/syntax/tree.ts';
import { agents, isPassiveReading } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';

const DEMANDING: ReadonlySet<string> = new Set(['demand', 'request', 'insist', 'ask', 'urge']);

export function demandClaims(context: RuleContext): ClaimState[] {
  const { tree } = context;
  return tree.tokens.flatMap(({ upos }, verb) => {
    const lemma = lemmaAt(tree, verb);
    if (upos !== 'VERB' || !DEMANDING.has(lemma) || isPassiveReading(tree, verb)) return [];
    const clauses = dependents(tree, verb, 'ccomp')
      .flatMap((clause) => conjuncts(tree, clause))
      .filter((clause) => isDemanded(tree, clause));
    const asked = ends(
      context,
      clauses.flatMap((clause) => agents(tree, clause)),
    );
    const said = { rule: CLAIM_RULES.verb, type: 'ASKED', label: `${lemma} of` };
    return claimsBetween(context, said, [ends(context, agents(tree, verb)), asked], verb);
  });
}

/** The bare verb says that it is wanted ("that X resign"), any other that it is so ("insisted that X was gone"). */
function isDemanded(tree: Tree, clause: number): boolean {
  const bare = wordAt(tree, clause) === lemmaAt(tree, clause);
  return hasDependent(tree, clause, 'mark', 'that') && bare && dependents(tree, clause, 'aux').length === 0;
}
