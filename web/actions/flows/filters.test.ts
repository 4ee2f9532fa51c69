import { describe, expect, it } from 'vitest';

import { visibleEdges, visibleEntities } from '../../graph/queries.ts';
import { fakeEdge, fakeEntity, fakeScene } from '../../graph/scene.fake.ts';
import { EMPTY_SCENE, hide, merge } from '../../graph/scene.ts';
import { selectNodes, selectOnly } from '../../state/selection.ts';
import { fakeContext } from '../context.fake.ts';
import { runById } from '../registry.ts';
import { expandNode, openEntity } from './explore.ts';
import {
  addFilter,
  clearFilters,
  dropFacet,
  dropFilter,
  reveal,
  showOnlyValue,
  toggleValue,
} from './filters.ts';
import { redo, undo } from './history.ts';

const scene = merge(EMPTY_SCENE, {
  entities: [fakeEntity('a'), fakeEntity('b'), fakeEntity('r', { type: 'Location' }), fakeEntity('lone')],
  edges: [fakeEdge('a', 'b', { status: 'accepted' }), fakeEdge('a', 'r', { confidence: 0.3 })],
});

function known(context: ReturnType<typeof fakeContext>) {
  return {
    nodes: visibleEntities(context.stores.scene.getState()).join(' '),
    edges: visibleEdges(context.stores.scene.getState())
      .map(({ id }) => id)
      .join(' '),
    labels: context.stores.history.getState().done.map(({ label }) => label),
  };
}

describe('filtering', () => {
  it('W112: each change is one step; undo takes back the last, redo does it again', async () => {
    const context = fakeContext(scene);
    toggleValue(context, 'entity-type', 'Location');
    addFilter(context, { facet: 'confidence', from: 0.5, to: 1 });
    showOnlyValue(context, 'status', 'accepted', ['accepted', 'unsure', 'unreviewed']);
    toggleValue(context, 'entity-type', 'Location');
    expect(known(context)).toEqual({
      nodes: 'a b r lone',
      edges: 'a-b',
      labels: [
        'Filter: Without Location',
        'Filter: Confidence 50% to 100%',
        'Filter: only Accepted',
        'Filter off: Without Location',
      ],
    });
    await undo(context);
    expect(known(context).nodes).toBe('a b lone');
    await redo(context);
    expect(known(context).nodes).toBe('a b r lone');
  });

  it('W112: a facet, and all of them, can be switched off at once', async () => {
    const context = fakeContext(scene);
    showOnlyValue(context, 'status', 'accepted', ['accepted', 'unsure', 'unreviewed']);
    addFilter(context, { facet: 'connected' });
    dropFacet(context, 'status', 'verdict');
    expect([...context.stores.scene.getState().filters.keys()]).toEqual(['connected']);
    dropFilter(context, 'no such filter');
    clearFilters(context);
    clearFilters(context);
    expect(context.stores.scene.getState().filters.size).toBe(0);
    expect(context.stores.history.getState().done).toHaveLength(4);
    await undo(context);
    expect(known(context).nodes).toBe('a b r');
  });

  it('W112: what a filter leaves out is no longer selected', () => {
    const context = fakeContext(scene);
    context.stores.selection.setState(selectNodes(['a', 'r']));
    toggleValue(context, 'entity-type', 'Location');
    expect([...context.stores.selection.getState().nodes]).toEqual(['a']);
  });

  it('W112: the actions filter by what is clicked, leave out the unconnected, and clear', async () => {
    const context = fakeContext(scene);
    await runById(context, 'filters.without-kind', { nodes: ['r'], edges: [] });
    await runById(context, 'filters.without-kind', { nodes: [], edges: ['a-b'] });
    expect([...context.stores.scene.getState().filters.keys()]).toEqual([
      'entity-type.Location',
      'edge-type.MET',
    ]);
    await runById(context, 'filters.clear');
    await runById(context, 'filters.connected');
    expect(known(context).nodes).toBe('a b r');
    await runById(context, 'filters.connected');
    expect(known(context).nodes).toBe('a b r lone');
  });
});

describe('what is opened by name', () => {
  it('W117: shows, whatever filters and hiding say; the rest of the filters stays', async () => {
    const context = fakeContext(hide(scene, ['r']));
    toggleValue(context, 'entity-type', 'Location');
    addFilter(context, { facet: 'reading', without: 'denied' });
    await openEntity(context, 'r', 'Russia');
    expect(known(context).nodes).toBe('a b r lone');
    expect([...context.stores.scene.getState().filters.keys()]).toEqual(['reading.denied']);
    expect(context.stores.selection.getState()).toMatchObject(selectOnly({ kind: 'node', id: 'r' }));
    expect(context.stores.notices.getState().list[0]).toMatchObject({
      text: 'Filter off to show Russia: “Without Location”.',
      action: 'history.undo',
    });
    await undo(context);
    expect(known(context).nodes).toBe('a b lone');
  });

  it.each([
    ['an edge that a range leaves out', { facet: 'confidence', from: 0.9, to: 1 } as const, 'a-r'],
    ['an edge whose end is left out', { facet: 'entity-type', without: 'Location' } as const, 'a-r'],
  ])('W117: %s', (_name, filter, edge) => {
    const context = fakeContext(scene);
    addFilter(context, filter);
    reveal(context, { entities: [], edges: [edge] }, 'the edge');
    expect(known(context).edges).toContain(edge);
  });

  it('W117: an entity that nothing connects comes back although the unconnected are left out', () => {
    const context = fakeContext(scene);
    addFilter(context, { facet: 'connected' });
    reveal(context, { entities: ['lone'] }, 'it');
    expect(known(context).nodes).toContain('lone');
  });

  it('W117: what shows already takes no step', () => {
    const context = fakeContext(scene);
    addFilter(context, { facet: 'connected' });
    reveal(context, { entities: ['a'], edges: ['a-b'] }, 'it');
    expect(context.stores.history.getState().done).toHaveLength(1);
  });

  it('W117: newcomers that filters leave out are counted, with the way to see them', async () => {
    const part = { entities: [fakeEntity('x', { type: 'Location' })], edges: [fakeEdge('a', 'x')] };
    const context = fakeContext(fakeScene('a'), {
      neighbours: () => Promise.resolve({ centre: fakeEntity('a'), graph: { ...part, truncated: 0 } }),
      subgraph: () => Promise.resolve({ ...part, truncated: 0 }),
    });
    toggleValue(context, 'entity-type', 'Location');
    await expandNode(context, 'a');
    expect(context.stores.notices.getState().list.at(-1)).toMatchObject({
      text: '1 entity came that your filters leave out.',
      action: 'filters.clear',
    });
  });
});
