// Companies that bear somebody's name: who has a chief executive behind it, or shares that rise, or is said to make something.
import { genderOfFirstName } from '#ingest/lexicon/first-names.ts';
import { SAYING } from '#ingest/lexicon/scope.ts';
import type { NameLabel, NameSpan } from '#ingest/state.ts';
import { dependents, hasDependent, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { headOf } from './heads.ts';

/** Above this the model is believed. */
const SURE = 0.97;
const MAKERS: ReadonlySet<string> = new Set(['maker', 'operator', 'manufacturer', 'exporter', 'supplier']);

export function companyCue(tree: Tree, { first, last, label, probability }: NameSpan): NameLabel | null {
  if (label !== 'PER' || last - first > 2) return null;
  if (hasChief(tree, last)) return 'ORG';
  const isSomebody = genderOfFirstName(tokenAt(tree, first).text) !== null;
  if (probability >= SURE || isSomebody || last - first > 1) return null;
  return hasShares(tree, first) || isMaker(tree, first) || saysOfIts(tree, first) ? 'ORG' : null;
}

/** "Lindt Chief Executive X", "Lindt CEO X". */
function hasChief(tree: Tree, at: number): boolean {
  const behind = wordAt(tree, at) === 'ceo' ? at + 1 : wordAt(tree, at) === 'chief' ? at + 2 : -1;
  if (behind < 0 || (behind === at + 2 && wordAt(tree, at + 1) !== 'executive')) return false;
  return tokenAt(tree, behind).upos === 'PROPN';
}

/** "Lindt shares rose", "Lindt's shares": not "his shares in Y". */
function hasShares(tree: Tree, name: number): boolean {
  const { head, deprel } = tokenAt(tree, name);
  return (
    ['compound', 'nmod'].includes(deprel) &&
    head > name &&
    head - name <= 2 &&
    wordAt(tree, head) === 'shares' &&
    tokenAt(tree, head).deprel === 'nsubj' &&
    dependents(tree, head, 'nmod').every((child) => child <= head)
  );
}

/** What only a company does, or somebody who is not "it". */
const DEALS: ReadonlySet<string> = new Set(
  `buy acquire sell cut hire open close launch recall expand invest raise lay file report post plan agree appoint name produce
   own operate supply expect pay`.split(/\s+/),
);

/** "Lindt said it would buy Z": who speaks of himself as "it" is nobody. */
function saysOfIts(tree: Tree, name: number): boolean {
  const { head: verb, deprel } = tokenAt(tree, name);
  if (deprel !== 'nsubj' || !SAYING.has(lemmaAt(tree, verb))) return false;
  return dependents(tree, verb, 'ccomp').some(
    (clause) => DEALS.has(lemmaAt(tree, clause)) && hasDependent(tree, clause, 'nsubj', 'it'),
  );
}

/** "Lindt, the maker of chocolates". */
function isMaker(tree: Tree, name: number): boolean {
  const head = headOf(tree, name, name + 1, 'first');
  if (tokenAt(tree, name + 1).text !== ',') return false;
  return dependents(tree, head, 'appos').some(
    (noun) => noun > name && noun - name < 7 && MAKERS.has(lemmaAt(tree, noun)),
  );
}
