// Pushes overlapping boxes apart along the shorter way, a few rounds, with fixed boxes standing still. Nodes are boxes
// that include their label, so names stay readable.
import type { LayoutNode } from './types.ts';

const ROUNDS = 60;

interface Box {
  x: number;
  y: number;
  fixed: boolean;
  width: number;
  height: number;
}

function push(a: Box, b: Box, order: number): boolean {
  if (a.fixed && b.fixed) return false;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const overX = (a.width + b.width) / 2 - Math.abs(dx);
  const overY = (a.height + b.height) / 2 - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return false;
  const share = a.fixed || b.fixed ? 1 : 0.5;
  const horizontal = overX < overY;
  const sign = (horizontal ? Math.sign(dx) : Math.sign(dy)) || order;
  const by = (horizontal ? overX : overY) * share * sign * 1.02;
  if (!a.fixed) {
    if (horizontal) a.x -= by;
    else a.y -= by;
  }
  if (!b.fixed) {
    if (horizontal) b.x += by;
    else b.y += by;
  }
  return true;
}

/** New positions without overlaps (as far as the rounds suffice); a sweep over x keeps it near linear. */
export function separate(nodes: readonly LayoutNode[]): LayoutNode[] {
  const boxes = nodes.map((node) => ({ ...node }));
  const widest = Math.max(0, ...boxes.map((box) => box.width));
  for (let round = 0; round < ROUNDS; round += 1) {
    const sorted = [...boxes].sort((a, b) => a.x - b.x || a.id.localeCompare(b.id));
    let moved = false;
    for (let i = 0; i < sorted.length; i += 1) {
      const a = sorted[i];
      for (let j = i + 1; a !== undefined && j < sorted.length; j += 1) {
        const b = sorted[j];
        if (b === undefined || b.x - a.x > widest * 2) break;
        moved = push(a, b, 1) || moved;
      }
    }
    if (!moved) break;
  }
  return boxes;
}
