// Names inside of somebody else's phrase: "two students of X run the lab at Y" says nothing of X, "the leaders of Y at his
// home" nothing of Y, "an aide to the Polish president" no citizenship.
import { OFFICES, TIES } from '#ingest/lexicon/offices.ts';
import { caseOf, firstConjunct, isPossessive } from '#ingest/syntax/nouns.ts';
import { isPersonNoun } from '#ingest/syntax/person-nouns.ts';
import { isSame, type RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, dependents, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { surfaceSubjects } from '#ingest/syntax/verbs.ts';

import type { Candidate } from './candidates.ts';

const OF_ONE: ReadonlySet<string> = new Set(
  'EMPLOYEE_OF MEMBER_OF HEAD_OF LIVES_IN BORN_IN EDUCATED_AT'.split(' '),
);

export function isInOthersPhrase(
  context: RuleContext,
  { relation, subject, object, tie }: Candidate,
): boolean {
  if (typeof object !== 'number') return false;
  const { index, tree } = context;
  const [own, other] = [index.mention(subject), index.mention(object)];
  if (relation.type === 'CITIZEN_OF') return isOfNamelessOffice(context, own.head, other.head);
  if (!OF_ONE.has(relation.type)) return false;
  if (isOfNothing(tree, own.head, other.head)) return true;
  return (
    (isBehindPeople(tree, own.head, other.head) && !isTakenUp(tree, own.last)) ||
    (relation.type === 'LIVES_IN' && isRuledPlace(tree, own.head, other.head)) ||
    (relation.type === 'HEAD_OF' && hasLeft(context, subject, object, tie.trigger))
  );
}

/** "Nothing ties X to the firm Y, his lawyer said, and he has ...": of what nothing is said to be, nothing follows. */
function isOfNothing(tree: Tree, own: number, other: number): boolean {
  const verb = ancestors(tree, other).find((token) =>
    dependents(tree, token, 'nsubj').some((child) => /^(?:nothing|nobody|none)$/.test(wordAt(tree, child))),
  );
  const ownVerb = ancestors(tree, own).find((token) => tokenAt(tree, token).upos === 'VERB');
  return verb !== undefined && ownVerb !== verb;
}

/** "Two students of X, ..., run the lab at Y": whose students they are is not who runs it. */
function isBehindPeople(tree: Tree, own: number, other: number): boolean {
  const named = titled(tree, own);
  const { head: noun, deprel } = tokenAt(tree, named);
  if (deprel !== 'nmod' || caseOf(tree, named) !== 'of' || noun < 0) return false;
  const people = tokenAt(tree, noun).upos === 'NOUN' && isPersonNoun(lemmaAt(tree, noun));
  const several = wordAt(tree, noun) !== lemmaAt(tree, noun);
  if (!people || !several) return false;
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

/** "Hosts the leaders of Y at his home": Y is whose leaders they are. */
function isRuledPlace(tree: Tree, own: number, place: number): boolean {
  const first = firstConjunct(tree, place);
  const { head: noun, deprel } = tokenAt(tree, first);
  const owned = caseOf(tree, first) === 'of' || isPossessive(tree, first);
  if (deprel !== 'nmod' || !owned || !OFFICES.has(lemmaAt(tree, noun))) return false;
  return noun !== own && tokenAt(tree, noun).head !== own && tokenAt(tree, own).head !== noun;
}

/** "An aide to the Polish president": of a state whose office somebody nameless holds. */
function isOfNamelessOffice({ index, tree }: RuleContext, own: number, state: number): boolean {
  const { head: noun, deprel } = tokenAt(tree, state);
  const office = OFFICES.get(lemmaAt(tree, noun));
  if (deprel !== 'amod' || office === undefined || TIES.has(office.id) || caseOf(tree, noun) !== 'to')
    return false;
  const named = [...dependents(tree, noun, 'appos', 'flat'), noun + 1].some(
    (token) => index.at(token) !== null,
  );
  return !named && tokenAt(tree, own).head !== noun;
}

/** "X, who left Y to found Z, is its head": not Y's any more, whatever "its" may be. */
function hasLeft(context: RuleContext, person: number, body: number, trigger: number | null): boolean {
  const { index, tree } = context;
  return index.mentions.some((named) => {
    const { head } = index.mention(named);
    const { head: verb, deprel } = tokenAt(tree, head);
    if (deprel !== 'obj' || !['leave', 'quit'].includes(lemmaAt(tree, verb))) return false;
    if (!isSame(context, named, body)) return false;
    const leavers = surfaceSubjects(tree, verb).flatMap((token) => index.at(token) ?? []);
    const leaves = leavers.some((leaver) => isSame(context, leaver, person));
    return leaves && (trigger === null || !ancestors(tree, trigger).includes(head));
  });
}
