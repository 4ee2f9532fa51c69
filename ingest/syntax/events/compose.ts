// Roots of a chain of words, outermost first, to one: "agreed to release" agrees, "refused to meet" rejects, "will meet" is
// meant, "has met" has happened.
import { GOVERNING_ROOTS, type PloverRoot } from '#ingest/lexicon/event-codes.ts';
import { FUTURE_AUXILIARIES, NEGATORS, PLANNING, POSSIBLE_AUXILIARIES } from '#ingest/lexicon/scope.ts';

import { dependents, lemmaAt, type Tree, tokenAt, wordAt } from '../tree.ts';
import { surfaceSubjects } from '../verbs.ts';
import { type PredicateEvent, predicateEvent } from './predicate.ts';

/** Roots that are no offer when they are announced, but a threat. */
const HOSTILE: ReadonlySet<PloverRoot> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST']);
const FRIENDLY: ReadonlySet<PloverRoot> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'YIELD']);
/** Auxiliaries that say what somebody else has to do. */
export const OBLIGATION: ReadonlySet<string> = new Set(['must', 'should', 'need', 'ought']);

export function composeRoots(tree: Tree, chain: readonly number[], source: number): PloverRoot | null {
  let root: PloverRoot | null = null;
  for (const token of [...chain].reverse()) {
    const event = predicateEvent(tree, token);
    if (event !== null && event.root !== null && (root === null || outweighs(tree, token, event)))
      root = event.root;
    root = readModality(tree, token, root, source);
  }
  return root;
}

/** A verb decides over what it governs; a noun only as part of a phrase: "suspension of aid". */
function outweighs(tree: Tree, token: number, { root, weight }: PredicateEvent): boolean {
  return tokenAt(tree, token).upos === 'VERB' || weight > 0 || (root !== null && GOVERNING_ROOTS.has(root));
}

function readModality(tree: Tree, token: number, root: PloverRoot | null, source: number): PloverRoot | null {
  if (!['VERB', 'ADJ'].includes(tokenAt(tree, token).upos)) return root;
  const words = dependents(tree, token, 'aux', 'advmod').map((child) => wordAt(tree, child));
  const subjects = surfaceSubjects(tree, token);
  const others =
    subjects.length > 0 &&
    !subjects.includes(source) &&
    subjects.every((subject) => tokenAt(tree, subject).upos !== 'PRON');
  if (words.some((word) => OBLIGATION.has(word)) && others) return 'REQUEST';
  if (root === null || GOVERNING_ROOTS.has(root)) return root;
  if (words.some((word) => NEGATORS.has(word))) return FRIENDLY.has(root) ? 'REJECT' : root;
  const meant =
    words.some((word) => FUTURE_AUXILIARIES.has(word) || POSSIBLE_AUXILIARIES.has(word)) ||
    (PLANNING.has(lemmaAt(tree, token)) && dependents(tree, token, 'xcomp').length > 0);
  if (!meant) return root;
  return HOSTILE.has(root) ? 'THREATEN' : 'AGREE';
}
