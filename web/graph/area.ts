// Areas drawn on the canvas: a box from corner to corner, or a lasso closed from its last point to its first.
import type { Point } from './curve.ts';

export type Area = { kind: 'box'; from: Point; to: Point } | { kind: 'lasso'; points: readonly Point[] };

export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The smallest upright box around the area; null around nothing. */
export function frameOf(area: Area): Frame | null {
  const points = area.kind === 'box' ? [area.from, area.to] : area.points;
  if (points.length === 0) return null;
  const frame = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (const { x, y } of points) {
    frame.left = Math.min(frame.left, x);
    frame.top = Math.min(frame.top, y);
    frame.right = Math.max(frame.right, x);
    frame.bottom = Math.max(frame.bottom, y);
  }
  return frame;
}

/** Even-odd rule: a ray to the right crosses the outline an odd number of times (Shimrat, CACM 5:8, 1962). */
function isWithin(points: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  let last = points.at(-1);
  for (const next of points) {
    if (last === undefined) break;
    const crosses = next.y > y !== last.y > y;
    if (crosses && x < ((last.x - next.x) * (y - next.y)) / (last.y - next.y) + next.x) inside = !inside;
    last = next;
  }
  return inside;
}

/** The ids of the spots inside, in their order. A lasso of fewer than three points holds nothing. */
export function spotsWithin(area: Area, spots: Iterable<Point & { id: string }>): string[] {
  const frame = frameOf(area);
  if (frame === null || (area.kind === 'lasso' && area.points.length < 3)) return [];
  const found: string[] = [];
  for (const spot of spots) {
    const near =
      spot.x >= frame.left && spot.x <= frame.right && spot.y >= frame.top && spot.y <= frame.bottom;
    if (near && (area.kind === 'box' || isWithin(area.points, spot))) found.push(spot.id);
  }
  return found;
}
