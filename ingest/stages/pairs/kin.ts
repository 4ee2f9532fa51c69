// Whose kin a noun says somebody is: "the daughter of X and the sister of Y" says nothing of Y but that.
import { OFFICES } from '#ingest/lexicon/offices.ts';
import { firstConjunct, possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, tokenAt } from '#ingest/syntax/tree.ts';

import type { Candidate } from './candidates.ts';

const KINSHIPS: ReadonlySet<string> = new Set(['PARENT_OF', 'SIBLING_OF', 'SPOUSE_OF']);

/** True when the noun that bears the answer out names another one than this as whose kin it tells of. */
export function isOthersKin(context: RuleContext, { relation, subject, object, tie }: Candidate): boolean {
  const { tree, index } = context;
  if (!KINSHIPS.has(relation.type) || tie.trigger === null || typeof object !== 'number') return false;
  if (tokenAt(tree, tie.trigger).upos !== 'NOUN') return false;
  const named = withPreposition(tree, tie.trigger, ['of'])
    .flatMap((token) => [token, ...dependents(tree, token, 'appos')])
    .flatMap((token) => index.at(token) ?? [])
    .filter((other) => index.mention(other).type === 'Person' && index.mention(other).kind === 'name');
  if (named.length === 0) return isOfOtherOwner(context, [subject, object], tie.trigger);
  const isNamed = (end: number) => named.some((other) => isSame(context, other, end));
  // "The father of X" is X's parent, and "the son of X" X's child.
  const kind = OFFICES.get(lemmaAt(tree, tie.trigger))?.id;
  if (kind === 'parent') return !isNamed(object);
  if (kind === 'child') return !isNamed(subject);
  return !isNamed(subject) && !isNamed(object);
}

/** "Y's aide met her husband, X": the husband of whom "her" stands for, if the sentence says so of X. */
function isOfOtherOwner(context: RuleContext, pair: readonly number[], noun: number): boolean {
  const { tree, index } = context;
  const owners = possessorsOf(tree, noun).flatMap((token) => index.at(token) ?? []);
  const known = owners.filter((owner) => index.mention(owner).clusters.length > 0);
  const called = [noun, tokenAt(tree, noun).head, ...dependents(tree, noun, 'appos', 'flat')].flatMap(
    (token) => index.at(token) ?? [],
  );
  const isAmong = (end: number, others: readonly number[]) =>
    others.some((other) => other === end || isSame(context, other, end));
  // "X and his wife, Y": hers, whomever else the sentence names.
  const first = firstConjunct(tree, noun);
  const beside = first === noun ? null : index.at(first);
  if (beside !== null && pair.some((end) => isAmong(end, [beside]))) return false;
  // "The son of X by his wife, Y".
  const above = [noun, tokenAt(tree, noun).head].map((token) => lemmaAt(tree, tokenAt(tree, token).head));
  if (above.some((lemma) => OFFICES.get(lemma)?.id === 'child')) return false;
  const isOfCalled = pair.some((end) => isAmong(end, called));
  return known.length > 0 && isOfCalled && !pair.some((end) => isAmong(end, known));
}
