// Answers what is near a point or inside a view without looking at everything: boxes around discs' centres and edges'
// curves, packed once into static R-trees (flatbush). Coordinates are scene units, y upwards. Build anew after changes.
import Flatbush from 'flatbush';

import type { DrawnGraph } from './project.ts';
import { sizeByDegree } from './styles/nodes.ts';

export interface Spot {
  id: string;
  x: number;
  y: number;
  /** Radius in pixels at reading zoom. */
  size: number;
  pinned: boolean;
}

export interface Line {
  id: string;
  source: Spot;
  target: Spot;
  curvature: number;
}

export interface Box {
  left: number;
  right: number;
  low: number;
  high: number;
}

function packed(boxes: readonly Box[]): Flatbush | null {
  if (boxes.length === 0) return null;
  const tree = new Flatbush(boxes.length);
  for (const { left, right, low, high } of boxes) tree.add(left, low, right, high);
  tree.finish();
  return tree;
}

/** Holds the curve: its ends and the control point of its quadratic form. */
function boxOf({ source, target, curvature }: Line): Box {
  const x = (source.x + target.x) / 2 - (target.y - source.y) * curvature;
  const y = (source.y + target.y) / 2 + (target.x - source.x) * curvature;
  return {
    left: Math.min(source.x, target.x, x),
    right: Math.max(source.x, target.x, x),
    low: Math.min(source.y, target.y, y),
    high: Math.max(source.y, target.y, y),
  };
}

/** Whether the line may come nearer to the point than `reach`: its chord does, give or take its bulge. */
function comesNear({ source, target, curvature }: Line, x: number, y: number, reach: number): boolean {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const square = dx * dx + dy * dy;
  if (square === 0) return true;
  const along = Math.max(0, Math.min(1, ((x - source.x) * dx + (y - source.y) * dy) / square));
  const band = reach + (Math.abs(curvature) * Math.sqrt(square)) / 2;
  return Math.hypot(x - source.x - along * dx, y - source.y - along * dy) <= band;
}

/** Above so many moved spots looking at them one by one is no gain any more. */
const MOST_MOVED = 100;

export class SpatialIndex {
  /** In the order given, which is also the order of every answer. */
  readonly spots: readonly Spot[];
  readonly lines: readonly Line[];
  /** The largest size of a spot. */
  readonly largest: number;
  /** The largest curvature of a self loop; 0 without loops. */
  readonly widestLoop: number;
  readonly #spotTree: Flatbush | null;
  readonly #lineTree: Flatbush | null;
  #revision = 0;
  #spotNumbers: ReadonlyMap<string, number> | null = null;
  #moved: { spots: Set<number>; lines: Set<number> } = { spots: new Set(), lines: new Set() };

  constructor(spots: readonly Spot[], lines: readonly Line[]) {
    this.spots = spots;
    this.lines = lines;
    this.largest = spots.reduce((most, { size }) => Math.max(most, size), 0);
    this.widestLoop = lines.reduce(
      (most, { source, target, curvature }) => (source === target ? Math.max(most, curvature) : most),
      0,
    );
    this.#spotTree = packed(spots.map(({ x, y }) => ({ left: x, right: x, low: y, high: y })));
    this.#lineTree = packed(lines.map(boxOf));
  }

  /** Rises with every move. */
  get revision(): number {
    return this.#revision;
  }

  /** Spots whose centre is in the box. */
  spotsIn({ left, right, low, high }: Box): Spot[] {
    const isIn = ({ x, y }: Spot) => x >= left && x <= right && y >= low && y <= high;
    const found = this.#spotTree?.search(left, low, right, high) ?? [];
    const spots = inOrder(this.spots, found, this.#moved.spots);
    return this.#moved.spots.size === 0 ? spots : spots.filter(isIn);
  }

  /** Lines whose surroundings meet the box: all that cross it, and a few that do not. Loops count by their node. */
  linesIn({ left, right, low, high }: Box): Line[] {
    const found = this.#lineTree?.search(left, low, right, high) ?? [];
    return inOrder(this.lines, found, this.#moved.lines);
  }

  /** Lines that may come nearer to the point than `reach`, and loops of spots no farther away than `loopReach`. */
  linesNear({ x, y }: { x: number; y: number }, reach: number, loopReach: number): Line[] {
    const far = Math.max(reach, loopReach);
    const isNear = (line: Line | undefined) => line !== undefined && comesNear(line, x, y, reach);
    const found =
      this.#lineTree?.search(x - far, y - far, x + far, y + far, (at) => isNear(this.lines[at])) ?? [];
    return inOrder(this.lines, found, this.#moved.lines);
  }

  /** Takes note of a spot's new place without building anew. False when it is better to do so now. */
  move(id: string, x: number, y: number): boolean {
    this.#spotNumbers ??= new Map(this.spots.map((spot, at) => [spot.id, at]));
    const number = this.#spotNumbers.get(id);
    const spot = number === undefined ? undefined : this.spots[number];
    if (number === undefined || spot === undefined) return false;
    spot.x = x;
    spot.y = y;
    this.#revision += 1;
    if (this.#moved.spots.has(number)) return true;
    this.#moved.spots.add(number);
    this.lines.forEach(({ source, target }, at) => {
      if (source === spot || target === spot) this.#moved.lines.add(at);
    });
    return this.#moved.spots.size <= MOST_MOVED;
  }
}

function inOrder<Item>(items: readonly Item[], found: readonly number[], moved: ReadonlySet<number>): Item[] {
  const numbers = moved.size === 0 ? [...found] : [...new Set([...found, ...moved])];
  return numbers.sort((a, b) => a - b).flatMap((at) => items[at] ?? []);
}

/** The graph as it is now, the best connected entities and the best attested edges first. */
export function indexGraph(graph: DrawnGraph): SpatialIndex {
  const spots = new Map<string, Spot & { degree: number }>();
  graph.forEachNode((id, { x, y, pinned, entity: { degree } }) => {
    spots.set(id, { id, x, y, size: sizeByDegree(degree), pinned, degree });
  });
  const lines: Array<Line & { weight: number }> = [];
  graph.forEachEdge((id, { curvature, edge }, from, to) => {
    const source = spots.get(from);
    const target = spots.get(to);
    if (source === undefined || target === undefined) return;
    lines.push({ id, source, target, curvature, weight: edge.confidence + edge.sources });
  });
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return new SpatialIndex(
    [...spots.values()].sort((a, b) => b.degree - a.degree || byId(a, b)),
    lines.sort((a, b) => b.weight - a.weight || byId(a, b)),
  );
}
