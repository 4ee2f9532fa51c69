// Chooses which labels can be drawn without touching each other: greedy by the order given (most important first).
// Rotated labels are checked as a row of small upright boxes.
export interface LabelBox {
  /** Centre, in pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Radians; 0 for upright. */
  angle: number;
}

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Visit = (left: number, top: number, right: number, bottom: number) => boolean;

/** Whether `visit` holds for each of the small upright boxes that together cover the label; the middle one first. */
function everyPiece({ x, y, width, height, angle }: LabelBox, visit: Visit): boolean {
  const count = angle === 0 ? 1 : Math.max(1, Math.ceil(width / height));
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const length = width / count;
  const halfWidth = (Math.abs(cos) * length + Math.abs(sin) * height) / 2;
  const halfHeight = (Math.abs(sin) * length + Math.abs(cos) * height) / 2;
  for (let step = 0; step < count; step += 1) {
    const index = (step + (count >> 1)) % count;
    const along = (index + 0.5) * length - width / 2;
    const atX = x + along * cos;
    const atY = y + along * sin;
    if (!visit(atX - halfWidth, atY - halfHeight, atX + halfWidth, atY + halfHeight)) return false;
  }
  return true;
}

const CELL = 64;
/** Cells a row; more than any screen has, so that no two cells share a key. */
const ROW = 0x8000;

/** A grid of taken space that answers "is this free?" without looking at everything. */
export class LabelSpace {
  readonly #cells = new Map<number, Rectangle[]>();

  /** Takes the space whether it is free or not. */
  take(box: LabelBox): void {
    everyPiece(box, (left, top, right, bottom) => {
      const piece = { left, top, right, bottom };
      for (let x = Math.floor(left / CELL); x <= right / CELL; x += 1) {
        for (let y = Math.floor(top / CELL); y <= bottom / CELL; y += 1) {
          const cell = this.#cells.get(y * ROW + x);
          if (cell === undefined) this.#cells.set(y * ROW + x, [piece]);
          else cell.push(piece);
        }
      }
      return true;
    });
  }

  isFree(box: LabelBox): boolean {
    return everyPiece(box, (left, top, right, bottom) => {
      for (let x = Math.floor(left / CELL); x <= right / CELL; x += 1) {
        for (let y = Math.floor(top / CELL); y <= bottom / CELL; y += 1) {
          for (const taken of this.#cells.get(y * ROW + x) ?? []) {
            if (left < taken.right && taken.left < right && top < taken.bottom && taken.top < bottom)
              return false;
          }
        }
      }
      return true;
    });
  }

  /** Takes the space if it is free, and says whether it was. */
  claim(box: LabelBox): boolean {
    if (!this.isFree(box)) return false;
    this.take(box);
    return true;
  }
}

/** Thins out a crowd: the first few of each cell of a grid that moves along with the scene. */
export class LabelQuota {
  readonly #counts = new Map<number, number>();
  readonly #origin: { x: number; y: number };
  readonly #cell: { width: number; height: number; most: number };

  /** `origin` is where the scene's origin is on the screen. */
  constructor(origin: { x: number; y: number }, cell: { width: number; height: number; most: number }) {
    this.#origin = origin;
    this.#cell = cell;
  }

  /** Counts one at this place, and says whether its cell had room for it. */
  admits({ x, y }: { x: number; y: number }): boolean {
    const column = Math.floor((x - this.#origin.x) / this.#cell.width);
    const row = Math.floor((y - this.#origin.y) / this.#cell.height);
    const key = row * ROW * 16 + column;
    const count = this.#counts.get(key) ?? 0;
    this.#counts.set(key, count + 1);
    return count < this.#cell.most;
  }
}
