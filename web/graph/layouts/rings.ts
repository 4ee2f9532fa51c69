// Rings by distance in hops from the best connected entity: a quick look at who stands how far from the centre.
import { fraction } from '../seed.ts';
import { separate } from './separate.ts';
import type { Layout, LayoutInput, LayoutSettings, Positions } from './types.ts';

function adjacency({ nodes, edges }: LayoutInput): Map<string, Set<string>> {
  const near = new Map(nodes.map((node) => [node.id, new Set<string>()]));
  for (const { source, target } of edges) {
    near.get(source)?.add(target);
    near.get(target)?.add(source);
  }
  return near;
}

/** Ids by ring: the centre, its neighbours, theirs, and so on; what cannot be reached stands on the outermost ring. */
function hops(near: Map<string, Set<string>>): string[][] {
  const order = [...near].sort(([a, x], [b, y]) => y.size - x.size || a.localeCompare(b)).map(([id]) => id);
  const centre = order[0];
  if (centre === undefined) return [];
  const rings: string[][] = [[centre]];
  const seen = new Set([centre]);
  for (let ring = rings[0] ?? []; ring.length > 0; ) {
    const next = [...new Set(ring.flatMap((id) => [...(near.get(id) ?? [])]))].filter((id) => !seen.has(id));
    for (const id of next) seen.add(id);
    if (next.length > 0) rings.push(next);
    ring = next;
  }
  const rest = order.filter((id) => !seen.has(id));
  if (rest.length > 0) rings.push(rest);
  return rings;
}

function* run(input: LayoutInput, settings: LayoutSettings): Generator<Positions, void, void> {
  const gap = settings.gap ?? 180;
  const room = new Map<string, { x: number; y: number }>();
  hops(adjacency(input)).forEach((ring, depth) => {
    const radius = depth === 0 ? 0 : Math.max(depth * gap, (ring.length * 70) / (2 * Math.PI));
    const turn = fraction(ring[0] ?? '') * Math.PI;
    ring.forEach((id, index) => {
      const angle = turn + (index / ring.length) * 2 * Math.PI;
      room.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    });
  });
  yield separate(input.nodes.map((node) => (node.fixed ? node : { ...node, ...room.get(node.id) }))).map(
    ({ id, x, y }) => ({ id, x, y }),
  );
}

export const rings: Layout = {
  id: 'rings',
  label: 'Rings',
  description: 'The best connected entity in the middle, the others on rings by their distance from it.',
  icon: 'circles',
  fields: [
    {
      id: 'gap',
      label: 'Gap',
      help: 'Distance between two rings.',
      minimum: 60,
      maximum: 400,
      step: 10,
      initial: 180,
    },
  ],
  run,
};
