import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fanCurvatures } from './parallel.ts';
import { createGraph, syncGraph } from './project.ts';
import { visibleEdges, visibleEntities } from './queries.ts';
import { fakeEdge, fakeScene } from './scene.fake.ts';
import { hide, merge, place, removeEntities } from './scene.ts';

describe('the drawn graph', () => {
  it('W14: holds exactly the visible entities and edges of the scene', () => {
    const links = fc.array(
      fc
        .tuple(fc.constantFrom(...'abcdef'), fc.constantFrom(...'abcdef'))
        .map(([from, to]) => `${from}-${to}`),
    );
    fc.assert(
      fc.property(links, links, fc.array(fc.constantFrom(...'abcdef')), (first, second, hidden) => {
        const graph = createGraph();
        for (const scene of [fakeScene(first.join(' ')), hide(fakeScene(second.join(' ')), hidden)]) {
          syncGraph(graph, scene);
          expect(graph.nodes().sort()).toEqual(visibleEntities(scene).sort());
          expect(graph.edges().sort()).toEqual(
            visibleEdges(scene)
              .map((edge) => edge.id)
              .sort(),
          );
          expect(syncGraph(graph, scene)).toBe(false);
        }
      }),
    );
  });

  it('W14: follows places and turned edges', () => {
    const graph = createGraph();
    const scene = fakeScene('a-b');
    syncGraph(graph, scene);
    syncGraph(graph, place(scene, new Map([['a', { x: 5, y: 6 }]]), true));
    expect(graph.getNodeAttributes('a')).toMatchObject({ x: 5, y: 6, pinned: true });
    syncGraph(graph, merge(scene, { entities: [], edges: [fakeEdge('b', 'a', { id: 'a-b' })] }));
    expect(graph.source('a-b')).toBe('b');
    syncGraph(graph, removeEntities(scene, new Set(['a'])));
    expect(graph.order).toBe(1);
  });
});

describe('parallel edges', () => {
  it('W8: no two edges between the same entities share a curve, whatever their direction', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), (directions) => {
        const edges = directions.map((forward, index) =>
          fakeEdge(forward ? 'a' : 'b', forward ? 'b' : 'a', { id: `e${index}` }),
        );
        const curvatures = fanCurvatures(edges);
        // Seen from a to b: an edge the other way bends to the other side.
        const seen = edges.map((edge) => (curvatures.get(edge.id) ?? 0) * (edge.subject === 'a' ? 1 : -1));
        expect(new Set(seen.map((value) => value.toFixed(6))).size).toBe(edges.length);
      }),
    );
  });

  it('W8: a lone edge is straight, and loops grow', () => {
    expect(fanCurvatures([fakeEdge('a', 'b')]).get('a-b')).toBe(0);
    const loops = fanCurvatures([fakeEdge('a', 'a', { id: '1' }), fakeEdge('a', 'a', { id: '2' })]);
    expect(loops.get('2')).toBeGreaterThan(loops.get('1') ?? 0);
  });
});
