// Geometry of a drawn edge on the screen: a quadratic curve between two discs, or a loop beside one. The edge program's
// shader draws the same curve; this side serves hit tests and labels. Coordinates are pixels, y downwards.
export interface Point {
  x: number;
  y: number;
}

export interface CurveEnds {
  source: Point;
  target: Point;
  /** As from fanCurvatures; to the left of source -> target as seen with y upwards. */
  curvature: number;
  /** Radius of the source's disc, for loops. */
  radius: number;
}

/** The radius of a self loop's circle, in pixels, for a disc of `radius` and loop number `curvature` (1, 1.6, ...). */
function loopRadius(radius: number, curvature: number): number {
  return (radius * 0.8 + 8) * Math.abs(curvature);
}

/** No point of the loop is farther than this from its disc's centre, in pixels. */
export function loopReach(radius: number, curvature: number): number {
  return loopRadius(radius, curvature) * 2 + radius;
}

function curveControl({ source, target, curvature }: Omit<CurveEnds, 'radius'>): Point {
  return {
    x: (source.x + target.x) / 2 + (target.y - source.y) * curvature,
    y: (source.y + target.y) / 2 - (target.x - source.x) * curvature,
  };
}

/** The point at `t` (0..1) of the curve. */
export function curvePoint({ source, target, curvature, radius }: CurveEnds, t: number): Point {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  if (dx === 0 && dy === 0) {
    const size = loopRadius(radius, curvature);
    const angle = t * 2 * Math.PI;
    return {
      x: source.x - size * Math.sin(angle),
      y: source.y - radius * 0.6 - size * (1 - Math.cos(angle)) * 0.9,
    };
  }
  const control = curveControl({ source, target, curvature });
  const u = 1 - t;
  return {
    x: u * u * source.x + 2 * u * t * control.x + t * t * target.x,
    y: u * u * source.y + 2 * u * t * control.y + t * t * target.y,
  };
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const t =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}

const STEPS = 16;

/** Pixels from `point` to the curve; Infinity as soon as it is certainly farther than `within`. */
export function distanceToCurve(point: Point, ends: CurveEnds, within: number): number {
  const { source, target, curvature, radius } = ends;
  const loop = source.x === target.x && source.y === target.y;
  const chord = Math.hypot(target.x - source.x, target.y - source.y);
  const bulge = loop ? loopReach(radius, curvature) : (Math.abs(curvature) * chord) / 2;
  const margin = within + bulge;
  if (
    point.x < Math.min(source.x, target.x) - margin ||
    point.x > Math.max(source.x, target.x) + margin ||
    point.y < Math.min(source.y, target.y) - margin ||
    point.y > Math.max(source.y, target.y) + margin
  ) {
    return Number.POSITIVE_INFINITY;
  }
  if (!loop && curvature === 0) return distanceToSegment(point, source, target);
  let nearest = Number.POSITIVE_INFINITY;
  let last = curvePoint(ends, 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const next = curvePoint(ends, step / STEPS);
    nearest = Math.min(nearest, distanceToSegment(point, last, next));
    last = next;
  }
  return nearest;
}

/** Share of the curve, seen from its end `p2`, that lies within `radius` of that end; as the edge program has it. */
function hiddenShare(ends: CurveEnds, atTarget: boolean, radius: number): number {
  const end = atTarget ? ends.target : ends.source;
  const control = curveControl(ends);
  let share = radius / Math.max(1, 2 * Math.hypot(end.x - control.x, end.y - control.y));
  for (let round = 0; round < 2; round += 1) {
    const at = curvePoint(ends, atTarget ? 1 - share : share);
    share *= radius / Math.max(0.5, Math.hypot(at.x - end.x, at.y - end.y));
  }
  return Math.max(0, Math.min(0.49, share));
}

/** Pixels between an arrow's tip and the disc it points at. */
const GAP = 1.5;

export interface DrawnSpan {
  /** Where the line begins and ends, and where the arrow's tip is (0..1). */
  from: number;
  to: number;
  tip: number;
}

/** The part of the curve that is seen between the discs; `arrow` is the length of the arrow's head in pixels. */
export function drawnSpan(ends: CurveEnds, targetRadius: number, arrow: number): DrawnSpan {
  if (ends.source.x === ends.target.x && ends.source.y === ends.target.y) {
    const around = 2 * Math.PI * Math.max(1, loopRadius(ends.radius, ends.curvature));
    return { from: 0.06, to: 0.93 - arrow / around, tip: 0.93 };
  }
  return {
    from: hiddenShare(ends, false, ends.radius),
    to: 1 - hiddenShare(ends, true, targetRadius + GAP + arrow),
    tip: 1 - hiddenShare(ends, true, targetRadius + GAP),
  };
}
