// Countries and places that are not the subject's own: "his Thai and Lao counterparts, X and Y", "an aide to the Polish president",
// "flew to Y, where he is to meet X", "of Y descent".
import { BODY_NOUNS } from '#ingest/lexicon/nominals.ts';
import { OFFICES, TIES } from '#ingest/lexicon/offices.ts';
import { caseOf, conjuncts, firstConjunct, isForged, isPossessive } from '#ingest/syntax/nouns.ts';
import { findOffices } from '#ingest/syntax/offices.ts';
import { isPersonNoun } from '#ingest/syntax/person-nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, dependents, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import type { Candidate } from './candidates.ts';
import { excludes, mentionsAt } from './others.ts';

const FOREBEARS: ReadonlySet<string> = new Set(
  'descent ancestry ancestor extraction heritage parentage lineage forebear forefather grandparent'.split(
    ' ',
  ),
);

export function isOthersCountry(context: RuleContext, candidate: Candidate): boolean {
  const { relation, subject, object, tie } = candidate;
  if (typeof object !== 'number') return false;
  const { index, tree } = context;
  const own = index.mention(subject).head;
  const place = index.mention(object).head;
  const isWordless = tie.trigger === null;
  if (relation.type === 'LIVES_IN')
    return isRuledPlace(tree, own, place) || (isWordless && isWhere(tree, own, place));
  if (relation.type !== 'CITIZEN_OF') return false;
  return (
    isNoCitizen(context, subject, place) ||
    isOfForebears(context, subject, place) ||
    isOneOfTwo(tree, place) ||
    isOfNamelessOffice(context, own, place) ||
    (isWordless && isOwnerOfThing(tree, own, place))
  );
}

/** "A forged Ugandan passport" makes nobody a citizen, and "an American engineer, X" nobody but X. */
function isNoCitizen(context: RuleContext, subject: number, state: number): boolean {
  const { tree } = context;
  const noun = tokenAt(tree, firstConjunct(tree, state)).head;
  if (isForged(tree, noun)) return true;
  const named = mentionsAt(context, dependents(tree, noun, 'appos'));
  return excludes(context, subject, named);
}

/** "Of Irish descent", "to an Irish mother": where the family is from; "her Irish mother, X" is from there herself. */
function isOfForebears({ index, tree }: RuleContext, subject: number, state: number): boolean {
  const { head: noun, deprel } = tokenAt(tree, firstConjunct(tree, state));
  if (deprel !== 'amod') return false;
  if (FOREBEARS.has(lemmaAt(tree, noun))) return true;
  const own = index.mention(subject).head;
  const isNamed = own === noun || tokenAt(tree, own).head === noun || tokenAt(tree, noun).head === own;
  return OFFICES.get(lemmaAt(tree, noun))?.id === 'parent' && !isNamed;
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

/** "Hosts the leaders of Y at his home": Y is whose leaders they are. */
function isRuledPlace(tree: Tree, own: number, place: number): boolean {
  const first = firstConjunct(tree, place);
  const { head: noun, deprel } = tokenAt(tree, first);
  const owned = caseOf(tree, first) === 'of' || isPossessive(tree, first);
  if (deprel !== 'nmod' || !owned || !OFFICES.has(lemmaAt(tree, noun))) return false;
  return noun !== own && tokenAt(tree, noun).head !== own && tokenAt(tree, own).head !== noun;
}
