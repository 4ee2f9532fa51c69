// The modality of an occasion: talks that somebody spoke after have been held; talks ahead of which he speaks have not.
import type { Modality } from '#cypher/model/reading.ts';
import { caseOf, firstConjunct } from '#ingest/syntax/nouns.ts';
import { type Tree, tokenAt } from '#ingest/syntax/tree.ts';

import { localEffect } from './local.ts';

const AHEAD = new Set(['before', 'ahead of', 'prior to', 'for']);

export function occasionModality(tree: Tree, noun: number): Modality {
  const top = firstConjunct(tree, noun);
  if (AHEAD.has(caseOf(tree, top) ?? '')) return 'planned';
  const own = localEffect(tree, noun).modality;
  if (own !== 'actual') return own;
  return localEffect(tree, tokenAt(tree, top).head).modality;
}
