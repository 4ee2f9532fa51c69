// "the university, where he taught": the body of which something is said before a clause of place takes part in that
// clause as "where". As with a pronoun, that word is an end of its own.
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import type { Candidate } from './candidates.ts';

/** Types whose object is a body where somebody works or learns. */
const PLACED: ReadonlySet<string> = new Set(['EMPLOYEE_OF', 'EDUCATED_AT', 'MEMBER_OF']);

/** The token of "where" right behind the mention, or in a clause that hangs on it; null when there is none. */
function whereOf({ index, tree }: RuleContext, mention: number): number | null {
  const { first, last } = index.mention(mention);
  for (let at = last; at < tree.tokens.length; at++) {
    if (wordAt(tree, at) !== 'where') continue;
    if (at === last || (at === last + 1 && tokenAt(tree, last).text === ',')) return at;
    const clause = [at, ...ancestors(tree, at)].find((token) => tokenAt(tree, token).deprel === 'acl');
    const head = clause === undefined ? -1 : tokenAt(tree, clause).head;
    if (head >= first && head < last) return at;
  }
  return null;
}

/** The same once more, with the relative adverb in the place of its antecedent. */
export function atRelative(context: RuleContext, candidate: Candidate): Candidate[] {
  const { object, relation } = candidate;
  if (typeof object !== 'number' || !PLACED.has(relation.type)) return [];
  const where = whereOf(context, object);
  if (where === null) return [];
  return [{ ...candidate, object: { first: where, last: where + 1, head: where, standsFor: object } }];
}
