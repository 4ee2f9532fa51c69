import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Area, frameOf, spotsWithin } from './area.ts';

const SPOTS = [
  { id: 'a', x: 1, y: 1 },
  { id: 'b', x: 5, y: 5 },
  { id: 'c', x: 9, y: 1 },
];

const box = (x: number, y: number, toX: number, toY: number): Area => ({
  kind: 'box',
  from: { x, y },
  to: { x: toX, y: toY },
});

describe('areas', () => {
  it.each([
    ['from the upper left', box(0, 0, 6, 6), 'ab'],
    ['from the lower right', box(6, 6, 0, 0), 'ab'],
    ['around nothing', box(2, 2, 4, 4), ''],
    ['of no size', box(5, 5, 5, 5), 'b'],
  ])('W130: a box %s holds the entities whose centre lies in it', (_what, area, held) => {
    expect(spotsWithin(area, SPOTS).join('')).toBe(held);
  });

  it('W130: a lasso follows its outline, not its frame, and closes itself', () => {
    const around = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 3 },
      { x: 0, y: 3 },
    ];
    expect(spotsWithin({ kind: 'lasso', points: around }, SPOTS)).toEqual(['a', 'c']);
    const bent = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 7, y: 3 },
      { x: 0, y: 3 },
    ];
    expect(spotsWithin({ kind: 'lasso', points: bent }, SPOTS)).toEqual(['a', 'c']);
    expect(spotsWithin({ kind: 'lasso', points: bent.slice(0, 2) }, SPOTS)).toEqual([]);
    expect(frameOf({ kind: 'lasso', points: [] })).toBeNull();
  });

  it('W130: a lasso drawn along a box holds what the box holds, wherever it begins and whichever way it goes', () => {
    const half = fc.integer({ min: 0, max: 20 }).map((n) => n + 0.5);
    const spots = fc.array(
      fc.record({ x: fc.integer({ max: 21, min: 0 }), y: fc.integer({ max: 21, min: 0 }) }),
    );
    fc.assert(
      fc.property(
        half,
        half,
        half,
        half,
        spots,
        fc.nat(3),
        fc.boolean(),
        (x, y, toX, toY, at, turn, back) => {
          const corners = [
            { x, y },
            { x: toX, y },
            { x: toX, y: toY },
            { x, y: toY },
          ];
          const turned = [...corners.slice(turn), ...corners.slice(0, turn)];
          const named = at.map((spot, index) => ({ ...spot, id: String(index) }));
          const points = back ? turned.reverse() : turned;
          expect(spotsWithin({ kind: 'lasso', points }, named)).toEqual(
            spotsWithin(box(x, y, toX, toY), named),
          );
        },
      ),
    );
  });
});
