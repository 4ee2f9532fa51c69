// The text that the page painted on its canvas in the last frame: names, words of edges, badges.
import type { Page } from 'playwright-core';

/** A box around a text's centre, in pixels of the canvas; radians. */
export interface PaintedText {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  angle: number;
}

declare global {
  interface Window {
    paintedText?: PaintedText[];
  }
}

/** To be called before the page is loaded (again). */
export async function recordPainting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { clearRect, fillText } = CanvasRenderingContext2D.prototype;
    const isLabels = ({ canvas }: CanvasRenderingContext2D) =>
      canvas instanceof HTMLCanvasElement && canvas.classList.contains('sigma-labels');
    CanvasRenderingContext2D.prototype.clearRect = function forget(...from) {
      if (isLabels(this)) window.paintedText = [];
      clearRect.apply(this, from);
    };
    CanvasRenderingContext2D.prototype.fillText = function record(text, x, y, ...rest) {
      if (isLabels(this)) {
        const { a, b, c, d, e, f } = this.getTransform();
        const scale = Math.hypot(a, b);
        window.paintedText?.push({
          text,
          x: (a * x + c * y + e) / scale,
          y: (b * x + d * y + f) / scale,
          width: this.measureText(text).width,
          height: Number.parseFloat(/(\d+(?:\.\d+)?)px/.exec(this.font)?.[1] ?? '0'),
          angle: Math.atan2(b, a),
        });
      }
      fillText.apply(this, [text, x, y, ...rest]);
    };
  });
}

export function paintedText(page: Page): Promise<PaintedText[]> {
  return page.evaluate(() => window.paintedText ?? []);
}

function corners({ x, y, width, height, angle }: PaintedText): Array<[number, number]> {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([right, down]) => {
    const [along, across] = [((right ?? 0) * width) / 2, ((down ?? 0) * height) / 2];
    return [x + along * cos - across * sin, y + along * sin + across * cos];
  });
}

/** Whether two boxes meet: no side of either parts them (separating axis theorem). */
export function overlap(left: PaintedText, right: PaintedText): boolean {
  const boxes = [corners(left), corners(right)];
  const axes = [left.angle, right.angle].flatMap((angle) => [angle, angle + Math.PI / 2]);
  return axes.every((axis) => {
    const [one, other] = boxes.map((box) => {
      const along = box.map(([x, y]) => x * Math.cos(axis) + y * Math.sin(axis));
      return { from: Math.min(...along), to: Math.max(...along) };
    });
    return one!.from < other!.to && other!.from < one!.to;
  });
}
