// The projection against an independent, naive rebuild, on random worlds and random sequences of decisions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { baseOntology } from '#cypher/ontology/index.ts';
import { buildRun, type DocumentSpec, type Step, steps, world } from '#test/support/arbitrary-evidence.ts';
import { chooseDecision } from '#test/support/choose-decision.ts';
import { MapStore } from '#test/support/map-port.ts';
import { naiveProjection } from '#test/support/naive-projection.ts';
import { property } from '#test/support/property.ts';

import { project } from './index.ts';

async function take(store: MapStore, documents: DocumentSpec[], step: Step): Promise<void> {
  if (step.do === 'decide') {
    const decision = chooseDecision(store, step.choice);
    if (decision) await store.decide(decision);
  } else if (step.do === 'retract') {
    const decision = store.log[step.pick % Math.max(1, store.log.length)];
    if (decision) await store.retract(decision.id);
  } else {
    const index = step.document % documents.length;
    const change = step.do === 'upgrade' ? step.upgrade : null;
    await store.ingest(buildRun(index, documents[index]!, change));
  }
}

function snapshot(store: MapStore) {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    entities: [...store.entities.values()].sort(byId),
    edges: [...store.edges.values()].sort(byId),
    members: new Map(
      [...store.storedLinks.values()].map((link): [string, string] => [link.cluster, link.entity]),
    ),
  };
}

describe('projectChange', () => {
  it('C1: gives after every step what an independent rebuild gives', async () => {
    await fc.assert(
      fc.asyncProperty(world, steps, async (documents, taken) => {
        const store = new MapStore(baseOntology);
        await store.ingest(buildRun(0, documents[0]!, null));
        for (const step of taken) {
          await take(store, documents, step);
          const { loops, lost, ...naive } = naiveProjection(store.everything(), baseOntology);
          expect(snapshot(store)).toEqual(naive);
          const whole = project(store.everything(), baseOntology);
          expect(whole.loops).toEqual(loops);
          expect(whole.lost.map(({ decision }) => decision)).toEqual(lost);
          expect([...store.storedLinks.values()].sort((a, b) => (a.cluster < b.cluster ? -1 : 1))).toEqual(
            whole.links,
          );
        }
      }),
      property(200),
    );
  });
});
