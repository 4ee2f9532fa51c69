// What of the page lies over the canvas (tools, overview map, chips): no name is put under it. Such parts carry the
// attribute `data-over-canvas`.
import type { LabelBox } from '../graph/labels.ts';

/** In pixels from the canvas' left and top. */
export function coveredBoxes(canvas: Element): LabelBox[] {
  const { left, top } = canvas.getBoundingClientRect();
  const parts = canvas.closest('main')?.querySelectorAll('[data-over-canvas]') ?? [];
  return [...parts].map((part) => {
    const box = part.getBoundingClientRect();
    return {
      x: box.left - left + box.width / 2,
      y: box.top - top + box.height / 2,
      width: box.width,
      height: box.height,
      angle: 0,
    };
  });
}
