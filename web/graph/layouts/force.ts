// ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian 2014) through graphology, run until the nodes have come to rest, then
// freed of overlaps. Same input, same picture: nothing here is random.
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

import { components, pack } from './pack.ts';
import { separate } from './separate.ts';
import type { Layout, LayoutInput, LayoutNode, LayoutSettings, Positions } from './types.ts';

/** Scene units per unit of ForceAtlas2, whose constants are made for small numbers. */
const SCALE = 28;
const BATCH = 10;
const LONGEST = 900;
/** At rest when the mean step of an iteration is below this share of the mean distance from the centre. */
const REST = 0.0006;
const MANY = 400;

interface Body {
  x: number;
  y: number;
  fixed: boolean;
}

function bodies(input: LayoutInput): UndirectedGraph<Body> {
  const graph = new UndirectedGraph<Body>();
  for (const node of input.nodes) {
    graph.addNode(node.id, { x: node.x / SCALE, y: node.y / SCALE, fixed: node.fixed });
  }
  for (const { source, target } of input.edges) {
    if (source !== target && !graph.hasEdge(source, target)) graph.addEdge(source, target);
  }
  return graph;
}

function positionsOf(graph: UndirectedGraph<Body>): Positions {
  return graph.mapNodes((id, { x, y }) => ({ id, x: x * SCALE, y: y * SCALE }));
}

/** Mean movement between two states, as a share of the picture's mean radius. */
function restlessness(before: Positions, after: Positions): number {
  let moved = 0;
  let radius = 0;
  after.forEach((now, index) => {
    const then = before[index] ?? now;
    moved += Math.hypot(now.x - then.x, now.y - then.y);
    radius += Math.hypot(now.x, now.y);
  });
  return radius === 0 ? 0 : moved / radius;
}

/** Parts that nothing fixed holds are arranged by themselves: what stands still would only push them out of shape. */
function partsToRun(input: LayoutInput): LayoutInput[] {
  const free = new Set(
    input.nodes.some(({ fixed }) => fixed)
      ? components(input.nodes, input.edges)
          .filter((part) => !part.some(({ fixed }) => fixed))
          .flatMap((part) => part.map(({ id }) => id))
      : [],
  );
  if (free.size === 0) return [input];
  return [false, true].map((isFree) => ({
    nodes: input.nodes.filter(({ id }) => free.has(id) === isFree),
    edges: input.edges.filter(({ source }) => free.has(source) === isFree),
  }));
}

function* run(input: LayoutInput, settings: LayoutSettings): Generator<Positions, void, void> {
  const places = new Map(input.nodes.map(({ id, x, y }) => [id, { id, x, y }]));
  const apart: LayoutNode[] = [];
  for (const part of partsToRun(input)) {
    for (const now of runPart(part, settings)) {
      for (const at of now) places.set(at.id, at);
      yield [...places.values()];
    }
    apart.push(
      ...separate(part.nodes.map((node) => (node.fixed ? node : { ...node, ...places.get(node.id) }))),
    );
  }
  yield pack(apart, input.edges).map(({ id, x, y }) => ({ id, x, y }));
}

function* runPart(input: LayoutInput, settings: LayoutSettings): Generator<Positions, void, void> {
  const graph = bodies(input);
  const parameters = {
    iterations: BATCH,
    settings: {
      barnesHutOptimize: graph.order > MANY,
      // The strong kind grows with the distance, so that no branch drifts off and leaves the canvas empty between.
      strongGravityMode: true,
      gravity: settings.gravity ?? 1,
      scalingRatio: settings.distance ?? 4,
      slowDown: 1 + Math.log(Math.max(2, graph.order)),
      outboundAttractionDistribution: false,
    },
  };
  let last = positionsOf(graph);
  for (let done = 0; done < LONGEST && graph.order > 1; done += BATCH) {
    forceAtlas2.assign(graph, parameters);
    const now = positionsOf(graph);
    const rest = restlessness(last, now) / BATCH;
    last = now;
    yield now;
    if (rest < REST) break;
  }
}

export const force: Layout = {
  id: 'force',
  label: 'Force-directed',
  description: 'Connected entities attract, all others keep their distance. Stops by itself.',
  icon: 'atom-2',
  fields: [
    {
      id: 'distance',
      label: 'Distance',
      help: 'How strongly entities keep apart.',
      minimum: 1,
      maximum: 40,
      step: 1,
      initial: 4,
    },
    {
      id: 'gravity',
      label: 'Gravity',
      help: 'How strongly everything is drawn to the middle.',
      minimum: 0,
      maximum: 5,
      step: 0.1,
      initial: 1,
    },
  ],
  run,
};
