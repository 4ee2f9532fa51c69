// Hit tests: a node first, else the nearest edge within reach. A thin line is a wide target: half of the target's
// width, in pixels, on each side of the line.
import { type CurveEnds, distanceToCurve, loopReach, type Point } from './curve.ts';
import type { Box, Line, SpatialIndex, Spot } from './spatial-index.ts';

/** A target of 12 px across; the promise is at least 8. */
export const EDGE_REACH = 6;

/** How scene units become pixels (y downwards) at this moment. */
export interface Projection {
  toScreen(point: Point): Point;
  toScene(point: Point): Point;
  /** Pixels a scene unit. */
  scale: number;
  /** Pixels a node's size unit: radii grow more slowly than distances. */
  sizeScale: number;
}

export interface Hit {
  kind: 'node' | 'edge';
  id: string;
}

/** What lies within `pixels` of a point of the screen, as a box of the scene. */
function around(point: Point, pixels: number, { toScene, scale }: Projection): Box {
  const { x, y } = toScene(point);
  const reach = (pixels + 1) / scale;
  return { left: x - reach, right: x + reach, low: y - reach, high: y + reach };
}

export function endsOnScreen({ source, target, curvature }: Line, projection: Projection): CurveEnds {
  const from = projection.toScreen(source);
  const to = source === target ? from : projection.toScreen(target);
  return { source: from, target: to, curvature, radius: source.size * projection.sizeScale };
}

function nearestSpot(index: SpatialIndex, point: Point, projection: Projection, slack: number): Spot | null {
  const widest = index.largest * projection.sizeScale + slack;
  let found: Spot | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const spot of index.spotsIn(around(point, widest, projection))) {
    const at = projection.toScreen(spot);
    const distance = Math.hypot(point.x - at.x, point.y - at.y);
    if (distance <= spot.size * projection.sizeScale + slack && distance < nearest) {
      found = spot;
      nearest = distance;
    }
  }
  return found;
}

/** The edge nearest to `point` within reach, or null. Ties go to the earlier one. */
export function nearestEdge<Edge extends { ends: CurveEnds }>(
  point: Point,
  edges: Iterable<Edge>,
): Edge | null {
  let found: Edge | null = null;
  let nearest = EDGE_REACH;
  for (const edge of edges) {
    const distance = distanceToCurve(point, edge.ends, nearest);
    if (distance <= nearest && (found === null || distance < nearest)) {
      found = edge;
      nearest = distance;
    }
  }
  return found;
}

/** What is meant by a point of the screen; `slack` widens the discs by so many pixels. */
export function thingNear(
  index: SpatialIndex,
  point: Point,
  projection: Projection,
  slack: number,
): Hit | null {
  const spot = nearestSpot(index, point, projection, slack);
  if (spot !== null) return { kind: 'node', id: spot.id };
  const loops =
    index.widestLoop === 0 ? 0 : loopReach(index.largest * projection.sizeScale, index.widestLoop);
  const margin = 1 / projection.scale;
  const lines = index.linesNear(
    projection.toScene(point),
    EDGE_REACH / projection.scale + margin,
    loops / projection.scale + margin,
  );
  const edge = nearestEdge(
    point,
    lines.map((line) => ({ id: line.id, ends: endsOnScreen(line, projection) })),
  );
  return edge === null ? null : { kind: 'edge', id: edge.id };
}
