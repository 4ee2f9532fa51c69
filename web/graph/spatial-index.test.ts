import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { property } from '../../test/support/property.ts';
import { EDGE_REACH, endsOnScreen, type Hit, nearestEdge, type Projection, thingNear } from './hit.ts';
import { createGraph, syncGraph } from './project.ts';
import { fakeEdge, fakeEntity, fakeScene } from './scene.fake.ts';
import { merge, place } from './scene.ts';
import { indexGraph, type Line, SpatialIndex, type Spot } from './spatial-index.ts';

function projection(scale: number, sizeScale: number, x: number, y: number): Projection {
  return {
    toScreen: (at) => ({ x: x + at.x * scale, y: y - at.y * scale }),
    toScene: (at) => ({ x: (at.x - x) / scale, y: (y - at.y) / scale }),
    scale,
    sizeScale,
  };
}

/** The walk over everything that the index replaces. */
function naive(
  spots: readonly Spot[],
  lines: readonly Line[],
  point: Point,
  view: Projection,
  slack: number,
) {
  let node: Hit | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const at = view.toScreen(spot);
    const distance = Math.hypot(point.x - at.x, point.y - at.y);
    if (distance <= spot.size * view.sizeScale + slack && distance < nearest) {
      node = { kind: 'node', id: spot.id };
      nearest = distance;
    }
  }
  if (node !== null) return node;
  const edge = nearestEdge(
    point,
    lines.map((line) => ({ id: line.id, ends: endsOnScreen(line, view) })),
  );
  return edge === null ? null : { kind: 'edge', id: edge.id };
}

interface Point {
  x: number;
  y: number;
}

// Hundredths: a tree of boxes and a walk may differ by rounding between places 1e-200 apart, which no layout makes.
const coordinate = fc.integer({ min: -30_000, max: 30_000 }).map((hundredths) => hundredths / 100);
const picture = fc
  .array(fc.record({ x: coordinate, y: coordinate, size: fc.double({ min: 16, max: 36, noNaN: true }) }), {
    minLength: 1,
    maxLength: 25,
  })
  .chain((places) => {
    const end = fc.nat({ max: places.length - 1 });
    const link = fc.record({ from: end, to: end, bend: fc.constantFrom(0, -0.22, 0.44, 1, 1.6) });
    return fc.record({ places: fc.constant(places), links: fc.array(link, { maxLength: 40 }) });
  })
  .map(({ places, links }) => {
    const spots = places.map((at, index): Spot => ({ ...at, id: `n${index}`, pinned: false }));
    const lines = links.map(({ from, to, bend }, index): Line => {
      const curvature = from === to ? 1 + Math.abs(bend) : bend;
      return { id: `e${index}`, source: spots[from]!, target: spots[to]!, curvature };
    });
    return { spots, lines };
  });
const view = fc
  .record({
    ratio: fc.double({ min: 0.1, max: 12, noNaN: true }),
    x: coordinate,
    y: coordinate,
  })
  .map(({ ratio, x, y }) => projection(1 / ratio, ratio ** -0.6, x, y));

describe('spatial index', () => {
  it('W100: a hit test by the index finds what a walk over everything finds', () => {
    fc.assert(
      fc.property(
        picture,
        view,
        coordinate,
        coordinate,
        fc.constantFrom(1, 8),
        (drawn, seen, x, y, slack) => {
          const index = new SpatialIndex(drawn.spots, drawn.lines);
          const point = { x, y };
          expect(thingNear(index, point, seen, slack)).toEqual(
            naive(drawn.spots, drawn.lines, point, seen, slack),
          );
        },
      ),
      property(400),
    );
  });

  it('W100: pointing near an edge on purpose finds the same, too', () => {
    const near = fc.double({ min: -EDGE_REACH - 1, max: EDGE_REACH + 1, noNaN: true });
    fc.assert(
      fc.property(picture, view, fc.nat(), near, near, (drawn, seen, pick, dx, dy) => {
        const line = drawn.lines[pick % Math.max(1, drawn.lines.length)];
        const at = seen.toScreen(line?.source ?? drawn.spots[0]!);
        const to = seen.toScreen(line?.target ?? drawn.spots[0]!);
        const point = { x: (at.x + to.x) / 2 + dx, y: (at.y + to.y) / 2 + dy };
        const index = new SpatialIndex(drawn.spots, drawn.lines);
        expect(thingNear(index, point, seen, 1)).toEqual(naive(drawn.spots, drawn.lines, point, seen, 1));
      }),
      property(400),
    );
  });

  it('W100: moved nodes are found where they are now, with their edges', () => {
    const move = fc.record({ which: fc.nat(), x: coordinate, y: coordinate });
    fc.assert(
      fc.property(
        picture,
        view,
        fc.array(move, { maxLength: 8 }),
        coordinate,
        coordinate,
        (was, seen, moves, x, y) => {
          const spots = was.spots.map((spot) => ({ ...spot }));
          const own = new Map(spots.map((spot) => [spot.id, spot]));
          const lines = was.lines.map((line) => ({
            ...line,
            source: own.get(line.source.id)!,
            target: own.get(line.target.id)!,
          }));
          const index = new SpatialIndex(spots, lines);
          for (const to of moves) index.move(spots[to.which % spots.length]!.id, to.x, to.y);
          expect(thingNear(index, { x, y }, seen, 1)).toEqual(naive(spots, lines, { x, y }, seen, 1));
          const [last] = moves.slice(-1);
          const id = spots[(last?.which ?? 0) % spots.length]!.id;
          const around = own.get(id)!;
          const box = { left: around.x - 1, right: around.x + 1, low: around.y - 1, high: around.y + 1 };
          expect(index.spotsIn(box).map((spot) => spot.id)).toContain(id);
        },
      ),
    );
  });

  it('W100: what is in a box comes in the order given, and nothing is missing', () => {
    fc.assert(
      fc.property(picture, coordinate, coordinate, coordinate, coordinate, ({ spots, lines }, a, b, c, d) => {
        const box = {
          left: Math.min(a, b),
          right: Math.max(a, b),
          low: Math.min(c, d),
          high: Math.max(c, d),
        };
        const isIn = ({ x, y }: Point) => x >= box.left && x <= box.right && y >= box.low && y <= box.high;
        const index = new SpatialIndex(spots, lines);
        expect(index.spotsIn(box)).toEqual(spots.filter(isIn));
        const found = index.linesIn(box);
        for (const line of lines) if (isIn(line.source) || isIn(line.target)) expect(found).toContain(line);
        expect(found).toEqual(lines.filter((line) => found.includes(line)));
      }),
    );
  });

  it('an empty graph has nothing anywhere', () => {
    const index = new SpatialIndex([], []);
    expect(thingNear(index, { x: 0, y: 0 }, projection(1, 1, 0, 0), 8)).toBeNull();
  });

  it('W101: the best connected entities and the best attested edges come first', () => {
    const graph = createGraph();
    const part = {
      entities: [fakeEntity('a'), fakeEntity('b', { degree: 9 }), fakeEntity('c', { degree: 3 })],
      edges: [fakeEdge('a', 'b'), fakeEdge('b', 'c', { sources: 4 })],
    };
    const places = new Map(['a', 'b', 'c'].map((id, index) => [id, { x: index, y: 0 }]));
    syncGraph(graph, place(merge(fakeScene(''), part), places));
    const index = indexGraph(graph);
    expect(index.spots.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(index.lines.map(({ id }) => id)).toEqual(['b-c', 'a-b']);
  });
});
