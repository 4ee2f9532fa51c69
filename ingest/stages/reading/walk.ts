// What is known so far on the way up from a trigger, and what a governing word adds to it.
import type { Modality } from '#cypher/model/reading.ts';
import { DENYING, PLANNING, SUPPOSING, WISHING } from '#ingest/lexicon/scope.ts';
import { hasDependent, phrasalLemma, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { localEffect } from './local.ts';

export interface Walk {
  denied: boolean;
  modality: Modality;
}

const WEIGHT: Readonly<Record<Modality, number>> = { actual: 0, planned: 1, possible: 2, alleged: 3 };

export function weaken(walk: Walk, modality: Modality): void {
  if (WEIGHT[modality] > WEIGHT[walk.modality]) walk.modality = modality;
}

export function applyLocal(tree: Tree, walk: Walk, token: number, from: number | null = null): void {
  const local = localEffect(tree, token, from);
  if (local.denied) walk.denied = !walk.denied;
  weaken(walk, local.modality);
}

/** "Went to work for Y" is done; "is close to a deal" is not. */
export function isPlanning(tree: Tree, governor: number): boolean {
  const lemma = phrasalLemma(tree, governor);
  if (lemma === 'go') return !/^(?:went|gone|goes)$/.test(wordAt(tree, governor));
  return PLANNING.has(lemma) || (lemma === 'close' && tokenAt(tree, governor).upos === 'ADJ');
}

export function govern(tree: Tree, walk: Walk, governor: number): boolean {
  const lemma = phrasalLemma(tree, governor);
  const denying = DENYING.has(lemma);
  const planning = isPlanning(tree, governor);
  const supposing = SUPPOSING.has(lemma);
  if (denying) walk.denied = !walk.denied;
  // "Has not ruled out" leaves it open; "did not fail to" does not.
  if (denying && lemma !== 'fail' && localEffect(tree, governor).denied) weaken(walk, 'possible');
  // "Has no interest in": there is no plan either.
  if (planning && !(WISHING.has(lemma) && localEffect(tree, governor).denied)) weaken(walk, 'planned');
  if (supposing) weaken(walk, 'possible');
  return denying || planning || supposing;
}

/** "Without", "instead of", "rather than". */
export function isDenyingPreposition(tree: Tree, at: number): boolean {
  return ['mark', 'case', 'cc'].some((deprel) =>
    hasDependent(tree, at, deprel, 'without', 'instead', 'rather'),
  );
}
