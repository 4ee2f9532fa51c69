// Long sentences in windows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { joinTrees } from './join-trees.ts';
import { planWindows, WINDOW_LIMITS } from './windows.ts';

describe('windows', () => {
  it('I4: windows keep to both limits, and their answers tile the sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 700 }), (pieces) => {
        const windows = planWindows(pieces);
        let covered = 0;
        for (const { first, last, from, to } of windows) {
          expect(last - first).toBeLessThanOrEqual(WINDOW_LIMITS.words);
          expect(pieces.slice(first, last).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(
            WINDOW_LIMITS.pieces,
          );
          expect(from).toBe(covered);
          expect(first).toBeLessThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          covered = to;
        }
        expect(covered).toBe(pieces.length);
      }),
    );
  });

  it('I4: a sentence that fits is read whole', () => {
    expect(planWindows(new Array(100).fill(2))).toEqual([{ first: 0, last: 100, from: 0, to: 100 }]);
  });

  it('I4: stitched trees have one root and no cycle', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 60 })
          .chain((count) =>
            fc.array(fc.integer({ min: -1, max: count - 1 }), { minLength: count, maxLength: count }),
          ),
        (heads) => {
          const joined = joinTrees(heads);
          expect(joined.filter((head) => head === -1)).toHaveLength(1);
          for (let word = 0; word < joined.length; word++) {
            let at = word;
            let steps = 0;
            while (at !== -1 && steps <= joined.length) {
              at = joined[at]!;
              steps++;
            }
            expect(at).toBe(-1);
          }
        },
      ),
    );
  });

  it('I4: a tree that is sound stays as it is', () => {
    expect(joinTrees([1, -1, 1, 2])).toEqual([1, -1, 1, 2]);
  });
});
