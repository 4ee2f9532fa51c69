// Who is known to be somebody else than the one whom an answer is about.
import { OFFICES } from '#ingest/lexicon/offices.ts';
import { isPossessive } from '#ingest/syntax/nouns.ts';
import { isPersonNoun } from '#ingest/syntax/person-nouns.ts';
import { isSame, type RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, type Tree, tokenAt } from '#ingest/syntax/tree.ts';

export function mentionsAt({ index }: Pick<RuleContext, 'index'>, tokens: readonly number[]): number[] {
  return tokens.flatMap((token) => index.at(token) ?? []);
}

/** Whether all of them are known to be others than the mention. */
export function excludes(context: RuleContext, mention: number, others: readonly number[]): boolean {
  const { index } = context;
  const { type, clusters, kind, head } = index.mention(mention);
  const alike = others.filter((other) => index.mention(other).type === type);
  if (alike.length === 0) return false;
  // "Where his wife lives": whoever he is, it is she who does.
  if (clusters.length === 0)
    return kind === 'pronoun' && isPossessive(context.tree, head) && !others.includes(mention);
  return alike.every((other) => index.mention(other).clusters.length > 0 && !isSame(context, other, mention));
}

/** People by name, at tokens, and what else names them there. */
export function peopleAt({ index, tree }: RuleContext, tokens: readonly number[]): number[] {
  const named = tokens.flatMap((token) => [token, ...dependents(tree, token, 'appos', 'flat')]);
  return mentionsAt({ index }, named).filter(
    (found) => index.mention(found).type === 'Person' && index.mention(found).kind !== 'nominal',
  );
}

/** Whether somebody is named, and it is not the subject. */
export function areOthers(context: RuleContext, subject: number, people: readonly number[]): boolean {
  const isKnown = (mention: number) => context.index.mention(mention).clusters.length > 0;
  if (!isKnown(subject)) return false;
  return people.length > 0 && people.every((other) => isKnown(other) && !isSame(context, other, subject));
}

/** "Director", "scientists": a noun for what somebody is. */
export function isNounForPeople(tree: Tree, token: number): boolean {
  const { upos } = tokenAt(tree, token);
  const lemma = lemmaAt(tree, token);
  return upos === 'NOUN' && (isPersonNoun(lemma) || OFFICES.has(lemma));
}
