// Documents that are added by sums, against the same derived from everything.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { claimRef } from '#cypher/model/refs.ts';
import { baseOntology } from '#cypher/ontology/index.ts';
import { buildRun, crowd, decisionChoice } from '#test/support/arbitrary-evidence.ts';
import { article } from '#test/support/article.ts';
import { chooseDecision } from '#test/support/choose-decision.ts';
import { MapStore } from '#test/support/map-port.ts';
import { property } from '#test/support/property.ts';

import { project } from './index.ts';

// Hundreds of worlds take longer than a single example on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

function byId<Item extends { id: string }>(items: Iterable<Item>): Map<string, Item> {
  return new Map([...items].map((item) => [item.id, item]));
}

/** The stored graph is that of everything, with all that it is read off. */
function expectWhole(store: MapStore): void {
  const whole = project(store.everything(), baseOntology);
  expect(byId(store.entities.values())).toEqual(byId(whole.entities));
  expect(byId(store.edges.values())).toEqual(byId(whole.edges));
  expect(store.storedLinks).toEqual(new Map(whole.links.map((link) => [link.cluster, link])));
  expect(store.storedTallies).toEqual(new Map(whole.tallies.map(({ id, text }) => [id, text])));
}

describe('projectGrowth', () => {
  it('S114: gives what everything at once gives, in whatever order and number documents come, between decisions', async () => {
    const step = fc.record({
      size: fc.integer({ min: 1, max: 3 }),
      choice: fc.option(decisionChoice, { freq: 3, nil: null }),
    });
    let grown = 0;
    let all = 0;
    await fc.assert(
      fc.asyncProperty(crowd, fc.array(step, { minLength: 14, maxLength: 14 }), async (documents, steps) => {
        const store = new MapStore(baseOntology);
        const runs = documents.map((document, index) => buildRun(index, document, null));
        for (const { size, choice } of steps) {
          const some = runs.splice(0, size);
          if (some.length === 0) break;
          await store.ingestAll(some);
          expectWhole(store);
          const decision = choice && chooseDecision(store, choice);
          if (decision) await store.decide(decision);
        }
        grown += store.grownCount;
        all += store.storedLinks.size;
      }),
      property(300),
    );
    // Else the sums were hardly asked.
    expect(grown / all).toBeGreaterThan(0.4);
  });

  it('S115: reads as little for the hundredth document about somebody as for the third', async () => {
    const store = new MapStore(baseOntology);
    const told = (index: number) =>
      article(`article ${index}`, [
        ['Vladimir Putin', 'HEAD_OF', 'Russia#Location'],
        ['Russia#Location', 'MEMBER_OF', 'NATO#Organization'],
      ]);
    const read: number[] = [];
    for (let index = 0; index < 100; index += 1) {
      await store.ingest(told(index));
      read.push(store.readCount);
    }
    expect(new Set(read.slice(2)).size).toBe(1);
    expectWhole(store);
  });

  it('S116: adds to what analysts decided: verdicts, names and a merge stay as they are', async () => {
    const store = new MapStore(baseOntology);
    const told = (index: number) =>
      article(`article ${index}`, [['Russia#Location', 'MEMBER_OF', 'NATO#Organization']]);
    for (const index of [0, 1, 2]) await store.ingest(told(index));
    const [claim] = store.everything().claims;
    await store.decide({ kind: 'accept', by: 'ana', reason: null, payload: { claims: [claimRef(claim!)] } });
    store.grownCount = 0;
    await store.ingest(told(3));
    expect(store.grownCount).toBe(2);
    expect([...store.edges.values()]).toMatchObject([{ status: 'accepted', documents: 4, sources: 4 }]);
    expectWhole(store);
  });

  it('S117: brings back a rejected edge for new evidence as a derivation does', async () => {
    const store = new MapStore(baseOntology);
    const told = (index: number) =>
      article(`article ${index}`, [['Russia#Location', 'MEMBER_OF', 'NATO#Organization']]);
    for (const index of [0, 1]) await store.ingest(told(index));
    const payload = { claims: store.everything().claims.map(claimRef) };
    await store.decide({ kind: 'reject', by: 'ana', reason: null, payload });
    expect(store.edges.size).toBe(0);
    await store.ingest(told(2));
    expect([...store.edges.values()]).toMatchObject([{ rejectedBefore: true, sources: 1 }]);
    expectWhole(store);
    store.grownCount = 0;
    await store.ingest(told(3));
    expect(store.grownCount).toBe(2);
    expectWhole(store);
  });

  it('S118: reads for a copy what is told of the lesser end of what it says, not of the greater', async () => {
    const store = new MapStore(baseOntology);
    const told = (index: number, copyGroup: string) =>
      article(`article ${index}`, [['Russia#Location', 'MEMBER_OF', `Pact ${index % 30}#Organization`]], {
        copyGroup,
      });
    for (let index = 0; index < 60; index += 1) await store.ingest(told(index, `group ${index}`));
    await store.ingest(told(60, 'group 60'));
    const alone = store.readCount;
    await store.ingest(told(90, 'group 60'));
    expectWhole(store);
    expect(store.readCount).toBeLessThan(alone + 20);
    const [edge] = [...store.edges.values()].filter(({ documents }) => documents === 4);
    expect(edge).toMatchObject({ documents: 4, sources: 3 });
  });

  it('S119: counts again what documents say that turn out to be copies of each other', async () => {
    await fc.assert(
      fc.asyncProperty(
        crowd,
        fc.nat(97),
        fc.nat(97),
        fc.option(decisionChoice, { nil: null }),
        async (documents, one, other, choice) => {
          const store = new MapStore(baseOntology);
          await store.ingestAll(documents.map((document, index) => buildRun(index, document, null)));
          const decision = choice && chooseDecision(store, choice);
          if (decision) await store.decide(decision);
          const facts = [...store.runs.values()].map(({ document }) => document);
          const { copyGroup: from } = facts[one % facts.length]!;
          const { copyGroup: to } = facts[other % facts.length]!;
          const joined = facts.filter(({ copyGroup }) => copyGroup === from);
          for (const document of joined) document.copyGroup = to;
          await store.change({ clusters: [], documents: [], regrouped: joined.map(({ id }) => id) });
          expectWhole(store);
        },
      ),
      property(150),
    );
  });
});
