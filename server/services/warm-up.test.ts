import { describe, expect, it } from 'vitest';

import { baseOntology } from '#cypher/ontology/index.ts';
import type { Store } from '#cypher/store/types.ts';

import { fakeStore } from './store.fake.ts';
import { warmUp } from './warm-up.ts';

const GRAPH = { entities: [{ id: 'cl_1', name: 'Anna' }], edges: [{ id: 'ed_1' }], truncated: 0 };
const ANSWERS: Record<string, unknown> = {
  'graph/overview': GRAPH,
  'edges/detail': { claims: [{ document: { id: 'doc_1' } }] },
};

function recording(answers: Record<string, unknown>): { store: Store; asked: Array<[string, unknown]> } {
  const asked: Array<[string, unknown]> = [];
  const run = (query: { name: string }, params: unknown) => {
    asked.push([query.name, params]);
    return Promise.resolve({ rows: [answers[query.name] ?? {}], truncated: false });
  };
  return { store: fakeStore({ run: run as unknown as Store['run'] }), asked };
}

describe('warmUp', () => {
  it('S52: asks every question of a first visit once, about things that are there', async () => {
    const { store, asked } = recording(ANSWERS);
    expect(await warmUp({ store, options: {} }, baseOntology)).toBe(true);
    expect(asked.map(([name]) => name).sort()).toEqual([
      'documents/detail',
      'edges/detail',
      'entities/detail',
      'entities/search',
      'graph/neighbours',
      'graph/overview',
      'sentences/search',
    ]);
    expect(new Map(asked).get('edges/detail')).toMatchObject({ id: 'ed_1' });
    expect(new Map(asked).get('documents/detail')).toMatchObject({ id: 'doc_1' });
  });

  it('S52: asks no more where there is no graph yet', async () => {
    const { store, asked } = recording({ 'graph/overview': { ...GRAPH, entities: [], edges: [] } });
    expect(await warmUp({ store, options: {} }, baseOntology)).toBe(false);
    expect(asked).toHaveLength(1);
  });
});
