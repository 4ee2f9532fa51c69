// Whose the thing is that a clause says a possessive of, where the clause has its subject do something to another's thing:
// "backed X and its membership of Y", "warned X against its membership of Y", "blocked its membership of Y".
import type { MentionState } from '#ingest/state.ts';
import { caseOf, firstConjunct, isPossessive } from '#ingest/syntax/nouns.ts';
import { dependents, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import type { Candidate } from './candidates.ts';

/** Behind these prepositions stands what the verb's object has or does. */
const OF_OBJECT: ReadonlyMap<string, RegExp> = new Map([
  ['warn', /^(?:against|about|over)$/],
  ['support', /^(?:in|over)$/],
  ['back', /^(?:in|over)$/],
  ['help', /^(?:in|with)$/],
  ['assist', /^(?:in|with)$/],
  ['question', /^(?:about|over)$/],
]);

/** What only somebody else can be kept from having. */
const KEEPING_FROM: ReadonlySet<string> = new Set('block veto obstruct thwart'.split(' '));

export function ownerTold(
  { head, sentence }: MentionState,
  tree: Tree,
  fits: readonly Candidate[],
): Candidate | null {
  if (!isPossessive(tree, head)) return null;
  const owned = tokenAt(tree, head).head;
  const here = fits.filter((candidate) => candidate.sentence === sentence);
  const among = (tokens: readonly number[]) => here.find(({ token }) => tokens.includes(token)) ?? null;
  const first = firstConjunct(tree, owned);
  if (first !== owned) return isRightBehind(tree, head) ? among([first]) : null;
  const { deprel, head: verb } = tokenAt(tree, owned);
  const lemma = lemmaAt(tree, verb);
  const isOfObject = deprel === 'obl' && OF_OBJECT.get(lemma)?.test(caseOf(tree, owned) ?? '') === true;
  if (isOfObject) return among(dependents(tree, verb, 'obj', 'iobj'));
  if (deprel !== 'obj' || !KEEPING_FROM.has(lemma)) return null;
  const subjects = dependents(tree, verb, 'nsubj');
  // Who else is in mind: the last that the text names apart from who keeps it.
  const keepers = new Set(
    here.filter(({ token }) => subjects.includes(token)).flatMap(({ clusters }) => clusters),
  );
  const others = fits.filter(
    ({ clusters }) => clusters.length > 0 && !clusters.some((own) => keepers.has(own)),
  );
  const owners = new Set(others.map(({ clusters }) => clusters.join('+')));
  return keepers.size > 0 && owners.size === 1 ? (others[0] ?? null) : null;
}

/** "X and its Y": with the conjunction right in front, and nobody between. */
function isRightBehind(tree: Tree, pronoun: number): boolean {
  return /^(?:and|or)$/.test(wordAt(tree, pronoun - 1));
}
