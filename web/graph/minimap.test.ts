import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { boundsInView, boundsOf, fitInto, fromMap, holds, toMap } from './minimap.ts';

const MAP = { width: 176, height: 120 };
const place = fc.record({
  x: fc.integer({ min: -9000, max: 9000 }),
  y: fc.integer({ min: -9000, max: 9000 }),
});

describe('the overview map', () => {
  it('W134: every place is on the map, upright, and a point of the map is one of the scene', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1 }), (places) => {
        const fit = fitInto(boundsOf(places)!, MAP);
        for (const at of places) {
          const { x, y } = toMap(fit, at);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(MAP.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(MAP.height);
          const back = fromMap(fit, { x, y });
          expect(back.x).toBeCloseTo(at.x, 5);
          expect(back.y).toBeCloseTo(at.y, 5);
        }
      }),
    );
    const fit = fitInto({ left: 0, right: 100, low: 0, high: 100 }, MAP);
    expect(toMap(fit, { x: 0, y: 100 }).y).toBeLessThan(toMap(fit, { x: 0, y: 0 }).y);
    expect(boundsOf([])).toBeNull();
  });

  it('W134: it knows what the canvas shows, and when that is all', () => {
    const shown = boundsInView({ x: 10, y: 20, span: 200 }, { width: 800, height: 400 });
    expect(shown).toEqual({ left: -190, right: 210, low: -80, high: 120 });
    expect(holds(shown, { left: -190, right: 0, low: 0, high: 120 })).toBe(true);
    expect(holds(shown, { left: -191, right: 0, low: 0, high: 0 })).toBe(false);
  });
});
