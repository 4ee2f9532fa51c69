// Brings parts of the graph that no edge connects close together: the largest stays, each other one goes to the nearest
// free place around it. Parts with a fixed node stay where they are.
import type { LayoutInput, LayoutNode } from './types.ts';

const MARGIN = 40;
/** Directions tried for a place, and the step outwards in scene units. */
const RAYS = 24;
const STEP = 20;
/** Names are wide and the canvas stands upright between its panels: above and below there is room first. */
const TALLER = 1.25;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf(nodes: readonly LayoutNode[]): Box {
  return {
    left: Math.min(...nodes.map((node) => node.x - node.width / 2)),
    right: Math.max(...nodes.map((node) => node.x + node.width / 2)),
    top: Math.min(...nodes.map((node) => node.y - node.height / 2)),
    bottom: Math.max(...nodes.map((node) => node.y + node.height / 2)),
  };
}

function touches(a: Box, b: Box): boolean {
  return (
    a.left < b.right + MARGIN &&
    b.left < a.right + MARGIN &&
    a.top < b.bottom + MARGIN &&
    b.top < a.bottom + MARGIN
  );
}

/** Groups of nodes that edges connect, largest first. */
export function components(nodes: readonly LayoutNode[], edges: LayoutInput['edges']): LayoutNode[][] {
  const parent = new Map(nodes.map((node) => [node.id, node.id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const { source, target } of edges) {
    if (parent.has(source) && parent.has(target)) parent.set(root(source), root(target));
  }
  const groups = new Map<string, LayoutNode[]>();
  for (const node of nodes) {
    const key = root(node.id);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [node]);
    else group.push(node);
  }
  return [...groups.values()].sort(
    (a, b) => b.length - a.length || (a[0]?.id ?? '').localeCompare(b[0]?.id ?? ''),
  );
}

function freePlace(box: Box, taken: readonly Box[]): { x: number; y: number } {
  const centre = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  for (let radius = 0; ; radius += STEP) {
    for (let ray = 0; ray < RAYS; ray += 1) {
      const angle = (ray / RAYS) * 2 * Math.PI;
      const x = Math.cos(angle) * radius - centre.x;
      const y = Math.sin(angle) * radius * TALLER - centre.y;
      const moved = { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
      if (!taken.some((other) => touches(moved, other))) return { x, y };
    }
  }
}

export function pack(nodes: readonly LayoutNode[], edges: LayoutInput['edges']): LayoutNode[] {
  const taken: Box[] = [];
  const placed: LayoutNode[] = [];
  const parts = components(nodes, edges);
  const settled = parts.filter((part) => part.some((node) => node.fixed));
  for (const part of settled) {
    taken.push(boxOf(part));
    placed.push(...part);
  }
  for (const part of parts) {
    if (settled.includes(part)) continue;
    const box = boxOf(part);
    const by = freePlace(box, taken);
    taken.push({
      left: box.left + by.x,
      right: box.right + by.x,
      top: box.top + by.y,
      bottom: box.bottom + by.y,
    });
    placed.push(...part.map((node) => ({ ...node, x: node.x + by.x, y: node.y + by.y })));
  }
  return placed;
}
