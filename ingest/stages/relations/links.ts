// "Records link X to Y": what is said to tie the two, whoever says so; with "nothing" for its subject it is denied.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { lemmaAt } from '#ingest/syntax/tree.ts';
import { isPassiveReading, obliques, patients } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';

const LINKING: ReadonlySet<string> = new Set(['link', 'tie', 'connect']);

export function linkClaims(context: RuleContext): ClaimState[] {
  const { tree, index } = context;
  return tree.tokens.flatMap(({ upos }, verb) => {
    const lemma = lemmaAt(tree, verb);
    // The passive ("X was linked to Y") is a verb with its preposition like any other.
    if (upos !== 'VERB' || !LINKING.has(lemma) || isPassiveReading(tree, verb)) return [];
    const isActor = ({ mention, via }: End) =>
      via === 'self' && ['Person', 'Organization', 'Group'].includes(index.mention(mention).type);
    const linked = ends(context, patients(tree, verb)).filter(isActor);
    const others = ends(context, obliques(tree, verb, ['to', 'with'])).filter(isActor);
    const said = { rule: CLAIM_RULES.openVerb, type: 'RELATION', label: `${lemma} to` };
    return claimsBetween(context, said, [linked, others], verb);
  });
}
