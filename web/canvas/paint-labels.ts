// Places names of entities and words of edges: the important ones first, each where there is room, none across the
// border. Placing and painting are two steps, so that panning can paint again what was placed before.
import { curvePoint, type Point } from '../graph/curve.ts';
import { LabelQuota, type LabelSpace } from '../graph/labels.ts';
import { boxForName, type Named, type TakenSpace } from './name-spots.ts';
import type { PaintedEdge, PaintedNode, Painting } from './paint.ts';
import type { CanvasInk } from './palette.ts';
import { cut, FONT, widthOf } from './text.ts';

export interface Lettering {
  width: number;
  height: number;
  /** Where the scene's origin is. */
  origin: Point;
  /** Near enough that every entity can be named. */
  readable: boolean;
}

export interface PlacedName extends Point {
  text: string;
  strong: boolean;
}

export interface PlacedWords extends Point {
  text: string;
  color: string;
  width: number;
  angle: number;
}

export const WORDS_HEIGHT = 13;
/** Below this radius (pixels) only what is pointed at or selected has a name. */
export const NAMED_RADIUS = 4;
/** So few entities in view may all be named: what has no room is left out in any case. */
const FEW = 120;
/** So many of the most important entities in view have their names before small discs are kept clear. */
export const LEADING = 8;
/** Of more, so many are tried in a part of the screen of this size: near, and from afar. */
const CROWD = { near: { width: 112, height: 40, most: 2 }, far: { width: 150, height: 48, most: 1 } };
export const FONTS = { plain: `550 12px ${FONT}`, strong: `650 12px ${FONT}`, edge: `500 10.5px ${FONT}` };
const ROOM = { plain: 168, strong: 320 };

export function placeNames(
  context: CanvasRenderingContext2D,
  painting: Painting,
  taken: TakenSpace,
): PlacedName[] {
  const few = painting.nodes.length <= FEW;
  const quota = new LabelQuota(painting.origin, painting.readable ? CROWD.near : CROWD.far);
  const placed: PlacedName[] = [];
  const letter = (node: PaintedNode, rank: Named['rank']) => {
    const strong = rank === 'strong';
    const font = strong ? FONTS.strong : FONTS.plain;
    const text = cut(context, font, node.label, strong ? ROOM.strong : ROOM.plain);
    const width = widthOf(context, font, text) + 6;
    const box = boxForName({ x: node.x, y: node.y, radius: node.radius, width, rank }, painting, taken);
    if (box === null) return;
    taken.all.take(box);
    taken.names.take(box);
    if (strong) taken.strong.take(box);
    placed.push({ x: box.x, y: box.y, text, strong });
  };
  const shown = painting.nodes.filter((node) => !node.dim);
  const isStrong = (node: PaintedNode) => node.focused || node.selected || node.hovered;
  context.font = FONTS.strong;
  for (const node of shown) if (node.focused) letter(node, 'strong');
  for (const node of shown) if (isStrong(node) && !node.focused) letter(node, 'strong');
  context.font = FONTS.plain;
  for (const [index, node] of shown.entries()) {
    const named = node.raised || (node.radius >= NAMED_RADIUS && (few || quota.admits(node)));
    if (named && !isStrong(node)) letter(node, index < LEADING ? 'leading' : 'plain');
  }
  return placed;
}

/** Halos first, so that no halo bites into the name beside it. */
export function paintNames(
  context: CanvasRenderingContext2D,
  names: readonly PlacedName[],
  ink: CanvasInk,
): void {
  context.textAlign = 'center';
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeStyle = ink.ground;
  context.fillStyle = ink.label;
  for (const strong of [true, false]) {
    context.font = strong ? FONTS.strong : FONTS.plain;
    for (const name of names) if (name.strong === strong) context.strokeText(name.text, name.x, name.y);
    for (const name of names) if (name.strong === strong) context.fillText(name.text, name.x, name.y);
  }
}

/** A label of which less than this share fits says too little to be shown. */
const LEAST_SHOWN = 0.7;
/** Pixels that the shortest label needs, and those that a strong one gets in any case. */
const LEAST_ROOM = 16;
const STRONG_ROOM = 150;
/** Room above a self loop. */
const LOOP_ROOM = 120;

/** The share of the relation that a cut label still says; what stands before a colon is its reading. */
function saidOf(label: string, cutLabel: string): number {
  const from = label.lastIndexOf(': ') + 1;
  return (cutLabel.length - from) / Math.max(1, label.length - from);
}

function placeWordsOf(
  context: CanvasRenderingContext2D,
  edge: PaintedEdge,
  space: LabelSpace,
): PlacedWords | null {
  const { source, target } = edge.ends;
  const length = Math.hypot(target.x - source.x, target.y - source.y);
  const free = length === 0 ? LOOP_ROOM : length - edge.ends.radius - edge.targetRadius - 16;
  const room = edge.strong ? Math.max(free, STRONG_ROOM) : free;
  if (room < LEAST_ROOM) return null;
  const text = cut(context, FONTS.edge, edge.label, room);
  if (text === '' || saidOf(edge.label, text) < LEAST_SHOWN) return null;
  const width = widthOf(context, FONTS.edge, text) + 6;
  for (const t of [0.5, 0.42, 0.58, 0.34, 0.66]) {
    const at = curvePoint(edge.ends, t);
    const next = curvePoint(edge.ends, t + 0.01);
    const slope = Math.atan2(next.y - at.y, next.x - at.x);
    const angle = Math.abs(slope) > Math.PI / 2 ? slope + Math.PI : slope;
    if (space.claim({ ...at, width, height: WORDS_HEIGHT, angle })) {
      return { ...at, text, width, angle, color: edge.color };
    }
  }
  return null;
}

/** Strong ones first, then as they come. */
export function placeWords(
  context: CanvasRenderingContext2D,
  { edges }: Painting,
  space: LabelSpace,
): PlacedWords[] {
  context.font = FONTS.edge;
  const order = [...edges.filter(({ strong }) => strong), ...edges.filter(({ strong }) => !strong)];
  return order.flatMap((edge) => placeWordsOf(context, edge, space) ?? []);
}

export function paintWords(
  context: CanvasRenderingContext2D,
  words: readonly PlacedWords[],
  ink: CanvasInk,
): void {
  context.textAlign = 'center';
  context.font = FONTS.edge;
  for (const { x, y, text, width, angle, color } of words) {
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.fillStyle = ink.ground;
    context.beginPath();
    context.roundRect(-width / 2, -WORDS_HEIGHT / 2, width, WORDS_HEIGHT, 3);
    context.fill();
    context.fillStyle = color;
    context.fillText(text, 0, 0.5);
    context.restore();
  }
}
