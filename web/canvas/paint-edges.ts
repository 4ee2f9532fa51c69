// Edges that stand out, painted between the drawing's edges and its nodes as the edge program draws them, and broad
// strokes under those that are selected or have just arrived.
import { type CurveEnds, curvePoint, drawnSpan, type Point } from '../graph/curve.ts';
import { LINE_PATTERNS } from '../graph/styles/types.ts';
import type { EdgeDisplay } from './appearance.ts';

export interface PaintedLine {
  ends: CurveEnds;
  targetRadius: number;
  look: EdgeDisplay;
}

/** Ink and gap in pixels, by the pattern's place in LINE_PATTERNS; the shader's own lengths. */
export const DASHES: Readonly<Record<(typeof LINE_PATTERNS)[number], number[]>> = {
  solid: [],
  dashed: [7, 5],
  dotted: [2.2, 3.3],
  'dash-dot': [8, 3.2, 2.2, 3.6],
};

/** Straight pieces of a curve. */
const PIECES = 24;
/** Half of an arrow's width as a share of its length. */
const ARROW_HALF = 0.46;
/** Pixels at reading zoom that an edge gains when it stands out. */
const STRESS = 0.8;

/** Points on the curve, from one share of it to another. */
export function tracePoints(ends: CurveEnds, from: number, to: number): Point[] {
  const straight =
    ends.curvature === 0 && (ends.source.x !== ends.target.x || ends.source.y !== ends.target.y);
  const pieces = straight ? 1 : PIECES;
  return Array.from({ length: pieces + 1 }, (_none, piece) =>
    curvePoint(ends, from + ((to - from) * piece) / pieces),
  );
}

function path(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  for (const [index, { x, y }] of points.entries()) {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
}

function arrowPoints(ends: CurveEnds, to: number, tip: number): Point[] {
  const base = curvePoint(ends, to);
  const head = curvePoint(ends, tip);
  const dx = (head.x - base.x) * ARROW_HALF;
  const dy = (head.y - base.y) * ARROW_HALF;
  return [head, { x: base.x - dy, y: base.y + dx }, { x: base.x + dy, y: base.y - dx }];
}

export interface LineShape {
  points: Point[];
  /** The corners of its arrow; null without one. */
  arrow: Point[] | null;
  thickness: number;
  dashes: readonly number[];
}

/** `sizeScale` is pixels a unit of size; `stress` is what the line gains in width. */
export function lineShape(
  { ends, targetRadius, look }: PaintedLine,
  sizeScale: number,
  stress: number,
): LineShape {
  const thickness = Math.max(1, (look.size + stress) * sizeScale);
  const arrow = look.arrow * (thickness * 1.6 + 6 / Math.max(0.8, 1 / sizeScale));
  const { from, to, tip } = drawnSpan(ends, targetRadius, arrow);
  return {
    points: tracePoints(ends, from, to),
    arrow: look.arrow > 0 ? arrowPoints(ends, to, tip) : null,
    thickness,
    dashes: DASHES[LINE_PATTERNS[look.pattern] ?? 'solid'],
  };
}

export function paintLines(
  context: CanvasRenderingContext2D,
  lines: readonly PaintedLine[],
  sizeScale: number,
  stress = STRESS,
): void {
  context.lineCap = 'butt';
  for (const line of lines) {
    const { points, arrow, thickness, dashes } = lineShape(line, sizeScale, stress);
    context.lineWidth = thickness;
    context.strokeStyle = line.look.color;
    context.fillStyle = line.look.color;
    context.setLineDash([...dashes]);
    path(context, points);
    context.stroke();
    if (arrow === null) continue;
    path(context, arrow);
    context.fill();
  }
  context.setLineDash([]);
}

export const MARK_WIDTH = 11;

export function paintMarks(
  context: CanvasRenderingContext2D,
  marks: ReadonlyArray<{ ends: CurveEnds; color: string }>,
): void {
  context.lineCap = 'round';
  context.lineWidth = MARK_WIDTH;
  for (const { ends, color } of marks) {
    context.strokeStyle = color;
    path(context, tracePoints(ends, 0, 1));
    context.stroke();
  }
}
