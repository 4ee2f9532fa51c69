// Which place "the country" or "the capital" is not.
import type { MentionState } from '#ingest/state.ts';
import { caseOf, conjuncts, firstConjunct } from '#ingest/syntax/nouns.ts';
import { dependents, type Tree } from '#ingest/syntax/tree.ts';

import type { Candidate } from './candidates.ts';
import type { Work } from './types.ts';

/** "The capital in Kabul": what it is in or of tells which one it is. */
export function isPlacedElsewhere(work: Work, mention: MentionState, tree: Tree): boolean {
  return dependents(tree, mention.head, 'nmod').some((child) => {
    const at = work.indexes[mention.sentence]?.at(child) ?? null;
    return caseOf(tree, child) === 'in' && at !== null && work.mentions[at]?.type === 'Location';
  });
}

/** "People from Chad, Mali and Niger": of several states in a list none is "the country". */
export function isOneOfList(work: Work, { sentence, token }: Candidate): boolean {
  const index = work.indexes[sentence];
  if (index === undefined) return false;
  const listed = conjuncts(index.tree, firstConjunct(index.tree, token));
  const places = listed
    .flatMap((one) => index.at(one) ?? [])
    .filter((one) => work.mentions[one]?.type === 'Location');
  return places.length > 2;
}
