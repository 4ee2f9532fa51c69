// A body that only says whose people somebody deals with, or that a clause of its own is about, is no employer:
// "joined EU leaders", "told the paper that NATO must act".

import { SAYING, THINKING } from '#ingest/lexicon/scope.ts';
import { caseOf, firstConjunct } from '#ingest/syntax/nouns.ts';
import { isPersonNoun } from '#ingest/syntax/person-nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { type Candidate, POSTS } from './candidates.ts';

export function isOnlyConcerned(
  { index, tree }: RuleContext,
  { relation, subject, object, tie }: Candidate,
): boolean {
  if (!POSTS.has(relation.type) || typeof object !== 'number') return false;
  const { head } = index.mention(object);
  const { head: above, deprel } = tokenAt(tree, head);
  const { lemma, upos } = tokenAt(tree, above);
  const people =
    upos === 'NOUN' &&
    wordAt(tree, above) !== lemma &&
    (isPersonNoun(lemmaAt(tree, above)) || PEOPLE.has(lemmaAt(tree, above)));
  const inFront = deprel === 'compound' || (deprel === 'nmod' && caseOf(tree, head) === null);
  const dealtWith = caseOf(tree, head) === 'of' && OBJECTS.has(tokenAt(tree, above).deprel);
  const isOfThem = index.at(above) === subject || isNamedBy(tree, above, index.mention(subject).head);
  if (people && (inFront || dealtWith) && !isOfThem) return true;
  // "Expects Y to fall", "told Y that": who is spoken or thought of.
  const judged = SAYING.has(lemmaAt(tree, above)) || THINKING.has(lemmaAt(tree, above));
  if (upos === 'VERB' && judged && ['obj', 'iobj'].includes(deprel)) return true;
  // Within a clause that is told or thought, where the word for a post stands outside of it.
  const clause = [head, ...ancestors(tree, head)].find((token) => isTold(tree, token));
  if (clause === undefined) return false;
  const inClause = (token: number) => token === clause || ancestors(tree, token).includes(clause);
  return !inClause(index.mention(subject).head) && (tie.trigger === null || !inClause(tie.trigger));
}

const OBJECTS: ReadonlySet<string> = new Set(['obj', 'iobj']);

/** "NATO leaders X and Y" are among them, "NATO leaders and Y" is not. */
function isNamedBy(tree: Tree, people: number, named: number): boolean {
  const first = firstConjunct(tree, named);
  if (tokenAt(tree, people).head === named) return true;
  const between = tree.tokens.slice(people + 1, first);
  return tokenAt(tree, first).head === people && !between.some(({ upos }) => upos === 'CCONJ');
}

function isTold(tree: Tree, clause: number): boolean {
  const { deprel, head } = tokenAt(tree, clause);
  const lemma = lemmaAt(tree, head);
  return deprel === 'ccomp' && (SAYING.has(lemma) || THINKING.has(lemma));
}

const PEOPLE = new Set([
  'leader',
  'minister',
  'official',
  'ambassador',
  'envoy',
  'diplomat',
  'ally',
  'colleague',
  'representative',
  'negotiator',
  'executive',
]);
