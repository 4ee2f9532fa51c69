import { describe, expect, it } from 'vitest';

import type { Projection } from '../graph/hit.ts';
import { createGraph, syncGraph } from '../graph/project.ts';
import { fakeEdge, fakeEntity, fakeScene } from '../graph/scene.fake.ts';
import { merge, place } from '../graph/scene.ts';
import { indexGraph } from '../graph/spatial-index.ts';
import { NOTHING_SELECTED, selectOnly } from '../state/selection.ts';
import { emphasisOf } from './appearance.ts';
import { edgesToName, MARGIN, nodesToPaint, type OverlayState, strongEdges } from './overlay-choice.ts';

const SIZE = { width: 1000, height: 600 };

/** The scene's origin in the middle of the canvas. */
function at(ratio: number): Projection {
  return {
    toScreen: ({ x, y }) => ({ x: SIZE.width / 2 + x / ratio, y: SIZE.height / 2 - y / ratio }),
    toScene: ({ x, y }) => ({ x: (x - SIZE.width / 2) * ratio, y: (SIZE.height / 2 - y) * ratio }),
    scale: 1 / ratio,
    sizeScale: ratio ** -0.6,
  };
}

/** A hub in the middle, a leaf beside it, one just outside the canvas, one far away. */
function graph() {
  const ids = ['hub', 'leaf', 'brink', 'far'];
  const spots = [0, 100, SIZE.width / 2 + MARGIN - 10, 5000];
  const entities = ids.map((id) => fakeEntity(id, { degree: id === 'hub' ? 60 : 1 }));
  const edges = ids.slice(1).map((id) => fakeEdge('hub', id));
  const places = new Map(ids.map((id, index) => [id, { x: spots[index] ?? 0, y: 0 }]));
  const drawn = createGraph();
  syncGraph(drawn, place(merge(fakeScene(''), { entities, edges }), places));
  return drawn;
}

const drawn = graph();

function state(ratio: number, rest: Partial<OverlayState> = {}): OverlayState {
  return {
    graph: drawn,
    index: indexGraph(drawn),
    projection: at(ratio),
    size: SIZE,
    emphasis: null,
    selection: NOTHING_SELECTED,
    hover: null,
    fresh: new Set(),
    unseen: new Map([['hub', 7]]),
    ...rest,
  };
}

const looks = {
  node: (id: string) => ({ color: `${id} color`, icon: null }),
  edge: () => ({ color: '', label: '' }),
};

function painted(now: OverlayState): string[] {
  return nodesToPaint(now, looks).map(({ id }) => id);
}

describe('what is painted over the drawing', () => {
  it('W101: only what is in view, or will be after a little panning, the most important first', () => {
    expect(painted(state(1))).toEqual(['hub', 'brink', 'leaf']);
    expect(edgesToName(state(1), looks)).toHaveLength(3);
  });

  it('W101: from afar small discs go without names, and edges without words', () => {
    expect(painted(state(14))).toEqual(['hub']);
    expect(edgesToName(state(14), looks)).toEqual([]);
  });

  it('W101: what is selected is painted at any distance', () => {
    const selection = selectOnly({ kind: 'node', id: 'leaf' });
    expect(painted(state(14, { selection }))).toEqual(['hub', 'leaf']);
    const edge = selectOnly({ kind: 'edge', id: 'hub-leaf' });
    expect(edgesToName(state(14, { selection: edge }), looks)).toMatchObject([
      { id: 'hub-leaf', strong: true },
    ]);
  });

  it('W102: pointing looks at no more than the thing, its surroundings and what is marked', () => {
    const hover = { kind: 'node', id: 'leaf' } as const;
    const emphasis = emphasisOf({ hover, lit: new Set() }, drawn);
    const selection = selectOnly({ kind: 'node', id: 'brink' });
    const nodes = nodesToPaint(state(1, { hover, emphasis, selection }), looks);
    expect(nodes.map(({ id, raised, dim }) => ({ id, raised, dim }))).toEqual([
      { id: 'leaf', raised: true, dim: false },
      { id: 'hub', raised: true, dim: false },
      { id: 'brink', raised: false, dim: true },
    ]);
    expect([...strongEdges({ emphasis, selection })]).toEqual(['hub-leaf']);
  });

  it('W5: the count of what is not shown comes with the colour of its node', () => {
    expect(nodesToPaint(state(1), looks)[0]).toMatchObject({ unseen: 7, color: 'hub color' });
  });
});
