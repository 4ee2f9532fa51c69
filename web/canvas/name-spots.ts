// Where a name may stand beside its disc: where it is free and cannot be taken for the name of another disc, else where
// it is free; the names of the leading entities over small discs if need be.
import type { Point } from '../graph/curve.ts';
import type { LabelBox, LabelSpace } from '../graph/labels.ts';

interface CanvasSize {
  width: number;
  height: number;
}

export interface Named extends Point {
  radius: number;
  width: number;
  /** `strong`: has its name in any case. `leading`: has it unless another name is in the way. */
  rank: 'strong' | 'leading' | 'plain';
}

/** What is taken: by anything, by names alone, by discs that are never covered, by names that are there in any case. */
export interface TakenSpace {
  all: LabelSpace;
  names: LabelSpace;
  leads: LabelSpace;
  strong: LabelSpace;
}

const LABEL_HEIGHT = 16;
/** Pixels to the next disc, so that a name belongs to its own by sight. */
const CLEAR = 9;

interface Spot {
  x: number;
  y: number;
  /** Which side of the name its own disc is on: -1 left, 1 right, 0 above or below. */
  own: -1 | 0 | 1;
}

/** Below, above, beside, aslant: offsets from the disc's centre in the order of preference. */
function spots(radius: number, width: number): Spot[] {
  const beside = radius + width / 2 + 4;
  const below = radius + LABEL_HEIGHT / 2 + 3;
  const upright = [0, width * 0.22, -width * 0.22, width * 0.42, -width * 0.42];
  const [middle, ...aslant] = upright.map((x) => [
    { x, y: below, own: 0 } as const,
    { x, y: -below, own: 0 } as const,
  ]);
  const level = [0, 8, -8].flatMap((y) => [
    { x: beside, y, own: -1 } as const,
    { x: -beside, y, own: 1 } as const,
  ]);
  return [...(middle ?? []), ...level, ...aslant.flat()];
}

function isInside({ x, y, width, height }: LabelBox, canvas: CanvasSize): boolean {
  return (
    x - width / 2 >= 0 &&
    x + width / 2 <= canvas.width &&
    y - height / 2 >= 0 &&
    y + height / 2 <= canvas.height
  );
}

function pushedInside(box: LabelBox, canvas: CanvasSize): LabelBox {
  const within = (value: number, half: number, size: number) => Math.max(half, Math.min(size - half, value));
  return {
    ...box,
    x: within(box.x, box.width / 2, canvas.width),
    y: within(box.y, box.height / 2, canvas.height),
  };
}

function isOnCanvas({ x, y }: Point, { width, height }: CanvasSize): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** The box and the room beside it, except towards its own disc. */
function withRoom(box: LabelBox, own: Spot['own']): LabelBox {
  return {
    ...box,
    x: box.x - (own * CLEAR) / 2,
    width: box.width + (own === 0 ? 2 * CLEAR : CLEAR),
  };
}

/** Null where there is no room. */
export function boxForName(named: Named, canvas: CanvasSize, taken: TakenSpace): LabelBox | null {
  const outside = !isOnCanvas(named, canvas);
  const all = spots(named.radius, named.width).map((spot) => ({
    own: spot.own,
    box: {
      x: named.x + spot.x,
      y: named.y + spot.y,
      width: named.width,
      height: LABEL_HEIGHT,
      angle: 0,
    },
  }));
  const within = all.filter(({ box }) => outside || isInside(box, canvas));
  const free =
    within.find(({ box, own }) => taken.all.isFree(withRoom(box, own))) ??
    within.find(({ box }) => taken.all.isFree(box));
  const [first] = all;
  if (free !== undefined || first === undefined || outside) return free?.box ?? null;
  const pushed = pushedInside(first.box, canvas);
  if (named.rank === 'plain') {
    return !isInside(first.box, canvas) && taken.all.isFree(pushed) ? pushed : null;
  }
  const over = (...spaces: LabelSpace[]) =>
    all.map(({ box }) => pushedInside(box, canvas)).find((box) => spaces.every((space) => space.isFree(box)));
  if (named.rank === 'leading') return over(taken.names, taken.leads) ?? null;
  // Over another such name only at the last.
  return over(taken.strong) ?? pushed;
}
