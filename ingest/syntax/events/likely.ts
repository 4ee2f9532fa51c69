// Where no pattern fits: the root that the words of a predicate mostly go with in the dictionary (naive Bayes over patterns).

import { PLOVER_ROOTS, type PloverRoot, rootOfCode } from '#ingest/lexicon/event-codes.ts';
import { eventPatterns, type PatternWord } from '#ingest/lexicon/event-patterns.ts';

import { lemmaAt, subtree, type Tree, tokenAt } from '../tree.ts';

type Counts = Map<string, Map<PloverRoot, number>>;

let counted: Counts | null = null;

export function likelyRoot(tree: Tree, chain: readonly number[]): PloverRoot | null {
  const top = chain[0];
  const near = top === undefined ? [] : subtree(tree, top);
  return mostly(tree, [...chain, ...near]) ?? mostly(tree, [...tree.tokens.keys()]);
}

function mostly(tree: Tree, tokens: readonly number[]): PloverRoot | null {
  counted ??= count();
  const words = new Set(
    tokens
      .filter((token) => ['VERB', 'NOUN', 'ADJ'].includes(tokenAt(tree, token).upos))
      .map((token) => lemmaAt(tree, token)),
  );
  let best: PloverRoot | null = null;
  let top = 0;
  for (const root of PLOVER_ROOTS) {
    let score = 0;
    for (const word of words) {
      const seen = counted.get(word);
      if (seen === undefined) continue;
      const total = [...seen.values()].reduce((sum, value) => sum + value, 0);
      score += Math.max(0, (seen.get(root) ?? 0) / (total + 1) - 1 / PLOVER_ROOTS.length);
    }
    if (score > top) [top, best] = [score, root];
  }
  return best;
}

function count(): Counts {
  const counts: Counts = new Map();
  for (const { after, before, code } of eventPatterns()) {
    const root = rootOfCode(code);
    if (root === null) continue;
    for (const word of [...before, ...after.flatMap((part) => part.words)].flatMap(spelled)) {
      const seen = counts.get(word) ?? new Map<PloverRoot, number>();
      seen.set(root, (seen.get(root) ?? 0) + 1);
      counts.set(word, seen);
    }
  }
  return counts;
}

function spelled(word: PatternWord): string[] {
  return typeof word === 'string' ? [word] : [...word];
}
