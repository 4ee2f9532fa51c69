// What somebody has left: "joined X from Y", "who left Y", "after quitting Y".
import { LEAVING } from '#ingest/lexicon/office-verbs.ts';
import { UNDONE } from '#ingest/lexicon/scope.ts';

import { caseOf } from './nouns.ts';
import { dependents, lemmaAt, type Tree, tokenAt, wordAt } from './tree.ts';
import { isPassiveReading } from './verbs.ts';

const COMING: ReadonlySet<string> = new Set('join move switch defect transfer cross come go'.split(' '));
const NOT_DONE: ReadonlySet<string> = new Set([...UNDONE, 'will', 'shall']);

/** Whether a noun is what the verb above it says was left, as a fact. */
export function isLeft(tree: Tree, noun: number): boolean {
  const { head: verb, deprel } = tokenAt(tree, noun);
  if (tokenAt(tree, verb).upos !== 'VERB' || isPassiveReading(tree, verb)) return false;
  const lemma = lemmaAt(tree, verb);
  const left =
    deprel === 'obj'
      ? LEAVING.has(lemma)
      : deprel === 'obl' && caseOf(tree, noun) === 'from' && COMING.has(lemma);
  return left && isDone(tree, verb);
}

/** "Left", "has left", "leaving": neither to come nor denied. */
function isDone(tree: Tree, verb: number): boolean {
  const beside = dependents(tree, verb, 'aux', 'advmod', 'mark').map((child) => wordAt(tree, child));
  return !beside.some((word) => NOT_DONE.has(word) || /n['’]t$/.test(word));
}
