import { describe, expect, it } from 'vitest';

import type { EntityDto, SubgraphDto } from '#server/contract/graph.ts';
import { LIMITS } from '#server/contract/requests.ts';

import { ApiError } from '../../api/problem.ts';
import type { ViewLink } from '../../graph/permalink.ts';
import { fakeEdge, fakeEntity } from '../../graph/scene.fake.ts';
import { EMPTY_SCENE } from '../../graph/scene.ts';
import { fakeContext } from '../context.fake.ts';
import { goneWords, viewOfLink } from './link.ts';
import { subgraphOf } from './subgraph.ts';

const link: ViewLink = {
  entities: [
    { id: 'old', x: 10, y: 20, pinned: true, hidden: false },
    { id: 'b', x: -5, y: 0, pinned: false, hidden: false },
    { id: 'gone', x: 0, y: 0, pinned: false, hidden: true },
  ],
  hiddenEdges: [],
  expansions: [{ centre: 'old', entities: ['b', 'gone'] }],
  selectedNodes: ['old', 'gone'],
  selectedEdges: ['edge of old', 'rejected'],
  ends: [
    { id: 'edge of old', type: 'MET', subject: 'old', object: 'b' },
    { id: 'rejected', type: 'HEADS', subject: 'b', object: 'old' },
  ],
};

/** `old` was merged into `new`; `gone` is nowhere. */
function server(graph: Pick<SubgraphDto, 'entities' | 'edges'>) {
  return {
    subgraph: () => Promise.resolve({ ...graph, truncated: 0 }),
    entity: (id: string) =>
      id === 'old'
        ? Promise.resolve({
            entity: fakeEntity('new'),
            relations: [],
            documents: [],
            properties: [],
            links: [],
            decisions: [],
          })
        : Promise.reject(new ApiError('NOT_FOUND', 'no such entity', { status: 404 })),
  };
}

const merged = {
  entities: [fakeEntity('new'), fakeEntity('b')],
  edges: [fakeEdge('b', 'new', { id: 'e2' })],
};

describe('a link from before a merge', () => {
  it('W120: shows the survivor at the old place, with pin, expansion and selection', async () => {
    const { scene, selection, gone } = await viewOfLink(fakeContext(EMPTY_SCENE, server(merged)), link);
    expect(scene.places.get('new')).toEqual({ x: 10, y: 20, pinned: true });
    expect(scene.expansions.get('new')).toEqual({ centre: 'new', entities: ['b'] });
    expect([...selection.nodes]).toEqual(['new']);
    expect(gone.entities).toBe(1);
  });

  it('W120: finds the edge again by its ends, and counts the one that is gone', async () => {
    const { selection, gone } = await viewOfLink(fakeContext(EMPTY_SCENE, server(merged)), link);
    expect([...selection.edges]).toEqual(['e2']);
    expect(selection.focus).toEqual({ kind: 'edge', id: 'e2' });
    expect(gone.edges).toBe(1);
    expect(goneWords(gone)).toMatchObject({
      text: '1 entity and 1 selected edge of this link are no longer in the graph.',
    });
    expect(goneWords({ entities: 0, edges: 0 })).toBeNull();
  });

  it('W120: what the link hid stays hidden under its new id', async () => {
    const hiding = { ...link, hiddenEdges: ['edge of old'], selectedEdges: [] };
    const { scene } = await viewOfLink(fakeContext(EMPTY_SCENE, server(merged)), hiding);
    expect([...scene.hidden.keys()]).toEqual(['e2']);
  });

  it('W120: an entity that kept its id keeps its own place when another was merged into it', async () => {
    const into = {
      ...link,
      entities: [...link.entities, { id: 'new', x: 99, y: 99, pinned: false, hidden: false }],
    };
    const { scene } = await viewOfLink(fakeContext(EMPTY_SCENE, server(merged)), into);
    expect(scene.places.get('new')).toEqual({ x: 99, y: 99, pinned: false });
  });

  it('W120: filters of the link hold from the start; what they leave out is not selected', async () => {
    const filters = new Map([['edge-type.MET', { facet: 'edge-type', without: 'MET' } as const]]);
    const { scene, selection } = await viewOfLink(fakeContext(EMPTY_SCENE, server(merged)), link, filters);
    expect(scene.filters).toBe(filters);
    expect([...selection.edges]).toEqual([]);
  });

  it('W120: a failing server is no missing entity', async () => {
    const failing = {
      ...server(merged),
      entity: () => Promise.reject(new ApiError('SERVER_UNREACHABLE', 'away')),
    };
    await expect(viewOfLink(fakeContext(EMPTY_SCENE, failing), link)).rejects.toThrow('away');
  });
});

describe('a link to more than the server answers at once', () => {
  it('W120: brings every entity and every edge, also between two requests', async () => {
    const ids = Array.from({ length: LIMITS.overviewMax * 2 + 3 }, (_, index) => `e${index}`);
    const pairs = ids.slice(1).map((id, index) => fakeEdge(ids[(index * 7) % ids.length] ?? id, id));
    let most = 0;
    const context = fakeContext(EMPTY_SCENE, {
      subgraph(asked) {
        most = Math.max(most, asked.length);
        const here = new Set(asked);
        const entities = asked.map((id): EntityDto => fakeEntity(id));
        const edges = pairs.filter(({ subject, object }) => here.has(subject) && here.has(object));
        return Promise.resolve({ entities, edges, truncated: 0 });
      },
    });
    const graph = await subgraphOf(context, ids);
    expect(most).toBeLessThanOrEqual(LIMITS.overviewMax);
    expect(graph.entities).toHaveLength(ids.length);
    expect(new Set(graph.edges.map(({ id }) => id))).toEqual(new Set(pairs.map(({ id }) => id)));
  });
});
