// The overview map: the whole graph fitted into a small frame, and the part of it that the canvas shows. Scene units
// have y upwards, the map's pixels downwards.
import type { Point } from './curve.ts';

export interface Bounds {
  left: number;
  right: number;
  low: number;
  high: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface MapFit {
  /** Pixels a scene unit. */
  scale: number;
  /** The map's pixel of the scene's origin. */
  x: number;
  y: number;
}

/** Pixels kept free along the map's border. */
const MARGIN = 8;

export function boundsOf(places: Iterable<Point>): Bounds | null {
  let bounds: Bounds | null = null;
  for (const { x, y } of places) {
    bounds =
      bounds === null
        ? { left: x, right: x, low: y, high: y }
        : {
            left: Math.min(bounds.left, x),
            right: Math.max(bounds.right, x),
            low: Math.min(bounds.low, y),
            high: Math.max(bounds.high, y),
          };
  }
  return bounds;
}

export function fitInto(bounds: Bounds, map: Size): MapFit {
  const { left, right, low, high } = bounds;
  const across = (map.width - 2 * MARGIN) / Math.max(1, right - left);
  const down = (map.height - 2 * MARGIN) / Math.max(1, high - low);
  const scale = Math.min(across, down);
  return {
    scale,
    x: map.width / 2 - ((left + right) / 2) * scale,
    y: map.height / 2 + ((low + high) / 2) * scale,
  };
}

export function toMap({ scale, x, y }: MapFit, point: Point): Point {
  return { x: x + point.x * scale, y: y - point.y * scale };
}

export function fromMap({ scale, x, y }: MapFit, point: Point): Point {
  return { x: (point.x - x) / scale, y: (y - point.y) / scale };
}

/** What a canvas of this size shows around a spot; `span` is scene units across its shorter side. */
export function boundsInView({ x, y, span }: Point & { span: number }, canvas: Size): Bounds {
  const unit = span / Math.max(1, Math.min(canvas.width, canvas.height));
  const half = { x: (canvas.width * unit) / 2, y: (canvas.height * unit) / 2 };
  return { left: x - half.x, right: x + half.x, low: y - half.y, high: y + half.y };
}

export function holds(outer: Bounds, inner: Bounds): boolean {
  return (
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.low <= inner.low &&
    outer.high >= inner.high
  );
}
