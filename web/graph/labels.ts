// Chooses which labels can be drawn without touching each other: greedy by the order given (most important first).
// Rotated labels are checked as a row of circles, upright ones as rectangles.
export interface LabelBox {
  id: string;
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

/** Small upright boxes that together cover the label. */
function pieces(box: LabelBox): Rectangle[] {
  const count = box.angle === 0 ? 1 : Math.max(1, Math.ceil(box.width / box.height));
  const cos = Math.cos(box.angle);
  const sin = Math.sin(box.angle);
  const length = box.width / count;
  const halfWidth = (Math.abs(cos) * length + Math.abs(sin) * box.height) / 2;
  const halfHeight = (Math.abs(sin) * length + Math.abs(cos) * box.height) / 2;
  return Array.from({ length: count }, (_, index) => {
    const along = (index + 0.5) * length - box.width / 2;
    const x = box.x + along * cos;
    const y = box.y + along * sin;
    return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
  });
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const CELL = 64;

/** A grid of taken space that answers "is this free?" without looking at everything. */
export class LabelSpace {
  readonly #cells = new Map<string, Rectangle[]>();

  #around(piece: Rectangle): string[] {
    const keys: string[] = [];
    for (let x = Math.floor(piece.left / CELL); x <= Math.floor(piece.right / CELL); x += 1) {
      for (let y = Math.floor(piece.top / CELL); y <= Math.floor(piece.bottom / CELL); y += 1)
        keys.push(`${x},${y}`);
    }
    return keys;
  }

  /** Takes the space whether it is free or not. */
  take(box: LabelBox): void {
    for (const piece of pieces(box)) {
      for (const key of this.#around(piece)) {
        const cell = this.#cells.get(key);
        if (cell === undefined) this.#cells.set(key, [piece]);
        else cell.push(piece);
      }
    }
  }

  isFree(box: LabelBox): boolean {
    return pieces(box).every((piece) =>
      this.#around(piece).every(
        (key) => !(this.#cells.get(key) ?? []).some((taken) => overlap(taken, piece)),
      ),
    );
  }

  /** Takes the space if it is free, and says whether it was. */
  claim(box: LabelBox): boolean {
    if (!this.isFree(box)) return false;
    this.take(box);
    return true;
  }
}
