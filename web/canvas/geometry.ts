// Where things are on the screen now, in pixels from the canvas' left and top.
import type Sigma from 'sigma';

import { type CurveEnds, curvePoint, type Point } from '../graph/curve.ts';
import { nearestEdge } from '../graph/hit.ts';
import type { DrawnGraph, EdgeData, NodeData } from '../graph/project.ts';
import type { Ref } from '../state/selection.ts';

export type Drawing = Sigma<NodeData, EdgeData>;

export function graphOf(sigma: Drawing): DrawnGraph {
  return sigma.getGraph() as DrawnGraph;
}

export interface Disc extends Point {
  radius: number;
}

export function discOf(sigma: Drawing, id: string): Disc | null {
  const graph = sigma.getGraph();
  const display = sigma.getNodeDisplayData(id);
  if (display === undefined || !graph.hasNode(id)) return null;
  const { x, y } = graph.getNodeAttributes(id);
  return { ...sigma.graphToViewport({ x, y }), radius: sigma.scaleSize(display.size) };
}

export function endsOf(sigma: Drawing, id: string): CurveEnds | null {
  const graph = sigma.getGraph();
  if (!graph.hasEdge(id)) return null;
  const source = discOf(sigma, graph.source(id));
  const target = discOf(sigma, graph.target(id));
  if (source === null || target === null) return null;
  return { source, target, curvature: graph.getEdgeAttribute(id, 'curvature'), radius: source.radius };
}

/** A finger is wider than a pointer. */
const TOUCH_SLACK = 8;

/** What lies at a point: a node first, else an edge within reach. */
export function thingAt(sigma: Drawing, point: Point, touch = false): Ref | null {
  const graph = sigma.getGraph();
  const discs = new Map<string, Disc>();
  let node: string | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const id of graph.nodes()) {
    const disc = discOf(sigma, id);
    if (disc === null) continue;
    discs.set(id, disc);
    const distance = Math.hypot(point.x - disc.x, point.y - disc.y);
    if (distance <= disc.radius + (touch ? TOUCH_SLACK : 1) && distance < nearest) {
      node = id;
      nearest = distance;
    }
  }
  if (node !== null) return { kind: 'node', id: node };
  const edges = graph.mapEdges((id, { curvature }, source, target) => {
    const from = discs.get(source) ?? { x: 0, y: 0, radius: 0 };
    return { id, ends: { source: from, target: discs.get(target) ?? from, curvature, radius: from.radius } };
  });
  const edge = nearestEdge(point, edges);
  return edge === null ? null : { kind: 'edge', id: edge };
}

export function middleOf(sigma: Drawing, ref: Ref): Point | null {
  if (ref.kind === 'node') return discOf(sigma, ref.id);
  const ends = endsOf(sigma, ref.id);
  return ends === null ? null : curvePoint(ends, 0.5);
}
