// Clauses that tell of somebody else: "A and B, who is vice-president of Y", "Y led Z to victory to replace X", "was founded by Y".
import { ends } from '#ingest/syntax/ends.ts';
import { isPossessive } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, dependents, hasDependent, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { agents, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { type Candidate, PERSONAL, POSTS, ROLES } from './candidates.ts';
import { areOthers, mentionsAt, peopleAt } from './others.ts';

/** Types that the doer of their verb has, and nobody else. */
const DONE: ReadonlySet<string> = new Set(['FOUNDED']);

export function isOfOtherClause(context: RuleContext, candidate: Candidate): boolean {
  const { relation, subject, object, tie } = candidate;
  if (typeof object !== 'number') return false;
  if (DONE.has(relation.type)) return isDoneByOther(context, candidate);
  if (!PERSONAL.has(relation.type)) return false;
  const { index, tree } = context;
  if (isOfNothing(tree, index.mention(subject).head, index.mention(object).head)) return true;
  if (isOfOtherVerb(context, subject, object)) return true;
  if (ROLES.has(relation.type) && isInOthersWho(context, subject, object)) return true;
  if (!POSTS.has(relation.type)) return false;
  return (
    isInOthersRelative(context, subject, object) ||
    hasOtherDoer(context, subject, object) ||
    isDoingOfBody(context, subject, object, tie.trigger)
  );
}

const CLAUSES: ReadonlySet<string> = new Set(['acl', 'advcl', 'ccomp', 'parataxis']);

/** "X came from Z, where Y invited others to join": what the body does in a clause without X is not done to him. */
function isDoingOfBody(
  context: RuleContext,
  subject: number,
  object: number,
  trigger: number | null,
): boolean {
  const { index, tree } = context;
  const { head: verb, deprel } = tokenAt(tree, index.mention(object).head);
  if (trigger === null || deprel !== 'nsubj' || !CLAUSES.has(tokenAt(tree, verb).deprel)) return false;
  const isInside = (token: number) => token === verb || ancestors(tree, token).includes(verb);
  const own = index.mention(subject);
  // "X, whom Y hired".
  const isTold = tokenAt(tree, verb).deprel === 'acl' && tokenAt(tree, verb).head === own.head;
  if (isTold || isInside(own.head) || !isInside(trigger)) return false;
  return !index.mentions.some((other) => {
    const { head, kind, clusters } = index.mention(other);
    const mayBe = isSame(context, other, subject) || (kind === 'pronoun' && clusters.length === 0);
    return other !== subject && mayBe && isInside(head);
  });
}

/** "I joined X, and she joined Y": each of what her own verb has, not of what the other's has. */
function isOfOtherVerb({ index, tree }: RuleContext, subject: number, object: number): boolean {
  const own = index.mention(subject);
  const [mine, theirs] = [own.head, index.mention(object).head].map((head) => tokenAt(tree, head));
  if (mine?.deprel !== 'nsubj' || theirs?.deprel !== 'obj' || mine.head === theirs.head) return false;
  return mentionsAt({ index }, dependents(tree, theirs.head, 'nsubj')).some((other) => {
    const { kind, text, clusters } = index.mention(other);
    const known = clusters.length > 0 && own.clusters.length > 0;
    if (known) return !clusters.some((cluster) => own.clusters.includes(cluster));
    return kind === 'pronoun' && own.kind === 'pronoun' && text.toLowerCase() !== own.text.toLowerCase();
  });
}

/** "A and B, who is vice-president of Y": a clause that hangs on one of two tells of that one. */
function isInOthersWho(context: RuleContext, subject: number, object: number): boolean {
  const { index, tree } = context;
  const { head } = index.mention(object);
  const clause = [head, ...ancestors(tree, head)].find(
    (token) => tokenAt(tree, token).deprel === 'acl' && hasDependent(tree, token, 'nsubj', 'who'),
  );
  if (clause === undefined) return false;
  const told = index.at(tokenAt(tree, clause).head);
  if (told === null || index.mention(told).kind !== 'name' || index.mention(told).type !== 'Person')
    return false;
  const { head: own } = index.mention(subject);
  return !isSame(context, told, subject) && own !== clause && !ancestors(tree, own).includes(clause);
}

/** A relative clause tells of the body and of its antecedent, not of who stands outside. */
function isInOthersRelative(context: RuleContext, subject: number, object: number): boolean {
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
function hasOtherDoer(context: RuleContext, subject: number, object: number): boolean {
  const { index, tree } = context;
  const { head: verb, deprel } = tokenAt(tree, index.mention(object).head);
  if (verb < 0 || tokenAt(tree, verb).upos !== 'VERB' || deprel !== 'obj') return false;
  if (tokenAt(tree, index.mention(subject).head).head === verb) return false;
  return areOthers(context, subject, peopleAt(context, surfaceSubjects(tree, verb)));
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

/** "Nothing ties X to the firm Y, his lawyer said, and he has ...": of what nothing is said to be, nothing follows. */
function isOfNothing(tree: Tree, own: number, other: number): boolean {
  const verb = ancestors(tree, other).find((token) =>
    dependents(tree, token, 'nsubj').some((child) => /^(?:nothing|nobody|none)$/.test(wordAt(tree, child))),
  );
  const ownVerb = ancestors(tree, own).find((token) => tokenAt(tree, token).upos === 'VERB');
  return verb !== undefined && ownVerb !== verb;
}
