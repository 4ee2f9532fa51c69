// "X told Y that he would help him": who tells is the one who acts, and who is told the other.
import type { MentionState } from '#ingest/state.ts';
import { relativeNoun } from '#ingest/syntax/nouns.ts';
import { ancestors, dependents, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import type { Candidate } from './candidates.ts';

const TELLING: ReadonlySet<string> = new Set(['tell', 'promise', 'assure', 'inform', 'notify', 'remind']);
const ACTING = /^s?he$/;
const ACTED_ON = /^(?:him|her)$/;

/** Where a clause hangs on "who", the noun that this stands for. */
function namedBy(tree: Tree, token: number): number {
  return wordAt(tree, token) === 'who' ? (relativeNoun(tree, token) ?? token) : token;
}

/** Whom either pronoun of such a clause means; null for a clause that has only one of them. */
export function told(pronoun: MentionState, tree: Tree, fits: readonly Candidate[]): Candidate | null {
  const verbs = ancestors(tree, pronoun.head);
  const clause = verbs.find((verb) => tokenAt(tree, verb).deprel === 'ccomp');
  if (clause === undefined) return null;
  const { head: saying } = tokenAt(tree, clause);
  const actor = dependents(tree, clause, 'nsubj').find((token) => ACTING.test(wordAt(tree, token)));
  if (actor === undefined || !TELLING.has(lemmaAt(tree, saying))) return null;
  const objects = [clause, ...dependents(tree, clause, 'xcomp')].flatMap((verb) =>
    dependents(tree, verb, 'obj', 'iobj', 'obl'),
  );
  const other = objects.find((token) => ACTED_ON.test(wordAt(tree, token)));
  if (other === undefined) return null;
  const meant =
    pronoun.head === actor
      ? dependents(tree, saying, 'nsubj')
      : pronoun.head === other
        ? dependents(tree, saying, 'obj', 'iobj')
        : [];
  const [token] = meant.map((at) => namedBy(tree, at));
  return fits.find((fit) => fit.sentence === pronoun.sentence && fit.token === token) ?? null;
}
