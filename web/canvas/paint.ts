// Paints what WebGL does not: labels with a halo that never touch each other, rings, pins, counts of what is not shown.
import { type CurveEnds, curvePoint, type Point } from '../graph/curve.ts';
import { LabelSpace } from '../graph/labels.ts';
import type { CanvasInk } from './palette.ts';

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

export interface PaintedNode extends Point {
  id: string;
  radius: number;
  label: string;
  color: string;
  unseen: number;
  pinned: boolean;
  selected: boolean;
  focused: boolean;
  hovered: boolean;
  fresh: boolean;
  dim: boolean;
  weight: number;
}

export interface PaintedEdge {
  id: string;
  ends: CurveEnds;
  targetRadius: number;
  label: string;
  color: string;
  strong: boolean;
  dim: boolean;
  weight: number;
}

export interface Painting {
  nodes: readonly PaintedNode[];
  edges: readonly PaintedEdge[];
  ink: CanvasInk;
  showEdgeLabels: boolean;
}

const widths = new Map<string, number>();

function widthOf(context: CanvasRenderingContext2D, text: string): number {
  const key = `${context.font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > 20_000) widths.clear();
  const width = context.measureText(text).width;
  widths.set(key, width);
  return width;
}

/** Cut to at most `room` pixels with an ellipsis; empty when fewer than four characters would be left. */
function cut(context: CanvasRenderingContext2D, text: string, room: number): string {
  if (widthOf(context, text) <= room) return text;
  let length = Math.floor((text.length * room) / widthOf(context, text));
  while (length > 3 && context.measureText(`${text.slice(0, length)}…`).width > room) length -= 1;
  return length > 3 ? `${text.slice(0, length).trimEnd()}…` : '';
}

function haloText(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  ink: string,
  halo: string,
): void {
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = halo;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

function paintRings(context: CanvasRenderingContext2D, { nodes, ink }: Painting): void {
  for (const node of nodes) {
    if (!node.selected && !node.hovered && !node.fresh) continue;
    context.beginPath();
    context.arc(node.x, node.y, node.radius + 3.5, 0, 2 * Math.PI);
    context.lineWidth = node.focused ? 3 : 2;
    context.setLineDash(node.fresh && !node.selected ? [4, 3] : []);
    context.strokeStyle = node.selected ? ink.accent : node.fresh ? ink.fresh : ink.quiet;
    context.stroke();
    context.setLineDash([]);
  }
}

function paintPins(context: CanvasRenderingContext2D, { nodes, ink }: Painting): void {
  for (const node of nodes) {
    if (!node.pinned || node.dim) continue;
    const x = node.x - node.radius * 0.75;
    const y = node.y - node.radius * 0.75;
    context.beginPath();
    context.arc(x, y, 4.5, 0, 2 * Math.PI);
    context.fillStyle = ink.badge;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = ink.quiet;
    context.stroke();
    context.beginPath();
    context.arc(x, y, 1.6, 0, 2 * Math.PI);
    context.fillStyle = ink.quiet;
    context.fill();
  }
}

function paintBadges(context: CanvasRenderingContext2D, { nodes, ink }: Painting, space: LabelSpace): void {
  context.font = `600 10px ${FONT}`;
  context.textAlign = 'center';
  for (const node of nodes) {
    if (node.unseen === 0 || node.dim || node.radius < 6) continue;
    const text = node.unseen > 999 ? '999+' : `+${node.unseen}`;
    const width = widthOf(context, text) + 9;
    const x = node.x + node.radius * 0.72 + width / 2 - 4;
    const y = node.y - node.radius * 0.82;
    context.beginPath();
    context.roundRect(x - width / 2, y - 7.5, width, 15, 7.5);
    context.fillStyle = ink.badge;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = node.color;
    context.stroke();
    context.fillStyle = ink.badgeText;
    context.fillText(text, x, y + 0.5);
    space.take({ id: node.id, x, y, width, height: 15, angle: 0 });
  }
}

const LABEL_HEIGHT = 16;

function paintNodeLabels(
  context: CanvasRenderingContext2D,
  { nodes, ink }: Painting,
  space: LabelSpace,
): void {
  const rank = (node: PaintedNode) =>
    node.focused ? 3 : node.selected || node.hovered ? 2 : node.dim ? 0 : 1;
  const order = [...nodes].sort(
    (a, b) => rank(b) - rank(a) || b.weight - a.weight || a.id.localeCompare(b.id),
  );
  context.textAlign = 'center';
  for (const node of order) {
    if (node.dim || (node.radius < 4 && rank(node) < 2)) continue;
    context.font = `${rank(node) > 1 ? 650 : 550} 12px ${FONT}`;
    const text = rank(node) > 1 ? cut(context, node.label, 320) : cut(context, node.label, 168);
    const width = widthOf(context, text) + 6;
    const beside = node.radius + width / 2 + 4;
    const below = node.radius + LABEL_HEIGHT / 2 + 3;
    const aslant = width * 0.42;
    const spots: Array<[number, number]> = [
      [0, below],
      [0, -below],
      [beside, 0],
      [-beside, 0],
      [beside, 8],
      [-beside, 8],
      [aslant, below],
      [-aslant, below],
      [aslant, -below],
      [-aslant, -below],
    ];
    const box = (x: number, y: number) => ({
      id: node.id,
      x: node.x + x,
      y: node.y + y,
      width,
      height: LABEL_HEIGHT,
      angle: 0,
    });
    const free = spots.find(([x, y]) => space.isFree(box(x, y))) ?? (rank(node) > 1 ? spots[0] : undefined);
    if (free === undefined) continue;
    const at = box(...free);
    space.take(at);
    haloText(context, text, at.x, at.y, ink.label, ink.ground);
  }
}

/** A label of which less than this share fits says too little to be shown. */
const LEAST_SHOWN = 0.7;

function paintEdgeLabels(context: CanvasRenderingContext2D, painting: Painting, space: LabelSpace): void {
  const { edges, ink, showEdgeLabels } = painting;
  const order = [...edges].sort(
    (a, b) => Number(b.strong) - Number(a.strong) || b.weight - a.weight || a.id.localeCompare(b.id),
  );
  context.textAlign = 'center';
  context.font = `500 10.5px ${FONT}`;
  for (const edge of order) {
    if (edge.dim || (!showEdgeLabels && !edge.strong)) continue;
    const { source, target } = edge.ends;
    const length = Math.hypot(target.x - source.x, target.y - source.y);
    const room = length === 0 ? 120 : length - edge.ends.radius - edge.targetRadius - 16;
    const text = cut(context, edge.label, edge.strong ? Math.max(room, 150) : room);
    if (text === '' || text.length < edge.label.length * LEAST_SHOWN) continue;
    const width = widthOf(context, text) + 6;
    for (const t of [0.5, 0.42, 0.58, 0.34, 0.66]) {
      const at = curvePoint(edge.ends, t);
      const next = curvePoint(edge.ends, t + 0.01);
      const slope = Math.atan2(next.y - at.y, next.x - at.x);
      const angle = Math.abs(slope) > Math.PI / 2 ? slope + Math.PI : slope;
      if (!space.claim({ id: edge.id, ...at, width, height: 13, angle })) continue;
      context.save();
      context.translate(at.x, at.y);
      context.rotate(angle);
      context.fillStyle = ink.ground;
      context.beginPath();
      context.roundRect(-width / 2, -6.5, width, 13, 3);
      context.fill();
      context.fillStyle = edge.color;
      context.fillText(text, 0, 0.5);
      context.restore();
      break;
    }
  }
}

/** Everything above the nodes. */
export function paintOver(context: CanvasRenderingContext2D, painting: Painting): void {
  context.textBaseline = 'middle';
  const space = new LabelSpace();
  for (const { id, x, y, radius } of painting.nodes) {
    space.take({ id, x, y, width: radius * 1.7, height: radius * 1.7, angle: 0 });
  }
  paintRings(context, painting);
  paintPins(context, painting);
  paintBadges(context, painting, space);
  paintNodeLabels(context, painting, space);
  paintEdgeLabels(context, painting, space);
}

/** Broad strokes under edges that are selected or have just arrived. */
export function paintUnder(
  context: CanvasRenderingContext2D,
  edges: ReadonlyArray<{ ends: CurveEnds; color: string }>,
): void {
  context.lineCap = 'round';
  context.lineWidth = 11;
  for (const { ends, color } of edges) {
    context.beginPath();
    for (let step = 0; step <= 24; step += 1) {
      const at = curvePoint(ends, step / 24);
      if (step === 0) context.moveTo(at.x, at.y);
      else context.lineTo(at.x, at.y);
    }
    context.strokeStyle = color;
    context.stroke();
  }
}
