// Bodies that the sentence gives to somebody else: "X will be succeeded by Y, a director of Z", "the coach, who led Z, replaces X",
// "X, a former Y executive, was under pressure from Z".
import { OFFICES } from '#ingest/lexicon/offices.ts';
import { ends } from '#ingest/syntax/ends.ts';
import { caseOf, isPossessive, possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import { isPersonNoun } from '#ingest/syntax/person-nouns.ts';
import { isSame, type RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, dependents, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { agents, isCopular, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { type Candidate, POSTS } from './candidates.ts';

/** Types that the doer of their verb has, and nobody else. */
const DONE: ReadonlySet<string> = new Set(['FOUNDED']);

export function isAnothersPost(context: RuleContext, candidate: Candidate): boolean {
  const { relation, object } = candidate;
  if (typeof object !== 'number') return false;
  if (DONE.has(relation.type)) return isDoneByOther(context, candidate);
  if (relation.type === 'BASED_IN') return isBesideBased(context, candidate);
  if (!POSTS.has(relation.type)) return false;
  return (
    isOfOtherHolder(context, candidate, object) ||
    isInOthersClause(context, candidate, object) ||
    hasOtherDoer(context, candidate, object) ||
    hasOtherBody(context, candidate, object)
  );
}

function isNounForPeople(tree: Tree, token: number): boolean {
  const { upos } = tokenAt(tree, token);
  const lemma = lemmaAt(tree, token);
  return upos === 'NOUN' && (isPersonNoun(lemma) || OFFICES.has(lemma));
}

/** People by name, at tokens, and what else names them there. */
function peopleAt({ index, tree }: RuleContext, tokens: readonly number[]): number[] {
  return tokens
    .flatMap((token) => [token, ...dependents(tree, token, 'appos', 'flat')])
    .flatMap((token) => index.at(token) ?? [])
    .filter((found) => index.mention(found).type === 'Person' && index.mention(found).kind !== 'nominal');
}

/** Whether somebody is named, and it is not the subject. */
function areOthers(context: RuleContext, subject: number, people: readonly number[]): boolean {
  const isKnown = (mention: number) => context.index.mention(mention).clusters.length > 0;
  if (!isKnown(subject)) return false;
  return people.length > 0 && people.every((other) => isKnown(other) && !isSame(context, other, subject));
}

/** The noun that the body hangs on says what somebody else is: "Y, an analyst at Z", "scientists at Z". */
function isOfOtherHolder(context: RuleContext, { subject }: Candidate, object: number): boolean {
  const { index, tree } = context;
  const { head } = index.mention(object);
  const { head: noun, deprel } = tokenAt(tree, head);
  if (noun < 0 || !['nmod', 'compound'].includes(deprel) || !isNounForPeople(tree, noun)) return false;
  const own = tokenAt(tree, noun);
  const plural = wordAt(tree, noun) !== lemmaAt(tree, noun);
  const holder = index.mention(subject);
  // "X, co-founder of Y": whatever the parser hangs it on in a list.
  const isRightBehind =
    tokenAt(tree, holder.last).text === ',' && noun > holder.last && noun - holder.last < 4;
  if (isRightBehind || ancestors(tree, holder.head).includes(head)) return false;
  const holders = peopleAt(context, [
    noun,
    ...(own.deprel === 'appos' ? [own.head] : []),
    ...(isCopular(tree, noun) ? surfaceSubjects(tree, noun) : []),
  ]);
  if (!plural && holders.length > 0) return areOthers(context, subject, holders);
  // Plural people whom a phrase brings in are not the subject, unless he is one of them.
  return (
    plural &&
    caseOf(tree, head) !== null &&
    ['nmod', 'obl'].includes(own.deprel) &&
    ['by', 'from', 'with', 'to', 'on'].includes(caseOf(tree, noun) ?? '')
  );
}

/** A relative clause tells of the body and of its antecedent, not of who stands outside. */
function isInOthersClause(context: RuleContext, { subject }: Candidate, object: number): boolean {
  const { index, tree } = context;
  const { head } = index.mention(object);
  const way = [head, ...ancestors(tree, head)];
  const clause = way.find((token) => tokenAt(tree, token).deprel === 'acl');
  if (clause === undefined || tokenAt(tree, clause).upos !== 'VERB') return false;
  const inside = index.mention(subject).head;
  if (inside === clause || ancestors(tree, inside).includes(clause)) return false;
  return areOthers(context, subject, peopleAt(context, [tokenAt(tree, clause).head]));
}

/** "Y led Z to victory to replace X": the verb that has the body has somebody else as its subject, and not X beside it. */
function hasOtherDoer(context: RuleContext, { subject }: Candidate, object: number): boolean {
  const { index, tree } = context;
  const { head: verb, deprel } = tokenAt(tree, index.mention(object).head);
  if (verb < 0 || tokenAt(tree, verb).upos !== 'VERB' || deprel !== 'obj') return false;
  if (tokenAt(tree, index.mention(subject).head).head === verb) return false;
  return areOthers(context, subject, peopleAt(context, surfaceSubjects(tree, verb)));
}

/** The noun for the post has a body of its own, and this one stands apart from it. */
function hasOtherBody(context: RuleContext, { tie }: Candidate, object: number): boolean {
  const { index, tree } = context;
  const { trigger } = tie;
  if (trigger === null || tie.reach === 'far' || !isNounForPeople(tree, trigger)) return false;
  const { head } = index.mention(object);
  if (isNounForPeople(tree, tokenAt(tree, head).head)) return false;
  if (ancestors(tree, head).includes(trigger)) return false;
  const own = [
    ...possessorsOf(tree, trigger),
    ...withPreposition(tree, trigger, ['of', 'at']),
    ...dependents(tree, trigger, 'compound').filter((token) => token < trigger),
  ].flatMap((token) => index.at(token) ?? []);
  const bodies = own.filter(
    (body) => index.mention(body).kind === 'name' && index.mention(body).type === 'Organization',
  );
  return bodies.length > 0 && bodies.every((body) => body !== object && !isSame(context, body, object));
}

/** "Is run by X and was founded by Y". */
function isDoneByOther(context: RuleContext, { subject, tie }: Candidate): boolean {
  const { tree, index } = context;
  if (tie.trigger === null || tokenAt(tree, tie.trigger).upos !== 'VERB') return false;
  const tokens = agents(tree, tie.trigger);
  // One of several who are named there, whatever hangs on whom.
  const { head } = index.mention(subject);
  const isNamed = [head, ...ancestors(tree, head)].some((token) => tokens.includes(token));
  if (isNamed && !isPossessive(tree, head)) return false;
  const doers = ends(context, tokens).map(({ mention }) => mention);
  const people = doers.filter((doer) => index.mention(doer).type === 'Person');
  return areOthers(context, subject, people);
}

/** "Left the Boston-based chain for X": where the chain is based says nothing of who stands behind a preposition. */
function isBesideBased({ tree, index }: RuleContext, { subject, tie }: Candidate): boolean {
  const { trigger } = tie;
  if (trigger === null || wordAt(tree, trigger) !== 'based' || wordAt(tree, trigger - 1) !== '-')
    return false;
  const { first, head } = index.mention(subject);
  return first > trigger && caseOf(tree, head) !== null;
}
