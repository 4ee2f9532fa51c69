import { describe, expect, it } from 'vitest';

import { curvePoint, distanceToCurve } from './curve.ts';
import { EDGE_REACH, nearestEdge } from './hit.ts';

const straight = { source: { x: 0, y: 0 }, target: { x: 100, y: 0 }, curvature: 0, radius: 10 };
const bent = { ...straight, curvature: 0.5 };
const loop = { ...straight, target: { x: 0, y: 0 }, curvature: 1 };

describe('hit test', () => {
  it('W9: a line one pixel wide is a target of at least 8 pixels', () => {
    expect(EDGE_REACH * 2).toBeGreaterThanOrEqual(8);
    const edges = [{ id: 'e', ends: straight }];
    expect(nearestEdge({ x: 50, y: 4 }, edges)?.id).toBe('e');
    expect(nearestEdge({ x: 50, y: -4 }, edges)?.id).toBe('e');
    expect(nearestEdge({ x: 50, y: EDGE_REACH + 1 }, edges)).toBeNull();
  });

  it('W9: curves and loops are hit where they are drawn, not on their chord', () => {
    for (const ends of [bent, loop]) {
      for (const t of [0.25, 0.5, 0.75])
        expect(distanceToCurve(curvePoint(ends, t), ends, 6)).toBeLessThan(1.5);
    }
    expect(nearestEdge({ x: 50, y: 0 }, [{ id: 'e', ends: bent }])).toBeNull();
  });

  it('W9: the nearest of several edges is meant', () => {
    const below = { ...straight, source: { x: 0, y: 5 }, target: { x: 100, y: 5 } };
    expect(
      nearestEdge({ x: 50, y: 4 }, [
        { id: 'far', ends: straight },
        { id: 'near', ends: below },
      ])?.id,
    ).toBe('near');
  });
});
