// How every node and edge looks at rest, and what stands out from the rest when something is pointed at. Pure, so the
// rules can be tested without a browser. What stands out is painted over the faded drawing (overlay-controller.tsx).
import type { DrawnGraph, EdgeData, NodeData } from '../graph/project.ts';
import { edgeStyleOf } from '../graph/styles/edges.ts';
import { byType } from '../graph/styles/nodes.ts';
import { LINE_PATTERNS, type StyleContext } from '../graph/styles/types.ts';
import type { Ref } from '../state/selection.ts';
import type { EdgeShape } from './edge-program.ts';
import { iconUri } from './node-icons.ts';
import { CANVAS_INK } from './palette.ts';

export interface AppearanceState {
  style: StyleContext;
  edgeStyle: string;
}

/** What stands out now; null when everything looks the same. */
export interface Emphasis {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

export interface Pointed {
  hover: Ref | null;
  /** Edges that a claim under the pointer stands for. */
  lit: ReadonlySet<string>;
}

/** Looks at no more than the surroundings of what is pointed at. */
export function emphasisOf({ hover, lit }: Pointed, graph: DrawnGraph): Emphasis | null {
  if (hover === null && lit.size === 0) return null;
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const stress = (id: string) => {
    if (!graph.hasEdge(id)) return;
    edges.add(id);
    nodes.add(graph.source(id)).add(graph.target(id));
  };
  if (hover?.kind === 'node' && graph.hasNode(hover.id)) {
    nodes.add(hover.id);
    graph.forEachEdge(hover.id, stress);
  }
  if (hover?.kind === 'edge') stress(hover.id);
  for (const id of lit) stress(id);
  return { nodes, edges };
}

/** Opacity of the drawing while something stands out from it. */
export const FADED = 0.2;

export interface NodeDisplay {
  type: 'icon';
  x: number;
  y: number;
  color: string;
  image: string;
  size: number;
}

export function nodeDisplay({ x, y, entity }: NodeData, { style }: AppearanceState): NodeDisplay {
  const look = byType.look(entity, style);
  return {
    type: 'icon',
    x,
    y,
    color: look.color,
    image: iconUri(look.icon, CANVAS_INK[style.scheme].icon),
    size: look.size,
  };
}

export interface EdgeDisplay extends EdgeShape {
  type: 'straight' | 'curved';
  color: string;
  size: number;
}

export function edgeDisplay(
  { curvature, edge }: EdgeData,
  { edgeStyle, style }: AppearanceState,
): EdgeDisplay {
  const look = edgeStyleOf(edgeStyle).look(edge, style);
  return {
    type: curvature === 0 ? 'straight' : 'curved',
    color: look.color,
    size: look.width,
    curvature,
    pattern: LINE_PATTERNS.indexOf(look.pattern),
    arrow: look.arrow ? 1 : 0,
  };
}
