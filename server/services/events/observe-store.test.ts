import { describe, expect, it } from 'vitest';

import type { DocumentEvidence } from '#cypher/model/evidence.ts';
import type { Store } from '#cypher/store/index.ts';

import { fakeStore } from '../store.fake.ts';
import { createEventHub, type GraphEvent } from './hub.ts';
import { observeStore } from './observe-store.ts';

const PATCH = { putEntities: [], removeEntities: [], putEdges: [{ id: 'ed_1' }], removeEdges: ['ed_2'] };
const NOTHING = { ...PATCH, putEdges: [], removeEdges: [] };

function observed(given: Record<string, unknown>) {
  const hub = createEventHub();
  const told: GraphEvent[] = [];
  hub.listen({ tell: (event) => told.push(event), end: () => undefined });
  return { store: observeStore(fakeStore(given as Partial<Store>), hub), told };
}

const written = (document: string, isNew = true) => Promise.resolve({ document, written: isNew });
const EVIDENCE = {} as DocumentEvidence;

describe('observeStore', () => {
  it('S82: documents are told when the graph follows them, once, and those known before are not', async () => {
    const { store, told } = observed({
      writeEvidence: () => written('doc_1'),
      project: () => Promise.resolve({ patch: PATCH }),
    });
    await store.writeEvidence(EVIDENCE);
    expect(told).toEqual([]);
    await store.project();
    expect(told).toMatchObject([
      { event: 'ingest', documents: ['doc_1'], edges: ['ed_1'], removedEdges: ['ed_2'] },
    ]);
  });

  it('S82: a projection that changes nothing is not told', async () => {
    const { store, told } = observed({
      writeEvidence: () => written('doc_1', false),
      project: () => Promise.resolve({ patch: NOTHING }),
    });
    await store.writeEvidence(EVIDENCE);
    await store.project();
    expect(told).toEqual([]);
  });

  it('S82: documents whose projection failed are told with the next one', async () => {
    let fails = true;
    const { store, told } = observed({
      writeEvidence: () => written('doc_1'),
      project: () => (fails ? Promise.reject(new Error('away')) : Promise.resolve({ patch: NOTHING })),
    });
    await store.writeEvidence(EVIDENCE);
    await expect(store.project()).rejects.toThrow('away');
    fails = false;
    await store.project();
    expect(told).toMatchObject([{ documents: ['doc_1'] }]);
  });

  it('S82: a decision that failed is not told', async () => {
    const { store, told } = observed({ decide: () => Promise.reject(new Error('stale')) });
    await expect(
      store.decide({ kind: 'tag', by: 'ana', reason: null, payload: { clusters: [], tag: 'x' } }),
    ).rejects.toThrow();
    expect(told).toEqual([]);
  });
});
