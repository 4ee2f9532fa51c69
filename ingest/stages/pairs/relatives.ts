// "the university, where he taught": the body of which something is said before a clause of place takes part in that
// clause as "where". As with a pronoun, that word is an end of its own.
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, hasDependent, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import type { Candidate } from './candidates.ts';

/** Types whose object is a body where somebody works or learns. */
const PLACED: ReadonlySet<string> = new Set(['EMPLOYEE_OF', 'EDUCATED_AT', 'MEMBER_OF']);

const BODIES: ReadonlySet<string> = new Set(['Organization', 'Group']);

/** The token of "where" that takes up the mention; null when there is none. */
function whereOf(context: RuleContext, mention: number): number | null {
  const { index, tree } = context;
  const { first, last } = index.mention(mention);
  for (let at = last; at < tree.tokens.length; at++) {
    if (wordAt(tree, at) !== 'where') continue;
    if (at === last || (at === last + 1 && tokenAt(tree, last).text === ',')) return at;
    const clause = [at, ...ancestors(tree, at)].find((token) => tokenAt(tree, token).deprel === 'acl');
    const head = clause === undefined ? -1 : antecedent(tree, tokenAt(tree, clause).head);
    if (head >= first && head < last) return at;
    if (followsLoosely(context, last, at)) return at;
  }
  return null;
}

/** Of a noun that only says what a body is, the body: "Lancaster, a leading firm where he was employed". */
function antecedent(tree: Tree, noun: number): number {
  const { deprel, head } = tokenAt(tree, noun);
  return deprel === 'appos' ? antecedent(tree, head) : noun;
}

/** A comma in front of "where", and since the mention neither another body nor a verb with a subject. */
function followsLoosely({ index, tree }: RuleContext, from: number, where: number): boolean {
  if (!/^[,–—-]$/.test(tokenAt(tree, where - 1).text)) return false;
  for (let at = from; at < where; at++) {
    const mention = index.at(at);
    if (mention !== null && BODIES.has(index.mention(mention).type)) return false;
    if (hasDependent(tree, at, 'nsubj') || tokenAt(tree, at).text === ';') return false;
  }
  return true;
}

/** The same once more, with the relative adverb in the place of its antecedent. */
export function atRelative(context: RuleContext, candidate: Candidate): Candidate[] {
  const { object, relation } = candidate;
  if (typeof object !== 'number' || !PLACED.has(relation.type)) return [];
  const where = whereOf(context, object);
  if (where === null) return [];
  return [{ ...candidate, object: { first: where, last: where + 1, head: where, standsFor: object } }];
}
