// Edges that stand out, painted between the drawing's edges and its nodes as the edge program draws them, and broad
// strokes under those that are selected or have just arrived.
import { type CurveEnds, curvePoint, drawnSpan } from '../graph/curve.ts';
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

function trace(context: CanvasRenderingContext2D, ends: CurveEnds, from: number, to: number): void {
  const straight =
    ends.curvature === 0 && (ends.source.x !== ends.target.x || ends.source.y !== ends.target.y);
  const pieces = straight ? 1 : PIECES;
  context.beginPath();
  for (let piece = 0; piece <= pieces; piece += 1) {
    const at = curvePoint(ends, from + ((to - from) * piece) / pieces);
    if (piece === 0) context.moveTo(at.x, at.y);
    else context.lineTo(at.x, at.y);
  }
  context.stroke();
}

function paintArrow(context: CanvasRenderingContext2D, ends: CurveEnds, to: number, tip: number): void {
  const base = curvePoint(ends, to);
  const head = curvePoint(ends, tip);
  const dx = (head.x - base.x) * ARROW_HALF;
  const dy = (head.y - base.y) * ARROW_HALF;
  context.beginPath();
  context.moveTo(head.x, head.y);
  context.lineTo(base.x - dy, base.y + dx);
  context.lineTo(base.x + dy, base.y - dx);
  context.fill();
}

/** `sizeScale` is pixels a unit of size; `stress` is what the lines gain in width. */
export function paintLines(
  context: CanvasRenderingContext2D,
  lines: readonly PaintedLine[],
  sizeScale: number,
  stress = STRESS,
): void {
  context.lineCap = 'butt';
  for (const { ends, targetRadius, look } of lines) {
    const thickness = Math.max(1, (look.size + stress) * sizeScale);
    const arrow = look.arrow * (thickness * 1.6 + 6 / Math.max(0.8, 1 / sizeScale));
    const { from, to, tip } = drawnSpan(ends, targetRadius, arrow);
    context.lineWidth = thickness;
    context.strokeStyle = look.color;
    context.fillStyle = look.color;
    context.setLineDash(DASHES[LINE_PATTERNS[look.pattern] ?? 'solid']);
    trace(context, ends, from, to);
    if (look.arrow > 0) paintArrow(context, ends, to, tip);
  }
  context.setLineDash([]);
}

const MARK_WIDTH = 11;

export function paintMarks(
  context: CanvasRenderingContext2D,
  marks: ReadonlyArray<{ ends: CurveEnds; color: string }>,
): void {
  context.lineCap = 'round';
  context.lineWidth = MARK_WIDTH;
  for (const { ends, color } of marks) {
    context.strokeStyle = color;
    trace(context, ends, 0, 1);
  }
}
