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
/** Parts of fewer entities need no forces, and of at most so many no show on the way. */
const FEW = 2;
const SEEN = 12;

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

/**
 * Each part that no edge ties to the rest is arranged by itself: the others would only push it out of shape, and
 * `pack` finds its place. What holds something fixed is arranged together, since it stays where it is.
 */
function partsToRun({ nodes, edges }: LayoutInput): LayoutInput[] {
  const whole = components(nodes, edges);
  const anchored = whole.filter((part) => part.some(({ fixed }) => fixed)).flat();
  const free = whole.filter((part) => !part.some(({ fixed }) => fixed));
  const groups = anchored.length === 0 ? free : [anchored, ...free];
  const groupOf = new Map(groups.flatMap((group, index) => group.map(({ id }) => [id, index] as const)));
  const inside = groups.map((): Array<LayoutInput['edges'][number]> => []);
  for (const edge of edges) {
    const group = groupOf.get(edge.source);
    if (group !== undefined && group === groupOf.get(edge.target)) inside[group]?.push(edge);
  }
  return groups.map((group, index) => ({ nodes: group, edges: inside[index] ?? [] }));
}

function* run(input: LayoutInput, settings: LayoutSettings): Generator<Positions, void, void> {
  const places = new Map(input.nodes.map(({ id, x, y }) => [id, { id, x, y }]));
  const apart: LayoutNode[] = [];
  for (const part of partsToRun(input)) {
    if (part.nodes.length < FEW) {
      apart.push(...separate(part.nodes));
      continue;
    }
    for (const now of runPart(part, settings)) {
      for (const at of now) places.set(at.id, at);
      if (part.nodes.length > SEEN) yield [...places.values()];
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
