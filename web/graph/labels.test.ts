import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type LabelBox, LabelQuota, LabelSpace } from './labels.ts';

const box = fc.record({
  x: fc.integer({ min: -200, max: 200 }),
  y: fc.integer({ min: -200, max: 200 }),
  width: fc.integer({ min: 10, max: 120 }),
  height: fc.constant(14),
  angle: fc.constant(0),
});

function overlap(a: LabelBox, b: LabelBox): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

describe('label space', () => {
  it('W10: labels that were given room never overlap', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
        const space = new LabelSpace();
        const kept = boxes.filter((candidate) => space.claim(candidate));
        for (const [index, a] of kept.entries()) {
          for (const b of kept.slice(index + 1)) expect(overlap(a, b)).toBe(false);
        }
      }),
    );
  });

  it('W10: a slanted label takes its line, not the square around it', () => {
    const space = new LabelSpace();
    space.take({ x: 0, y: 0, width: 100, height: 12, angle: Math.PI / 4 });
    expect(space.isFree({ x: 30, y: -30, width: 20, height: 12, angle: 0 })).toBe(true);
    expect(space.isFree({ x: 30, y: 30, width: 20, height: 12, angle: 0 })).toBe(false);
  });

  it('W101: a crowd is thinned out to the first few of each place, and panning changes nothing about it', () => {
    const spots = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 200 }) }),
    );
    const cell = { width: 100, height: 40, most: 2 };
    fc.assert(
      fc.property(spots, fc.integer({ min: -999, max: 999 }), (crowd, by) => {
        const still = new LabelQuota({ x: 0, y: 0 }, cell);
        const panned = new LabelQuota({ x: by, y: -by }, cell);
        const admitted = crowd.filter((spot) => still.admits(spot));
        expect(crowd.filter(({ x, y }) => panned.admits({ x: x + by, y: y - by }))).toEqual(admitted);
        const inFirst = ({ x, y }: { x: number; y: number }) => x < 100 && y < 40;
        expect(admitted.filter(inFirst)).toEqual(crowd.filter(inFirst).slice(0, 2));
      }),
    );
  });
});
