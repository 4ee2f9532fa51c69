// "Astronomers at Y led by X", "a team at Y led by X": who leads people of a body is one of them.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import { withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { obliques } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';
import { namedEnds } from './named-ends.ts';

const TEAMS: ReadonlySet<string> = new Set(['team', 'group', 'laboratory', 'lab']);
/** People who do research. */
const RESEARCHERS =
  /(?:researcher|scientist|doctor|engineer|\w(?:ologist|onomer|icist|ician|emist|orian|ographer))$/;

export function teamClaims(context: RuleContext): ClaimState[] {
  const { tree } = context;
  return tree.tokens.flatMap(({ upos, deprel }, verb) => {
    if (upos !== 'VERB' || deprel !== 'acl' || !['led', 'headed'].includes(wordAt(tree, verb))) return [];
    const { head } = tokenAt(tree, verb);
    // The participle may hang on the body behind "at".
    const people = [head, tokenAt(tree, head).head].find((token) => token >= 0 && isTeam(tree, token));
    if (people === undefined) return [];
    // "Led by X at Y": the phrase may hang on the participle.
    const places = [...withPreposition(tree, people, ['at', 'from', 'of']), ...obliques(tree, verb, ['at'])];
    const bodies = namedEnds(context, places, 'Organization');
    const leaders = namedEnds(context, obliques(tree, verb, ['by']), 'Person');
    const label = `leads ${lemmaAt(tree, people)} at`;
    const said = { rule: CLAIM_RULES.affiliation, type: 'EMPLOYEE_OF', label };
    return claimsBetween(context, said, [leaders, bodies], verb);
  });
}

function isTeam(tree: Tree, noun: number): boolean {
  const lemma = lemmaAt(tree, noun);
  return tokenAt(tree, noun).upos === 'NOUN' && (TEAMS.has(lemma) || RESEARCHERS.test(lemma));
}
