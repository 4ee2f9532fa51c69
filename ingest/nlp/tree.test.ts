// The decoder against an exhaustive search over all trees of small sentences.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { property } from '../../test/support/property.ts';
import { decodeTree } from './tree.ts';

/** Every assignment of heads to `count` words that is a tree with one root; heads are word indexes, -1 the root. */
function allTrees(count: number): number[][] {
  let partial: number[][] = [[]];
  for (let word = 0; word < count; word++) {
    partial = partial.flatMap((heads) =>
      Array.from({ length: count + 1 }, (_, head) => head - 1)
        .filter((head) => head !== word)
        .map((head) => [...heads, head]),
    );
  }
  return partial.filter(isTree);
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false;
  return heads.every((_, word) => {
    let at = word;
    for (let steps = 0; steps <= heads.length && at !== -1; steps++) at = heads[at] ?? -1;
    return at === -1;
  });
}

function total(scores: readonly number[][], heads: readonly number[]): number {
  return heads.reduce((sum, head, word) => sum + (scores[word]?.[head + 1] ?? 0), 0);
}

const matrix = (max: number) =>
  fc.integer({ min: 1, max }).chain((count) =>
    fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: count + 1, maxLength: count + 1 }), {
      minLength: count,
      maxLength: count,
    }),
  );

describe('dependency tree decoding', () => {
  it('I2: the tree has the best score of all trees with one root', () => {
    fc.assert(
      fc.property(matrix(5), (scores) => {
        const heads = decodeTree(scores);
        const best = Math.max(...allTrees(scores.length).map((tree) => total(scores, tree)));
        expect(isTree(heads)).toBe(true);
        expect(total(scores, heads)).toBe(best);
      }),
      property(300),
    );
  });

  it('I2: a long sentence gets one root and no cycle', () => {
    fc.assert(
      fc.property(matrix(40), (scores) => {
        expect(isTree(decodeTree(scores))).toBe(true);
      }),
      property(60),
    );
  });

  it('I2: cycles inside cycles come apart', () => {
    // 0 and 1 want each other, 2 and 3 want each other, both pairs want each other, nobody wants the root.
    const scores = [
      [-90, 0, 50, 20, 0],
      [-99, 50, 0, 0, 0],
      [-95, 0, 21, 0, 50],
      [-99, 0, 0, 50, 0],
    ];
    expect(isTree(decodeTree(scores))).toBe(true);
    expect(total(scores, decodeTree(scores))).toBe(
      Math.max(...allTrees(4).map((tree) => total(scores, tree))),
    );
  });

  it('I2: no words, no tree; one word is the root', () => {
    expect(decodeTree([])).toEqual([]);
    expect(decodeTree([[-3, 0]])).toEqual([-1]);
  });
});
