// Whose kin a noun says somebody is: "the daughter of X and the sister of Y" says nothing of Y but that.
import { withPreposition } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, tokenAt } from '#ingest/syntax/tree.ts';

import type { Candidate } from './candidates.ts';

const KINSHIPS: ReadonlySet<string> = new Set(['PARENT_OF', 'SIBLING_OF', 'SPOUSE_OF']);

/** True when the noun that bears the answer out names somebody else than either end as the one whose kin it tells of. */
export function isOthersKin(context: RuleContext, { relation, subject, object, tie }: Candidate): boolean {
  const { tree, index } = context;
  if (!KINSHIPS.has(relation.type) || tie.trigger === null || typeof object !== 'number') return false;
  if (tokenAt(tree, tie.trigger).upos !== 'NOUN') return false;
  const named = withPreposition(tree, tie.trigger, ['of'])
    .flatMap((token) => [token, ...dependents(tree, token, 'appos')])
    .flatMap((token) => index.at(token) ?? [])
    .filter((other) => index.mention(other).type === 'Person' && index.mention(other).kind === 'name');
  const isEnd = (other: number) => isSame(context, other, subject) || isSame(context, other, object);
  return named.length > 0 && !named.some(isEnd);
}
