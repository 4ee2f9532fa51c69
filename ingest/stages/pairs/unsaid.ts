// Answers of the relation graph that no word bears out, in places where a sentence says no such thing: behind another's plan or
// talks, in a clause of its own, of whoever reports it.

import { isBloc } from '#ingest/lexicon/alliances.ts';
import { BODY_NOUNS } from '#ingest/lexicon/nominals.ts';
import { SAYING } from '#ingest/lexicon/scope.ts';
import { conjuncts, firstConjunct, isPossessive, possessorsOf } from '#ingest/syntax/nouns.ts';
import { findOffices } from '#ingest/syntax/offices.ts';
import { isPersonNoun } from '#ingest/syntax/person-nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, dependents, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { type Candidate, POSTS } from './candidates.ts';

export function isUnsaid(context: RuleContext, candidate: Candidate): boolean {
  const { relation, subject, object, tie } = candidate;
  const { index, tree } = context;
  // "His second visit since the war of 2022": dates stand right behind whose they are.
  const { kind, text } = index.mention(subject);
  if (typeof object !== 'number')
    return tie.trigger === null && kind === 'pronoun' && !/^(?:who|which)$/i.test(text);
  const own = index.mention(subject).head;
  const place = index.mention(object).head;
  if (relation.type === 'CITIZEN_OF')
    return isOneOfTwo(tree, place) || (tie.trigger === null && isOwnerOfThing(tree, own, place));
  if (relation.type === 'LIVES_IN') return tie.trigger === null && isWhere(tree, own, place);
  if (!POSTS.has(relation.type)) return false;
  const isArgument = /^(?:obj|obl|nsubj)$/.test(tokenAt(tree, tokenAt(tree, place).head).deprel);
  if (isPossessive(tree, place) && isArgument && tie.clauses > 0) return true;
  if (/^leaders?$/.test(wordAt(tree, tokenAt(tree, place).head)) && isBloc(index.mention(object).text))
    return true;
  return isReporter(tree, own, place, tie.trigger);
}

/** "His Thai and Lao counterparts, X and Y": who is from where, their order says at best. */
function isOneOfTwo(tree: Tree, state: number): boolean {
  const first = firstConjunct(tree, state);
  const { head, deprel } = tokenAt(tree, first);
  return (
    deprel === 'amod' &&
    conjuncts(tree, first).length > 1 &&
    wordAt(tree, head) !== lemmaAt(tree, head) &&
    dependents(tree, head, 'appos').length > 0
  );
}

/** "Spain's request to extradite X": whose request it is, X need not be from. */
function isOwnerOfThing(tree: Tree, person: number, owner: number): boolean {
  const noun = tokenAt(tree, owner).head;
  if (!isPossessive(tree, owner) || noun === person || tokenAt(tree, noun).upos !== 'NOUN') return false;
  const isSomebody = isPersonNoun(lemmaAt(tree, noun)) || findOffices(tree).some(({ head }) => head === noun);
  const { deprel, head } = tokenAt(tree, person);
  const isBeside =
    (head === noun && ['appos', 'flat', 'compound'].includes(deprel)) || tokenAt(tree, noun).head === person;
  return !isSomebody && !isBeside && !BODY_NOUNS.has(lemmaAt(tree, noun));
}

/** "Flew to Y, where he is to meet X": what he does there is said, and is not to live there. */
function isWhere(tree: Tree, person: number, place: number): boolean {
  return ancestors(tree, person).some(
    (clause) =>
      tokenAt(tree, clause).deprel === 'acl' &&
      tokenAt(tree, clause).head === place &&
      dependents(tree, clause, 'advmod').some((child) => wordAt(tree, child) === 'where'),
  );
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
