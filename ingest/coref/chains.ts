// Who is who over all phrases of a document: each goes back to its best antecedent, or to none.
import { readFileSync } from 'node:fs';

import type { SentenceState } from '#ingest/state.ts';

import { antecedentsOf, type Candidate, candidatesOf } from './candidates.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { createRanker, type RankerWeights } from './ranker.ts';

const WEIGHTS = new URL('weights.json', import.meta.url);

let ranker: ReturnType<typeof createRanker> | null = null;

export function openRanker(): ReturnType<typeof createRanker> {
  ranker ??= createRanker(JSON.parse(readFileSync(WEIGHTS, 'utf8')) as RankerWeights);
  return ranker;
}

/** For each phrase the index of the one it goes back to; null where it goes back to none. */
export interface Links {
  candidates: readonly Candidate[];
  links: ReadonlyMap<number, number | null>;
}

/** `named`: who is who among names, by the place of a phrase's head. */
export function linkPhrases(
  sentences: readonly SentenceState[],
  named: (sentence: number, token: number) => number | null,
): Links {
  const candidates = candidatesOf(sentences, named);
  const { alone, pair } = openRanker()(sentences);
  const links = new Map<number, number | null>();
  candidates.forEach((anaphor, index) => {
    let best = alone(anaphor);
    let chosen: number | null = null;
    for (const antecedent of antecedentsOf(candidates, index)) {
      const score = pair(antecedent, anaphor);
      if (score > best) {
        best = score;
        chosen = antecedent.candidate.index;
      }
    }
    links.set(index, chosen);
  });
  return { candidates, links };
}

/** Phrases of one chain in the order of the text; chains of one are left out. */
export function chainsOf({ candidates, links }: Links): Candidate[][] {
  const sets = new DisjointSets(candidates.length);
  for (const [index, back] of links) if (back !== null) sets.join(back, index);
  const chains = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const start = sets.find(candidate.index);
    const chain = chains.get(start);
    if (chain === undefined) chains.set(start, [candidate]);
    else chain.push(candidate);
  }
  return [...chains.values()].filter((chain) => chain.length > 1);
}
