// Hit test for edges: a thin line is a wide target. Half of the target's width, in pixels, on each side of the line.
import type { CurveEnds, Point } from './curve.ts';
import { distanceToCurve } from './curve.ts';

/** A target of 12 px across; the promise is at least 8. */
export const EDGE_REACH = 6;

/** The id of the edge nearest to `point` within reach, or null. Ties go to the earlier one. */
export function nearestEdge(point: Point, edges: Iterable<{ id: string; ends: CurveEnds }>): string | null {
  let found: string | null = null;
  let nearest = EDGE_REACH;
  for (const { id, ends } of edges) {
    const distance = distanceToCurve(point, ends, nearest);
    if (distance <= nearest && (found === null || distance < nearest)) {
      found = id;
      nearest = distance;
    }
  }
  return found;
}
