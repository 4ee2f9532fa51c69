// Paints what WebGL does not: labels with a halo that never touch each other, rings, pins, counts of what is not shown;
// and, over a faded drawing, the entities that stand out. Nodes and edges come in the order of their importance.
import type { CurveEnds, Point } from '../graph/curve.ts';
import { type LabelBox, LabelSpace } from '../graph/labels.ts';
import type { TakenSpace } from './name-spots.ts';
import {
  LEADING,
  type Lettering,
  type PlacedName,
  type PlacedWords,
  paintNames,
  paintWords,
  placeNames,
  placeWords,
} from './paint-labels.ts';
import type { CanvasInk } from './palette.ts';
import { FONT, widthOf } from './text.ts';

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
  /** Set when the disc itself is to be painted, over a faded drawing. */
  icon: CanvasImageSource | null;
  raised: boolean;
}

export interface PaintedEdge {
  id: string;
  ends: CurveEnds;
  targetRadius: number;
  label: string;
  color: string;
  strong: boolean;
}

export interface Painting extends Lettering {
  nodes: readonly PaintedNode[];
  edges: readonly PaintedEdge[];
  /** What lies over the canvas: nothing is written there. */
  covered: readonly LabelBox[];
}

/** What is painted over the nodes, with a place for everything. */
export interface LaidOut {
  nodes: readonly PaintedNode[];
  badges: readonly Badge[];
  names: readonly PlacedName[];
  words: readonly PlacedWords[];
}

interface Badge extends Point {
  text: string;
  width: number;
  color: string;
}

/** An icon's share of the disc's diameter. */
export const ICON_SHARE = 0.64;

export function paintDiscs(
  context: CanvasRenderingContext2D,
  nodes: ReadonlyArray<Pick<PaintedNode, 'x' | 'y' | 'radius' | 'color' | 'icon' | 'raised'>>,
): void {
  for (const { raised, x, y, radius, color, icon } of nodes) {
    if (!raised) continue;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = color;
    context.fill();
    const side = radius * 2 * ICON_SHARE;
    if (icon !== null) context.drawImage(icon, x - side / 2, y - side / 2, side, side);
  }
}

function paintRings(context: CanvasRenderingContext2D, nodes: readonly PaintedNode[], ink: CanvasInk): void {
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

function paintPins(context: CanvasRenderingContext2D, nodes: readonly PaintedNode[], ink: CanvasInk): void {
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

/** Below this radius (pixels) a count would be larger than what it counts for. */
const BADGE_RADIUS = 9;

export const BADGE = { font: `600 10px ${FONT}`, height: 15 };

function placeBadges(
  context: CanvasRenderingContext2D,
  nodes: readonly PaintedNode[],
  { all, names }: TakenSpace,
): Badge[] {
  context.font = BADGE.font;
  const badges: Badge[] = [];
  for (const { unseen, dim, radius, color, ...at } of nodes) {
    if (unseen === 0 || dim || radius < BADGE_RADIUS) continue;
    const text = unseen > 999 ? '999+' : `+${unseen}`;
    const width = widthOf(context, BADGE.font, text) + 9;
    const aside = radius * 0.72 + width / 2 - 4;
    const up = radius * 0.82;
    const corners = [
      { x: at.x + aside, y: at.y - up },
      { x: at.x - aside, y: at.y - up },
      { x: at.x + aside, y: at.y + up },
      { x: at.x - aside, y: at.y + up },
    ];
    const size = { width, height: BADGE.height, angle: 0 };
    const [first] = corners;
    const corner = corners.find((one) => names.isFree({ ...one, ...size })) ?? first;
    if (corner === undefined) continue;
    badges.push({ ...corner, text, width, color });
    all.take({ ...corner, ...size });
    names.take({ ...corner, ...size });
  }
  return badges;
}

function paintBadges(context: CanvasRenderingContext2D, badges: readonly Badge[], ink: CanvasInk): void {
  context.font = BADGE.font;
  context.textAlign = 'center';
  context.lineWidth = 1;
  for (const { x, y, text, width, color } of badges) {
    context.beginPath();
    context.roundRect(x - width / 2, y - BADGE.height / 2, width, BADGE.height, BADGE.height / 2);
    context.fillStyle = ink.badge;
    context.fill();
    context.strokeStyle = color;
    context.stroke();
    context.fillStyle = ink.badgeText;
    context.fillText(text, x, y + 0.5);
  }
}

/** From so many entities in view on names cannot keep clear of every disc. */
const CROWD = 1000;
/** In a crowd smaller discs may be covered by a name: its halo keeps it readable. */
const KEPT_CLEAR = 7;

/** Finds a place for everything; `context` only measures text. */
export function layOut(context: CanvasRenderingContext2D, painting: Painting): LaidOut {
  const space = new LabelSpace();
  const taken: TakenSpace = {
    all: space,
    names: new LabelSpace(),
    leads: new LabelSpace(),
    strong: new LabelSpace(),
  };
  for (const box of painting.covered) space.take(box);
  const crowded = painting.nodes.length > CROWD;
  for (const [index, { x, y, radius, dim }] of painting.nodes.entries()) {
    const box = { x, y, width: radius * 1.7, height: radius * 1.7, angle: 0 };
    if (!dim && index < LEADING) taken.leads.take(box);
    if (!dim && !(radius < KEPT_CLEAR && crowded)) space.take(box);
  }
  const names = placeNames(context, painting, taken);
  const badges = placeBadges(context, painting.nodes, taken);
  const words = placeWords(context, painting, space);
  const nodes = painting.nodes.filter(
    ({ raised, selected, hovered, fresh, pinned }) => raised || selected || hovered || fresh || pinned,
  );
  return { nodes, badges, names, words };
}

/** Paints it `by` so many pixels from where it was laid out. */
export function paintOver(
  context: CanvasRenderingContext2D,
  { nodes, badges, names, words }: LaidOut,
  by: Point,
  ink: CanvasInk,
): void {
  context.save();
  context.translate(by.x, by.y);
  context.textBaseline = 'middle';
  paintDiscs(context, nodes);
  paintRings(context, nodes, ink);
  paintPins(context, nodes, ink);
  paintBadges(context, badges, ink);
  paintNames(context, names, ink);
  paintWords(context, words, ink);
  context.restore();
}
