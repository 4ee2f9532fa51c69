// Places names of entities and words of edges: the important ones first, each where there is room, none across the
// border. Placing and painting are two steps, so that panning can paint again what was placed before.
import { curvePoint, type Point } from '../graph/curve.ts';
import { type LabelBox, LabelQuota, LabelSpace } from '../graph/labels.ts';
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

const LABEL_HEIGHT = 16;
export const WORDS_HEIGHT = 13;
/** Below this radius (pixels) only what is pointed at or selected has a name. */
export const NAMED_RADIUS = 4;
/** At most so many names are tried in a part of the screen of this size: near, and from afar. */
/** So few entities in view may all be named: what has no room is left out in any case. */
const FEW = 120;
const CROWD = { near: { width: 112, height: 40, most: 2 }, far: { width: 150, height: 48, most: 1 } };
export const FONTS = { plain: `550 12px ${FONT}`, strong: `650 12px ${FONT}`, edge: `500 10.5px ${FONT}` };
const ROOM = { plain: 168, strong: 320 };

function isInside({ x, y, width, height }: LabelBox, canvas: Lettering): boolean {
  return (
    x - width / 2 >= 0 &&
    x + width / 2 <= canvas.width &&
    y - height / 2 >= 0 &&
    y + height / 2 <= canvas.height
  );
}

function pushedInside(box: LabelBox, canvas: Lettering): LabelBox {
  const within = (value: number, half: number, size: number) => Math.max(half, Math.min(size - half, value));
  return {
    ...box,
    x: within(box.x, box.width / 2, canvas.width),
    y: within(box.y, box.height / 2, canvas.height),
  };
}

/** Below, above, beside, aslant: offsets from the disc's centre in the order of preference. */
function spots(radius: number, width: number): Array<[number, number]> {
  const beside = radius + width / 2 + 4;
  const below = radius + LABEL_HEIGHT / 2 + 3;
  const aslant = width * 0.42;
  return [
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
}

function labelBox(
  node: PaintedNode,
  width: number,
  strong: boolean,
  canvas: Lettering,
  space: LabelSpace,
  strongNames: LabelSpace,
): LabelBox | null {
  const box = ([x, y]: [number, number]): LabelBox => ({
    x: node.x + x,
    y: node.y + y,
    width,
    height: LABEL_HEIGHT,
    angle: 0,
  });
  const outside = !isOnCanvas(node, canvas);
  const boxes = spots(node.radius, width).map(box);
  const free = boxes.find((one) => (outside || isInside(one, canvas)) && space.isFree(one));
  const [first] = boxes;
  if (free !== undefined || first === undefined || outside) return free ?? null;
  const pushed = pushedInside(first, canvas);
  if (!strong) return !isInside(first, canvas) && space.isFree(pushed) ? pushed : null;
  // What is selected has its name in any case: over discs if need be, over another such name only at the last.
  return boxes.map((one) => pushedInside(one, canvas)).find((one) => strongNames.isFree(one)) ?? pushed;
}

function isOnCanvas({ x, y }: Point, { width, height }: Lettering): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

export function placeNames(
  context: CanvasRenderingContext2D,
  painting: Painting,
  space: LabelSpace,
): PlacedName[] {
  const quota = new LabelQuota(
    painting.origin,
    painting.readable || painting.nodes.length <= FEW ? CROWD.near : CROWD.far,
  );
  const placed: PlacedName[] = [];
  const strongNames = new LabelSpace();
  const letter = (node: PaintedNode, strong: boolean) => {
    const font = strong ? FONTS.strong : FONTS.plain;
    const text = cut(context, font, node.label, strong ? ROOM.strong : ROOM.plain);
    const box = labelBox(node, widthOf(context, font, text) + 6, strong, painting, space, strongNames);
    if (box === null) return;
    space.take(box);
    if (strong) strongNames.take(box);
    placed.push({ x: box.x, y: box.y, text, strong });
  };
  const shown = painting.nodes.filter((node) => !node.dim);
  const isStrong = (node: PaintedNode) => node.focused || node.selected || node.hovered;
  context.font = FONTS.strong;
  for (const node of shown) if (node.focused) letter(node, true);
  for (const node of shown) if (isStrong(node) && !node.focused) letter(node, true);
  context.font = FONTS.plain;
  for (const node of shown) {
    const named = node.raised || (node.radius >= NAMED_RADIUS && quota.admits(node));
    if (named && !isStrong(node)) letter(node, false);
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
  if (text === '' || text.length < edge.label.length * LEAST_SHOWN) return null;
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
