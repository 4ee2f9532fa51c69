// Text on the canvas: its font, its width (measured once), and cutting it to the room there is.
export const FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

const KEPT = 20_000;
const widths = new Map<string, Map<string, number>>();

/** Pixels; `font` must be the context's. */
export function widthOf(context: CanvasRenderingContext2D, font: string, text: string): number {
  let known = widths.get(font);
  if (known === undefined) {
    known = new Map();
    widths.set(font, known);
  }
  const width = known.get(text);
  if (width !== undefined) return width;
  if (known.size > KEPT) known.clear();
  const measured = context.measureText(text).width;
  known.set(text, measured);
  return measured;
}

/** Cut to at most `room` pixels with an ellipsis; empty when fewer than four characters would be left. */
export function cut(context: CanvasRenderingContext2D, font: string, text: string, room: number): string {
  const whole = widthOf(context, font, text);
  if (whole <= room) return text;
  let length = Math.floor((text.length * room) / whole);
  while (length > 3 && widthOf(context, font, `${text.slice(0, length)}…`) > room) length -= 1;
  return length > 3 ? `${text.slice(0, length).trimEnd()}…` : '';
}
