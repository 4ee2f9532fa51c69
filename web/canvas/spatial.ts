// Arrow keys on the canvas: which neighbour lies in that direction.
import type { Point } from '../graph/curve.ts';

export const ARROWS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/**
 * The candidate most nearly in `direction` from `from` (screen pixels, y downwards): nothing more than 80 degrees off,
 * nearer ones preferred.
 */
export function inDirection(
  from: Point,
  direction: Point,
  candidates: Iterable<Point & { id: string }>,
): string | null {
  let best: string | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const { id, x, y } of candidates) {
    const dx = x - from.x;
    const dy = y - from.y;
    const distance = Math.hypot(dx, dy);
    const along = distance === 0 ? 0 : (dx * direction.x + dy * direction.y) / distance;
    if (along < 0.17) continue;
    const cost = distance * (2 - along);
    if (cost < lowest) {
      best = id;
      lowest = cost;
    }
  }
  return best;
}
