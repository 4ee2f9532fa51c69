// Posts that the sentence gives to somebody else: "its president, A, accused B", "met B and C, who is an official of the party",
// "served under B".

import { caseOf, isPossessive, possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import { findOffices } from '#ingest/syntax/offices.ts';
import { isSame, type RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, dependents, hasDependent, type Tree, tokenAt } from '#ingest/syntax/tree.ts';

import type { Candidate } from './candidates.ts';

const POSTS: ReadonlySet<string> = new Set(['EMPLOYEE_OF', 'MEMBER_OF', 'HEAD_OF']);
/** Behind these, somebody is not who the clause is about. */
const BESIDE: ReadonlySet<string> = new Set(['under', 'against', 'about', 'over', 'to']);

export function isOthersOffice(context: RuleContext, { relation, subject, object, tie }: Candidate): boolean {
  if (!POSTS.has(relation.type) || typeof object !== 'number') return false;
  const { index, tree } = context;
  const person = index.mention(subject).head;
  const body = index.mention(object).head;
  return (
    isOwnerOfOthers(context, subject, body) ||
    isInOthersClause(context, subject, object) ||
    isInOthersApposition(context, subject, body) ||
    isBeside(tree, person, body) ||
    (tie.trigger !== null &&
      relation.type !== 'HEAD_OF' &&
      isOfOtherBody(context, tie.trigger, subject, object))
  );
}

/** "Its president, A": whose president A is has B for none. */
function isOwnerOfOthers(context: RuleContext, subject: number, owner: number): boolean {
  const { index, tree } = context;
  const noun = tokenAt(tree, owner).head;
  if (!isPossessive(tree, owner) || !findOffices(tree).some(({ head }) => head === noun)) return false;
  const holders = [
    ...dependents(tree, noun, 'appos', 'flat'),
    tokenAt(tree, noun).deprel === 'appos' ? tokenAt(tree, noun).head : -1,
  ]
    .flatMap((token) => index.at(token) ?? [])
    .filter((mention) => index.mention(mention).type === 'Person');
  return holders.length > 0 && !holders.some((holder) => isSame(context, holder, subject));
}

/** "A and B, who is vice-president of Y": a clause that hangs on one of two tells of that one. */
function isInOthersClause(context: RuleContext, subject: number, object: number): boolean {
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

/** "He studied at Y and served under B." */
function isBeside(tree: Tree, person: number, body: number): boolean {
  const { deprel, head } = tokenAt(tree, person);
  if (deprel === 'nmod' && caseOf(tree, person) === 'under')
    return tokenAt(tree, body).head !== head && !ancestors(tree, body).includes(person);
  return (
    deprel === 'obl' &&
    BESIDE.has(caseOf(tree, person) ?? '') &&
    hasSubject(tree, head) &&
    !ancestors(tree, body).includes(person)
  );
}

function hasSubject(tree: Tree, verb: number): boolean {
  return (
    hasDependent(tree, verb, 'nsubj') ||
    (tokenAt(tree, verb).deprel === 'conj' && hasDependent(tree, tokenAt(tree, verb).head, 'nsubj'))
  );
}

/** "Its leader, A, ruled out a coalition with Y": an office that is of one body is not of the other. */
function isOfOtherBody(context: RuleContext, office: number, subject: number, object: number): boolean {
  const { index, tree } = context;
  if (!findOffices(tree).some(({ head }) => head === office)) return false;
  const owners = [...possessorsOf(tree, office), ...withPreposition(tree, office, ['of', 'for', 'at'])]
    .flatMap((token) => index.at(token) ?? [])
    .filter((owner) => index.mention(owner).type !== 'Person' && owner !== subject)
    .filter((owner) => index.mention(owner).kind !== 'nominal' || index.mention(owner).clusters.length > 0);
  const { head } = index.mention(object);
  if (owners.length === 0 || ancestors(tree, head).includes(office)) return false;
  return !owners.some((owner) => owner === object || isSame(context, owner, object));
}
