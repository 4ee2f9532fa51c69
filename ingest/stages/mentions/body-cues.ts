// What tells that a name is a body's, though it was taken for a person or a place: it was founded, stands with "its", has an
// analyst or a curator, is somebody's carrier.
import { genderOfFirstName } from '#ingest/lexicon/first-names.ts';
import { dependents, hasDependent, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { headOf } from './heads.ts';

interface Words {
  first: number;
  last: number;
}

/** Whether the words around a name that was taken for a person's or a place's tell that it is a body's. */
export function isBodyByCue(tree: Tree, name: Words, type: string): boolean {
  if (type !== 'Person') return hasCurator(tree, name) || isCarrier(tree, name);
  if (isOfAnalyst(tree, name) || ownsWithIts(tree, name)) return true;
  const isFirstName = genderOfFirstName(tokenAt(tree, name.first).text) !== null;
  return !isFirstName && (isFounded(tree, name) || isOwnedByIts(tree, name));
}

/** "X was founded in 1982 by Y": nobody is. */
function isFounded(tree: Tree, { first, last }: Words): boolean {
  const { head, deprel } = tokenAt(tree, headOf(tree, first, last, 'first'));
  const passive = hasDependent(tree, head, 'aux', 'be');
  return deprel === 'nsubj' && lemmaAt(tree, head) === 'found' && passive && last <= head;
}

/** What a body has beside it: "X and its partner Y". */
const COMPANIONS: ReadonlySet<string> = new Set(
  'partner rival competitor supplier subsidiary parent unit affiliate'.split(' '),
);

function ownsWithIts(tree: Tree, { last }: Words): boolean {
  if (wordAt(tree, last) !== 'and' || wordAt(tree, last + 1) !== 'its') return false;
  return COMPANIONS.has(lemmaAt(tree, tokenAt(tree, last + 1).head));
}

/** "Its Belgian partner X": what "it" has for a partner is hardly ever one person. */
function isOwnedByIts(tree: Tree, { first }: Words): boolean {
  const noun = first - 1;
  return COMPANIONS.has(lemmaAt(tree, noun)) && hasDependent(tree, noun, 'nmod', 'its');
}

const ANALYSTS: ReadonlySet<string> = new Set(['analyst', 'strategist', 'economist', 'trader', 'broker']);

/** "Analyst Y of X", "an analyst at X": a firm, whatever name it bears. */
function isOfAnalyst(tree: Tree, { first }: Words): boolean {
  if (!/^(?:of|at|with)$/.test(wordAt(tree, first - 1))) return false;
  let at = first - 2;
  while (tokenAt(tree, at).upos === 'PROPN' && !ANALYSTS.has(wordAt(tree, at))) at--;
  return ANALYSTS.has(wordAt(tree, at)) && (at < first - 2 || wordAt(tree, first - 1) !== 'of');
}

/** "The curator of prints at X". */
function hasCurator(tree: Tree, { first, last }: Words): boolean {
  const name = headOf(tree, first, last, 'last');
  if (!hasDependent(tree, name, 'case', 'at')) return false;
  const { head } = tokenAt(tree, name);
  return [head, tokenAt(tree, head).head].some((token) => token >= 0 && lemmaAt(tree, token) === 'curator');
}

/** "Y, the Indonesian flag carrier". */
function isCarrier(tree: Tree, { first, last }: Words): boolean {
  const name = headOf(tree, first, last, 'last');
  return dependents(tree, name, 'appos').some(
    (token) => token > last && token - last < 7 && lemmaAt(tree, token) === 'carrier',
  );
}
