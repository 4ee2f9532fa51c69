// How present something is in the reader's mind: grammatical role and distance, after Lappin and Leass, "An algorithm
// for pronominal anaphora resolution", Computational Linguistics 20(4), 1994 (their weights; halved a sentence).
import { type Tree, tokenAt } from '#ingest/syntax/tree.ts';

const RECENCY = 100;
const HEAD_NOUN = 80;
const ROLES: Readonly<Record<string, number>> = {
  nsubj: 80,
  obj: 50,
  iobj: 40,
  obl: 40,
  appos: 30,
  nmod: 20,
};
/** An argument of the main clause, as against one deep inside another. */
const TOP_CLAUSE = 25;

/** The role of a token, of the first member for one in a coordination. */
export function roleOf(tree: Tree, token: number): string {
  let at = token;
  while (tokenAt(tree, at).deprel === 'conj' && tokenAt(tree, at).head >= 0) at = tokenAt(tree, at).head;
  return tokenAt(tree, at).deprel;
}

/** Weight of one occurrence seen from the same sentence. */
export function occurrenceWeight(tree: Tree, token: number): number {
  const role = roleOf(tree, token);
  const embedded = role === 'nmod' || role === 'compound' || role === 'amod' || role === 'det';
  const head = tokenAt(tree, token).head;
  const top = head >= 0 && tokenAt(tree, head).deprel === 'root' ? TOP_CLAUSE : 0;
  return RECENCY + (ROLES[role] ?? 10) + (embedded ? 0 : HEAD_NOUN) + top;
}

export function decay(sentences: number): number {
  return 0.5 ** sentences;
}

export interface Present {
  sentence: number;
  clusters: readonly number[];
  weight: number;
}

/** Cluster with the most weight over all that is said of it, seen from a sentence; none where there is none. */
export function strongest(candidates: readonly Present[], sentence: number): number[] {
  const scores = new Map<number, number>();
  for (const candidate of candidates) {
    const [cluster] = candidate.clusters;
    if (cluster === undefined) continue;
    const score = candidate.weight * decay(sentence - candidate.sentence);
    scores.set(cluster, (scores.get(cluster) ?? 0) + score);
  }
  const best = [...scores].sort((left, right) => right[1] - left[1])[0];
  return best === undefined ? [] : [best[0]];
}
