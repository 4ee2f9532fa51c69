// Posts whose holder the sentence names, and it is another: "its president, A, accused B", "X will be succeeded by Y, a director of
// Z", "two students of X run the lab at Y".
import { OFFICES, TIES } from '#ingest/lexicon/offices.ts';
import { affiliationsOf } from '#ingest/syntax/affiliations.ts';
import {
  caseOf,
  conjuncts,
  firstConjunct,
  isPluralNoun,
  isPossessive,
  possessorsOf,
} from '#ingest/syntax/nouns.ts';
import { findOffices } from '#ingest/syntax/offices.ts';
import { isPersonNoun } from '#ingest/syntax/person-nouns.ts';
import { isSame, type RuleContext } from '#ingest/syntax/rule-context.ts';
import {
  ancestors,
  dependents,
  hasDependent,
  lemmaAt,
  type Tree,
  tokenAt,
  wordAt,
} from '#ingest/syntax/tree.ts';
import { isCopular, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { type Candidate, PERSONAL, POSTS, ROLES } from './candidates.ts';
import { areOthers, isNounForPeople, mentionsAt, peopleAt } from './others.ts';

export function hasOtherHolder(context: RuleContext, candidate: Candidate): boolean {
  const { relation, subject, object } = candidate;
  if (!PERSONAL.has(relation.type) || typeof object !== 'number') return false;
  const { index, tree } = context;
  const own = index.mention(subject);
  const { head } = index.mention(object);
  if (isBehindPeople(tree, own.head, head) && !isTakenUp(tree, own.last)) return true;
  if (isRelatives(context, candidate, object)) return true;
  if (POSTS.has(relation.type) && isOfOtherHolder(context, candidate, object)) return true;
  if (POSTS.has(relation.type) && isAnothersBody(context, subject, object)) return true;
  if (!ROLES.has(relation.type)) return false;
  return isOwnerOfOthers(context, subject, head) || isInOthersApposition(context, subject, head);
}

/** "Its president, A": whose president A is has B for none. */
function isOwnerOfOthers(context: RuleContext, subject: number, owner: number): boolean {
  const { index, tree } = context;
  const noun = tokenAt(tree, owner).head;
  if (!isPossessive(tree, owner) || !findOffices(tree).some(({ head }) => head === noun)) return false;
  const holders = mentionsAt(context, [
    ...dependents(tree, noun, 'appos', 'flat'),
    tokenAt(tree, noun).deprel === 'appos' ? tokenAt(tree, noun).head : -1,
  ]).filter((mention) => index.mention(mention).type === 'Person');
  return holders.length > 0 && !holders.some((holder) => isSame(context, holder, subject));
}

/** The noun that the body hangs on says what somebody else is: "Y, an analyst at Z", "scientists at Z". */
function isOfOtherHolder(context: RuleContext, { subject }: Candidate, object: number): boolean {
  const { index, tree } = context;
  const { head } = index.mention(object);
  const { head: noun, deprel } = tokenAt(tree, head);
  if (noun < 0 || !['nmod', 'compound'].includes(deprel) || !isNounForPeople(tree, noun)) return false;
  const own = tokenAt(tree, noun);
  const plural = isPluralNoun(tree, noun);
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

/** "A, who visited Y, and B, a former chairman of Z": what stands in apposition to one name is not the other's. */
function isInOthersApposition(context: RuleContext, subject: number, body: number): boolean {
  const { index, tree } = context;
  const { head: own } = index.mention(subject);
  const apposed = ancestors(tree, body).find(
    (token) => tokenAt(tree, token).deprel === 'appos' && tokenAt(tree, token).head < token,
  );
  const named = apposed === undefined ? null : index.at(tokenAt(tree, apposed).head);
  if (apposed === undefined || named === null) return false;
  const { kind, type, clusters } = index.mention(named);
  if (kind !== 'name' || type !== 'Person' || clusters.length === 0 || isSame(context, named, subject))
    return false;
  const isInside = own === apposed || ancestors(tree, own).includes(apposed);
  return !isInside && index.mention(subject).clusters.length > 0;
}

/** "Two students of X, ..., run the lab at Y": whose students they are is not who runs it. */
function isBehindPeople(tree: Tree, own: number, other: number): boolean {
  const named = titled(tree, own);
  const { head: noun, deprel } = tokenAt(tree, named);
  if (deprel !== 'nmod' || caseOf(tree, named) !== 'of' || noun < 0) return false;
  if (!isPluralNoun(tree, noun) || !isPersonNoun(lemmaAt(tree, noun))) return false;
  return !ancestors(tree, other).includes(named);
}

/** "Supporters of X, whose party": the clause tells of X, wherever it hangs. */
function isTakenUp(tree: Tree, last: number): boolean {
  return tokenAt(tree, last).text === ',' && /^(?:who|whose)$/.test(wordAt(tree, last + 1));
}

/** "Professor X": where the parser takes the title for the head. */
function titled(tree: Tree, token: number): number {
  const { deprel, head } = tokenAt(tree, token);
  return ['appos', 'flat'].includes(deprel) && head === token - 1 ? head : token;
}

/** "A of the Greens and B", "A praised a reporter of the BBC": a body that stands with somebody else. */
function isAnothersBody(context: RuleContext, subject: number, object: number): boolean {
  if (isOfNameless(context, subject, object)) return true;
  const { index, tree } = context;
  const affiliations = affiliationsOf(context);
  const owners = affiliations.filter(({ body }) => body === object);
  if (owners.length === 0 || owners.some(({ person }) => isSame(context, person, subject))) return false;
  // "A and B of the Greens" may both be, unless A has a body of its own.
  const listed = conjuncts(tree, firstConjunct(tree, index.mention(subject).head));
  const shared = owners.some(({ person }) => listed.includes(index.mention(person).head));
  return !shared || affiliations.some(({ person }) => person === subject);
}

const PEOPLE: ReadonlySet<string> = new Set(['Person', 'Group']);

const ARGUMENTS: ReadonlySet<string> = new Set(['obj', 'iobj', 'nsubj', 'obl']);

/** A nameless person of the body who is party to what the clause says beside the subject. */
function isOfNameless({ index, tree }: RuleContext, subject: number, body: number): boolean {
  const above = tokenAt(tree, index.mention(body).head).head;
  const nameless = above < 0 ? null : index.at(above);
  if (nameless === null || tokenAt(tree, above).upos !== 'NOUN' || !isIndefinite(tree, above)) return false;
  const { kind, type, head, clusters } = index.mention(nameless);
  const { head: named } = index.mention(subject);
  if (kind !== 'nominal' || !PEOPLE.has(type) || head !== above || clusters.length > 0) return false;
  return (
    ARGUMENTS.has(tokenAt(tree, above).deprel) &&
    !isCopular(tree, above) &&
    tokenAt(tree, named).head !== above
  );
}

function isIndefinite(tree: Tree, noun: number): boolean {
  return (
    hasDependent(tree, noun, 'det', 'a', 'an') &&
    caseOf(tree, noun) !== 'as' &&
    !hasDependent(tree, noun, 'appos')
  );
}

/** "Her husband, X, is a member of Y": of X, whom the noun names, not of her. */
function isRelatives(
  { index, tree }: RuleContext,
  { relation, subject }: Candidate,
  object: number,
): boolean {
  const { head } = index.mention(subject);
  const { head: noun } = tokenAt(tree, head);
  if (noun < 0 || tokenAt(tree, noun).upos !== 'NOUN' || !possessorsOf(tree, noun).includes(head))
    return false;
  const named = dependents(tree, noun, 'appos', 'flat').some((token) => {
    const other = index.at(token);
    return other !== null && index.mention(other).kind === 'name' && index.mention(other).type === 'Person';
  });
  // "Whose daughter owns flats in Lima" says of him nothing either.
  const does =
    relation.type === 'LIVES_IN' &&
    tokenAt(tree, noun).deprel === 'nsubj' &&
    TIES.has(OFFICES.get(lemmaAt(tree, noun))?.id ?? '');
  return (named || does) && !ancestors(tree, index.mention(object).head).includes(head);
}
