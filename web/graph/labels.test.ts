import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type LabelBox, LabelSpace } from './labels.ts';

const box = fc.record({
  id: fc.string(),
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
    space.take({ id: 'a', x: 0, y: 0, width: 100, height: 12, angle: Math.PI / 4 });
    expect(space.isFree({ id: 'b', x: 30, y: -30, width: 20, height: 12, angle: 0 })).toBe(true);
    expect(space.isFree({ id: 'c', x: 30, y: 30, width: 20, height: 12, angle: 0 })).toBe(false);
  });
});
