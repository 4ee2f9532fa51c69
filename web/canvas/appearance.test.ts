import { describe, expect, it } from 'vitest';

import { EMPTY_ONTOLOGY } from '../graph/ontology.ts';
import { fakeEdge, fakeEntity } from '../graph/scene.fake.ts';
import { NOTHING_SELECTED, selectOnly } from '../state/selection.ts';
import { type AppearanceState, edgeDisplay, emphasisOf, nodeDisplay } from './appearance.ts';
import { inDirection } from './spatial.ts';

const EDGES = ['a-b', 'b-c', 'c-d'].map((id) => fakeEdge(id.slice(0, 1), id.slice(2)));

const state: AppearanceState = {
  style: { ontology: EMPTY_ONTOLOGY, scheme: 'light' },
  edgeStyle: 'reading',
  selection: NOTHING_SELECTED,
  hover: null,
  lit: new Set(),
};
const node = { x: 0, y: 0, label: '', pinned: false, entity: fakeEntity('a') };
const edge = { curvature: 0, edge: fakeEdge('a', 'b') };

describe('emphasis', () => {
  it('W17: nothing stands out until something is pointed at', () => {
    expect(emphasisOf(state, EDGES)).toBeNull();
  });

  it.each([
    [{ hover: { kind: 'node', id: 'b' } as const, lit: new Set<string>() }, 'abc', ['a-b', 'b-c']],
    [{ hover: { kind: 'edge', id: 'c-d' } as const, lit: new Set<string>() }, 'cd', ['c-d']],
    [{ hover: null, lit: new Set(['a-b']) }, 'ab', ['a-b']],
  ])('W17: pointing dims all but the thing and its surroundings: %#', (pointed, nodes, edges) => {
    const emphasis = emphasisOf(pointed, EDGES);
    expect([...(emphasis?.nodes ?? [])].sort().join('')).toBe(nodes);
    expect([...(emphasis?.edges ?? [])].sort()).toEqual(edges);
  });

  it('W17: what stands back is drawn fainter and below', () => {
    const emphasis = { nodes: new Set<string>(), edges: new Set<string>() };
    expect(nodeDisplay('a', node, state, emphasis).color).not.toBe(nodeDisplay('a', node, state, null).color);
    expect(nodeDisplay('a', node, state, emphasis).image).toBeUndefined();
    expect(edgeDisplay('a-b', edge, state, emphasis).zIndex).toBeLessThan(
      edgeDisplay('a-b', edge, state, null).zIndex,
    );
  });

  it('a selected edge is wider', () => {
    const selected = { ...state, selection: selectOnly({ kind: 'edge', id: 'a-b' }) };
    expect(edgeDisplay('a-b', edge, selected, null).size).toBeGreaterThan(
      edgeDisplay('a-b', edge, state, null).size,
    );
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
