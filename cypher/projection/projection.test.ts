// The projection against an independent, naive rebuild, on random worlds and random sequences of decisions.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import type { Span } from '#cypher/model/evidence.ts';
import { sortedBy } from '#cypher/model/order.ts';
import { POLARITIES } from '#cypher/model/reading.ts';
import { claimRef } from '#cypher/model/refs.ts';
import { overlap } from '#cypher/model/span.ts';
import { baseOntology } from '#cypher/ontology/index.ts';
import {
  buildRun,
  type DocumentSpec,
  decisionChoice,
  documentId,
  type Step,
  steps,
  upgrade,
  world,
} from '#test/support/arbitrary-evidence.ts';
import { article } from '#test/support/article.ts';
import { chooseDecision } from '#test/support/choose-decision.ts';
import { MapStore } from '#test/support/map-port.ts';
import { naiveProjection } from '#test/support/naive-projection.ts';
import { property } from '#test/support/property.ts';

import { project } from './index.ts';

// Hundreds of worlds take longer than a single example on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

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

async function readAll(documents: readonly DocumentSpec[]): Promise<MapStore> {
  const store = new MapStore(baseOntology);
  for (const [index, document] of documents.entries()) await store.ingest(buildRun(index, document, null));
  return store;
}

function sortedLinks(store: MapStore) {
  return sortedBy(store.storedLinks.values(), (link) => [link.cluster]);
}

/** All that is derived and stored. */
function wholeSnapshot(store: MapStore) {
  return {
    ...snapshot(store),
    links: sortedLinks(store),
    virtual: new Map(store.virtual),
    tallies: new Map(store.storedTallies),
  };
}

describe('projectChange', () => {
  it('C1: gives after every step what an independent rebuild gives', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.nat(4), steps, async (documents, first, taken) => {
        const store = await readAll(documents.slice(0, 1 + (first % documents.length)));
        for (const step of taken) {
          await take(store, documents, step);
          const { loops, lost, ...naive } = naiveProjection(store.everything(), baseOntology);
          expect(snapshot(store)).toEqual(naive);
          const whole = project(store.everything(), baseOntology);
          expect(whole.loops).toEqual(loops);
          expect(whole.lost.map(({ decision }) => decision)).toEqual(lost);
          expect(sortedLinks(store)).toEqual(whole.links);
          expect(store.storedTallies).toEqual(new Map(whole.tallies.map(({ id, text }) => [id, text])));
          expect(store.virtual).toEqual(new Map(whole.virtual.map((made) => [made.cluster.id, made])));
        }
      }),
      property(200),
    );
  });

  it('C2: gives back the undecided graph when everything is retracted', async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.array(decisionChoice, { maxLength: 8 }),
        fc.boolean(),
        async (documents, choices, forwards) => {
          const store = await readAll(documents);
          const undecided = wholeSnapshot(store);
          for (const choice of choices) await take(store, documents, { do: 'decide', choice });
          const log = [...store.log];
          for (const decision of forwards ? log : log.reverse()) await store.retract(decision.id);
          expect(wholeSnapshot(store)).toEqual(undecided);
        },
      ),
      property(100),
    );
  });

  it('C3: a merge that is retracted leaves no trace, whatever was decided before', async () => {
    await fc.assert(
      fc.asyncProperty(world, steps, fc.nat(97), fc.nat(97), async (documents, taken, one, two) => {
        const store = await readAll(documents);
        for (const step of taken) await take(store, documents, step);
        const before = wholeSnapshot(store);
        const choice = { kind: 'merge', pick: [one, two, 0, 0], flag: true } as const;
        const merge = chooseDecision(store, { ...choice, pick: [...choice.pick] });
        fc.pre(merge !== null);
        const { decision } = await store.decide(merge!);
        await store.retract(decision.id);
        expect(wholeSnapshot(store)).toEqual(before);
      }),
      property(100),
    );
  });

  it('C4: does not depend on the order of ingest', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.infiniteStream(fc.nat()), async (documents, shuffle) => {
        const indexes = sortedBy(documents.keys(), () => [shuffle.next().value as number]);
        const shuffled = new MapStore(baseOntology);
        for (const index of indexes) await shuffled.ingest(buildRun(index, documents[index]!, null));
        expect(wholeSnapshot(shuffled)).toEqual(wholeSnapshot(await readAll(documents)));
      }),
      property(100),
    );
  });

  it('C5: writes nothing when a document is read again', async () => {
    await fc.assert(
      fc.asyncProperty(world, steps, fc.nat(4), async (documents, taken, again) => {
        const store = await readAll(documents);
        for (const step of taken) await take(store, documents, step);
        const [...runs] = store.runs.values();
        const {
          loops: _,
          lost: __,
          putVirtual: ___,
          ...writes
        } = await store.ingest(runs[again % runs.length]!);
        expect(Object.values(writes).flat()).toEqual([]);
      }),
      property(100),
    );
  });

  it('C6: keeps every verdict through an upgrade of the extractor, or lists it as lost', async () => {
    await fc.assert(
      fc.asyncProperty(world, upgrade, fc.nat(97), async (documents, change, pick) => {
        const store = await readAll(documents);
        const facts = store.everything().claims;
        fc.pre(facts.length > 0);
        const ref = claimRef(facts[pick % facts.length]!);
        const { decision } = await store.decide({
          kind: 'reject',
          by: 'ana',
          reason: null,
          payload: { claims: [ref] },
        });
        const index = documents.findIndex((_, at) => documentId(at) === ref.document);
        const { lost } = await store.ingest(buildRun(index, documents[index]!, change));
        const meant = store.everything().claims.filter((claim) => {
          if (claim.document !== ref.document || claim.type !== ref.type) return false;
          const on = (subject: Span, object: Span) =>
            overlap(claim.subjectMention, subject) > 0 && overlap(claim.objectMention, object) > 0;
          const tied = claim.subjectMention.clusters.length + claim.objectMention.clusters.length > 0;
          return (
            tied && (on(ref.subject, ref.object) || (claim.type === 'MET' && on(ref.object, ref.subject)))
          );
        });
        const shown = new Set([...store.edges.values()].flatMap((edge) => edge.claims));
        const isLost = lost.some((item) => item.decision === decision.id);
        expect(isLost).toBe(meant.length === 0);
        if (!isLost) expect(meant.some((claim) => !shown.has(claim.id))).toBe(true);
      }),
      property(200),
    );
  });

  it('C7: keeps a rejected edge away from copies, and brings it back for independent evidence', async () => {
    const groups = fc.array(fc.nat(4), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(groups, groups, fc.constantFrom(...POLARITIES), async (known, later, polarity) => {
        const store = new MapStore(baseOntology);
        const read = (name: string, group: number) =>
          store.ingest(
            article(name, [['Russia#Location', 'MEMBER_OF', 'NATO#Organization', { polarity }]], {
              copyGroup: `group ${group}`,
            }),
          );
        for (const [index, group] of known.entries()) await read(`known ${index}`, group);
        const payload = { claims: store.everything().claims.map(claimRef) };
        await store.decide({ kind: 'reject', by: 'ana', reason: null, payload });
        expect(store.edges.size).toBe(0);
        const independent = new Set<number>();
        for (const [index, group] of later.entries()) {
          await read(`later ${index}`, group);
          if (!known.includes(group)) independent.add(group);
          const edges = [...store.edges.values()].map(({ status, rejectedBefore, sources }) => ({
            status,
            rejectedBefore,
            sources,
          }));
          const back = { status: 'unreviewed', rejectedBefore: true, sources: independent.size };
          expect(edges).toEqual(independent.size > 0 ? [back] : []);
        }
      }),
      property(100),
    );
  });

  it('C8: reads only what a change touches', async () => {
    const store = new MapStore(baseOntology);
    const told = (index: number) =>
      article(`article ${index}`, [[`Ada Nr${index}`, 'MET', `Bo Nr${index}`]], { publishedAt: null });
    await store.ingest(told(0));
    const alone = store.readCount;
    for (let index = 1; index < 30; index += 1) await store.ingest(told(index));
    expect(store.readCount).toBe(alone);
  });
});
