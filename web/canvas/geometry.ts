// Where things are on the screen now, in pixels from the canvas' left and top.
import type Sigma from 'sigma';

import { type CurveEnds, curvePoint, type Point } from '../graph/curve.ts';
import { type Projection, thingNear } from '../graph/hit.ts';
import type { DrawnGraph, EdgeData, NodeData } from '../graph/project.ts';
import { sizeByDegree } from '../graph/styles/nodes.ts';
import type { Ref } from '../state/selection.ts';
import { indexOf } from './scene-index.ts';

export type Drawing = Sigma<NodeData, EdgeData>;

export function graphOf(sigma: Drawing): DrawnGraph {
  return sigma.getGraph() as DrawnGraph;
}

/** Far enough apart that their distance on the screen is exact. */
const SPAN = 1000;

/** The last frame's projection as plain numbers: the camera never turns, so each axis is a factor and an offset. */
export function projectionOf(sigma: Drawing): Projection {
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const far = sigma.graphToViewport({ x: SPAN, y: SPAN });
  const scaleX = (far.x - origin.x) / SPAN;
  const scaleY = (far.y - origin.y) / SPAN;
  return {
    toScreen: ({ x, y }) => ({ x: origin.x + x * scaleX, y: origin.y + y * scaleY }),
    toScene: ({ x, y }) => ({ x: (x - origin.x) / scaleX, y: (y - origin.y) / scaleY }),
    scale: Math.abs(scaleX),
    sizeScale: sigma.scaleSize(1),
  };
}

interface Disc extends Point {
  radius: number;
}

function discOf(sigma: Drawing, id: string): Disc | null {
  const graph = graphOf(sigma);
  if (!graph.hasNode(id)) return null;
  const { x, y, entity } = graph.getNodeAttributes(id);
  return { ...sigma.graphToViewport({ x, y }), radius: sigma.scaleSize(sizeByDegree(entity.degree)) };
}

export interface DrawnEnds extends CurveEnds {
  targetRadius: number;
}

export function endsOf(sigma: Drawing, id: string): DrawnEnds | null {
  const graph = graphOf(sigma);
  if (!graph.hasEdge(id)) return null;
  const source = discOf(sigma, graph.source(id));
  const target = discOf(sigma, graph.target(id));
  if (source === null || target === null) return null;
  const curvature = graph.getEdgeAttribute(id, 'curvature');
  return { source, target, curvature, radius: source.radius, targetRadius: target.radius };
}

/** A finger is wider than a pointer. */
const SLACK = { mouse: 1, touch: 8 };

/** What lies at a point: a node first, else an edge within reach. */
export function thingAt(sigma: Drawing, point: Point, touch = false): Ref | null {
  const slack = touch ? SLACK.touch : SLACK.mouse;
  return thingNear(indexOf(graphOf(sigma)), point, projectionOf(sigma), slack);
}

export function middleOf(sigma: Drawing, ref: Ref): Point | null {
  if (ref.kind === 'node') return discOf(sigma, ref.id);
  const ends = endsOf(sigma, ref.id);
  return ends === null ? null : curvePoint(ends, 0.5);
}
