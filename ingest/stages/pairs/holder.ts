// Whose the word is that bears an answer out: "Wilson died in 1929, and Healey ..." says nothing of Healey's death.
import { conjuncts, possessorsOf } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext } from '#ingest/syntax/rule-context.ts';
import { tokenAt } from '#ingest/syntax/tree.ts';
import { agents, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import type { Candidate } from './candidates.ts';

/** Types whose word has their subject as its own subject or owner. */
const OWNED: ReadonlySet<string> = new Set(['DIED_ON', 'EMPLOYEE_OF', 'EDUCATED_AT']);

function holders({ tree }: RuleContext, trigger: number): number[] {
  if (tokenAt(tree, trigger).upos === 'VERB')
    return [...surfaceSubjects(tree, trigger), ...agents(tree, trigger), ...patients(tree, trigger)];
  return possessorsOf(tree, trigger).flatMap((token) => conjuncts(tree, token));
}

/** True when the word is said of others who are known, and not of the candidate's subject. */
export function isSaidOfAnother(context: RuleContext, { relation, subject, tie }: Candidate): boolean {
  if (tie.trigger === null || !OWNED.has(relation.type)) return false;
  const { index } = context;
  const { type, clusters } = index.mention(subject);
  if (clusters.length === 0) return false;
  const named = holders(context, tie.trigger).flatMap((token) => {
    const mention = index.at(token);
    if (mention === null) return [];
    return index.mention(mention).type === type ? [mention] : [];
  });
  return (
    named.length > 0 &&
    named.every((mention) => index.mention(mention).clusters.length > 0 && !isSame(context, mention, subject))
  );
}
