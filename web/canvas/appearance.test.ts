import { describe, expect, it } from 'vitest';

import { createGraph, syncGraph } from '../graph/project.ts';
import { fakeScene } from '../graph/scene.fake.ts';
import { emphasisOf } from './appearance.ts';
import { inDirection } from './spatial.ts';

const graph = createGraph();
syncGraph(graph, fakeScene('a-b b-c c-d'));
const nothing = { hover: null, lit: new Set<string>() };

describe('emphasis', () => {
  it('W17: nothing stands out until something is pointed at', () => {
    expect(emphasisOf(nothing, graph)).toBeNull();
  });

  it.each([
    [{ hover: { kind: 'node', id: 'b' } as const, lit: new Set<string>() }, 'abc', ['a-b', 'b-c']],
    [{ hover: { kind: 'edge', id: 'c-d' } as const, lit: new Set<string>() }, 'cd', ['c-d']],
    [{ hover: null, lit: new Set(['a-b']) }, 'ab', ['a-b']],
    [{ hover: { kind: 'node', id: 'gone' } as const, lit: new Set(['gone']) }, '', []],
  ])('W17: pointing dims all but the thing and its surroundings: %#', (pointed, nodes, edges) => {
    const emphasis = emphasisOf(pointed, graph);
    expect([...(emphasis?.nodes ?? [])].sort().join('')).toBe(nodes);
    expect([...(emphasis?.edges ?? [])].sort()).toEqual(edges);
  });
});

describe('arrow keys', () => {
  const spots = [
    { id: 'right', x: 100, y: 10 },
    { id: 'far right', x: 300, y: 0 },
    { id: 'up', x: 5, y: -80 },
  ];

  it.each([
    [{ x: 1, y: 0 }, 'right'],
    [{ x: 0, y: -1 }, 'up'],
    [{ x: -1, y: 0 }, null],
  ])('W18: go to the neighbour that lies that way: %#', (direction, expected) => {
    expect(inDirection({ x: 0, y: 0 }, direction, spots)).toBe(expected);
  });
});
