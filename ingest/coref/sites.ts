// Where a phrase stands: its role behind coordinations and passives, its clause, and whether brackets hold it.
import { SAYING, THINKING } from '#ingest/lexicon/scope.ts';
import { caseOf, firstConjunct } from '#ingest/syntax/nouns.ts';
import { ancestors, dependents, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import type { Phrase } from './phrases.ts';

export const PLACES = [
  'subject',
  'passive',
  'object',
  'oblique',
  'agent',
  'owner',
  'noun',
  'appositive',
  'root',
  'compound',
  'other',
] as const;
export type Place = (typeof PLACES)[number];

/** How the clause of a phrase hangs on the one above. */
export const CLAUSES = ['main', 'advcl', 'acl', 'ccomp', 'xcomp', 'conj', 'parataxis', 'csubj'] as const;
export type Clause = (typeof CLAUSES)[number];

export interface Site {
  place: Place;
  clause: Clause;
  /** The head's own relation. */
  deprel: string;
  /** From the head to the root. */
  above: readonly number[];
  /** It is who says or thinks something. */
  speaks: boolean;
  /** First words of its sentence. */
  begins: boolean;
  bracketed: boolean;
  predicate: boolean;
}

const DIRECT: Readonly<Record<string, Place>> = {
  nsubj: 'subject',
  csubj: 'subject',
  obj: 'object',
  iobj: 'object',
  obl: 'oblique',
  nmod: 'noun',
  appos: 'appositive',
  root: 'root',
  compound: 'compound',
};

function isPassive(tree: Tree, verb: number): boolean {
  return (
    tokenAt(tree, verb).upos === 'VERB' &&
    dependents(tree, verb, 'aux').some((child) => /^(?:be|get)$/.test(lemmaAt(tree, child))) &&
    !wordAt(tree, verb).endsWith('ing')
  );
}

function placeOf(tree: Tree, head: number, owner: boolean): Place {
  if (owner) return 'owner';
  const first = firstConjunct(tree, head);
  const { deprel, head: above } = tokenAt(tree, first);
  if (deprel === 'nsubj' && isPassive(tree, above)) return 'passive';
  if (deprel === 'obl' && caseOf(tree, first) === 'by' && isPassive(tree, above)) return 'agent';
  return DIRECT[deprel] ?? 'other';
}

function clauseOf(tree: Tree, above: readonly number[]): Clause {
  for (const token of above) {
    const { deprel, upos } = tokenAt(tree, token);
    if (deprel === 'conj' && upos !== 'VERB' && upos !== 'AUX' && upos !== 'ADJ') continue;
    if (deprel !== 'main' && (CLAUSES as readonly string[]).includes(deprel)) return deprel as Clause;
  }
  return 'main';
}

function isBracketed(tree: Tree, head: number): boolean {
  for (let token = head - 1; token >= 0; token--) {
    const { text } = tokenAt(tree, token);
    if (text === ')' || text === ']') return false;
    if (text === '(' || text === '[') return true;
  }
  return false;
}

/** `owner`: it stands as a possessive. */
export function siteOf(tree: Tree, { head, first }: Phrase, owner: boolean): Site {
  const above = ancestors(tree, head);
  const place = placeOf(tree, head, owner);
  const verb = lemmaAt(tree, above[0] ?? -1);
  return {
    place,
    clause: clauseOf(tree, above),
    deprel: tokenAt(tree, head).deprel,
    above,
    speaks: place === 'subject' && (SAYING.has(verb) || THINKING.has(verb)),
    begins: first <= 1,
    bracketed: isBracketed(tree, head),
    predicate: dependents(tree, head, 'cop').length > 0,
  };
}
