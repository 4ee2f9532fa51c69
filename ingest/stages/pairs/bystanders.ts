// Who only stands beside what the sentence says, or tells it: "served under B", "X is on trial, Y's service reports".
import { SAYING } from '#ingest/lexicon/scope.ts';
import { caseOf, isPossessive, possessorsOf } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, hasDependent, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { type Candidate, POSTS, ROLES } from './candidates.ts';
import { isNounForPeople } from './others.ts';

/** Behind these, somebody is not who the clause is about. */
const BESIDE: ReadonlySet<string> = new Set(['under', 'against', 'about', 'over', 'to']);

export function isBystander(context: RuleContext, candidate: Candidate): boolean {
  const { relation, subject, object, tie } = candidate;
  if (typeof object !== 'number') return false;
  const { index, tree } = context;
  const person = index.mention(subject).head;
  const body = index.mention(object).head;
  if (relation.type === 'BASED_IN') return isBesideBased(context, candidate);
  if (ROLES.has(relation.type) && isBeside(tree, person, body)) return true;
  if (!POSTS.has(relation.type)) return false;
  return (
    (tie.clauses > 0 && isBehindPlan(tree, body)) ||
    isReporter(tree, person, body, tie.trigger) ||
    isTold(tree, person, body)
  );
}

const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'remind', 'warn']);

/** "X told Y's Turkish service that he had left": to whom somebody tells something is not whose people he is of. */
function isTold(tree: Tree, person: number, body: number): boolean {
  const told = [body, ...ancestors(tree, body)].find((token) =>
    ['obj', 'iobj'].includes(tokenAt(tree, token).deprel),
  );
  // "Told her colleagues at Y" says that she is.
  if (told === undefined || isNounForPeople(tree, told)) return false;
  const { head: verb } = tokenAt(tree, told);
  const isInside = [person, ...ancestors(tree, person)].includes(told);
  return TELLING.has(lemmaAt(tree, verb)) && !isInside;
}

/** "Y's talks with": in another clause, the body only owns what somebody does or wants. */
function isBehindPlan(tree: Tree, body: number): boolean {
  const owned = tokenAt(tree, body).head;
  return isPossessive(tree, body) && /^(?:obj|obl|nsubj)$/.test(tokenAt(tree, owned).deprel);
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

/** "Left the Boston-based chain for X": where the chain is based says nothing of who stands behind a preposition. */
function isBesideBased({ tree, index }: RuleContext, { subject, tie }: Candidate): boolean {
  const { trigger } = tie;
  if (trigger === null || wordAt(tree, trigger) !== 'based' || wordAt(tree, trigger - 1) !== '-')
    return false;
  const { first, head } = index.mention(subject);
  return first > trigger && caseOf(tree, head) !== null;
}

/** "X is on trial, Y's Spanish service reports": who tells it behind is not whose people it tells of. */
function isReporter(tree: Tree, person: number, body: number, trigger: number | null): boolean {
  if (person > body || (trigger !== null && possessorsOf(tree, trigger).length > 0)) return false;
  const speaker = [body, ...ancestors(tree, body)].find((token) => tokenAt(tree, token).deprel === 'nsubj');
  if (speaker === undefined) return false;
  const verb = tokenAt(tree, speaker).head;
  const isInside = person === speaker || ancestors(tree, person).includes(speaker);
  return SAYING.has(lemmaAt(tree, verb)) && !isInside && person < verb && wordAt(tree, verb + 1).length <= 1;
}
