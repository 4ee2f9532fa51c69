// Evidence in the database: once, whole, the same in any order, with the newest run in force and copies found.
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { DocumentEvidence } from '#cypher/model/evidence.ts';
import { baseOntology } from '#cypher/ontology/index.ts';
import { documentDetail } from '#cypher/queries/documents/detail.ts';
import { searchSentences } from '#cypher/queries/sentences/search.ts';

import { dumpDatabase } from '../support/dump-database.ts';
import { buildEvidence, type EvidenceSketch } from '../support/evidence-builder.ts';
import { property } from '../support/property.ts';
import { openTestDatabase, type TestDatabase } from '../support/store-database.ts';

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
});
beforeEach(() => db.store.reset());
afterAll(() => db.close());

const SUMMIT: EvidenceSketch = {
  entities: { 'Vladimir Putin|Putin': 'Person', 'George Robertson': 'Person', NATO: 'Organization' },
  claims: [
    {
      says: 'Vladimir Putin met George Robertson.',
      subject: 'Vladimir Putin',
      type: 'MET',
      object: 'George Robertson',
    },
    { says: 'Putin praised NATO.', subject: 'Putin', type: 'PRAISED', object: 'NATO', attributedTo: 'NATO' },
  ],
  title: 'Talks',
  outlet: 'First Wire',
  publishedAt: '2001-11-23',
};

const DENIAL: EvidenceSketch = {
  entities: { Russia: 'Location', NATO: 'Organization' },
  claims: [
    {
      says: 'Russia will not join NATO.',
      subject: 'Russia',
      type: 'MEMBER_OF',
      object: 'NATO',
      polarity: 'denied',
    },
  ],
  outlet: 'Second Wire',
  publishedAt: '2001-11-24',
};

/** As the builder made it, with a sketch by which copies are found. */
function sketched(evidence: DocumentEvidence, sketch: number[]): DocumentEvidence {
  return { ...evidence, document: { ...evidence.document, sketch } };
}

async function groups(): Promise<Record<string, string>> {
  const rows = await db.cypher('MATCH (d:Document) RETURN d.id AS id, d.copyGroup AS copyGroup');
  return Object.fromEntries(rows.map(({ id, copyGroup }) => [String(id), String(copyGroup)]));
}

describe('writing evidence', () => {
  it('C150: again changes nothing and says so', async () => {
    const evidence = buildEvidence(SUMMIT);
    expect(await db.store.writeEvidence(evidence)).toEqual({ document: evidence.document.id, written: true });
    const before = await dumpDatabase(db);
    const later = { ...evidence, document: { ...evidence.document, ingestedAt: '2030-01-01T00:00:00.000Z' } };
    expect(await db.store.writeEvidence(later)).toEqual({ document: evidence.document.id, written: false });
    expect(await dumpDatabase(db)).toEqual(before);
  });

  it('C150: at the same time from several processes goes in once', async () => {
    const evidence = buildEvidence(SUMMIT);
    const stores = [db.store, await db.another(), await db.another()];
    const reports = await Promise.all(stores.map((store) => store.writeEvidence(evidence)));
    expect(reports.map(({ written }) => written).sort()).toEqual([false, false, true]);
    const [counts] = await db.cypher(
      'MATCH (r:Run) WITH count(r) AS runs MATCH (m:Mention) RETURN runs, count(m) AS mentions',
    );
    expect(counts).toEqual({ runs: 1, mentions: evidence.mentions.length });
  });

  it('C151: in any order gives the same database', async () => {
    const full = buildEvidence({ ...SUMMIT, version: '1.9.0' });
    const gone = full.clusters[1]!.id;
    const kept = full.mentions.filter(({ clusters }) => !clusters.includes(gone));
    const newest = buildEvidence({ ...SUMMIT, version: '1.10.0' });
    const all = [
      full,
      {
        ...newest,
        clusters: newest.clusters
          .filter(({ id }) => id !== gone)
          .map((cluster) => ({ ...cluster, aliases: [] })),
        mentions: newest.mentions.filter(({ anchor }) => kept.some((mention) => mention.anchor === anchor)),
        claims: newest.claims.slice(1),
      },
      buildEvidence({ ...SUMMIT, version: '1.2.0' }),
      sketched(buildEvidence({ ...SUMMIT, outlet: 'Copyist' }), [1, 2, 3, 5]),
      sketched(buildEvidence(DENIAL), [1, 2, 3, 6]),
    ];
    const dumps = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (order) => {
        await db.store.reset();
        for (const evidence of order) await db.store.writeEvidence(evidence);
        await db.store.project();
        dumps.add((await dumpDatabase(db)).join('\n'));
      }),
      property(8),
    );
    expect(dumps.size).toBe(1);
  });

  it('C152: the newest run is in force, and an older one that comes later changes nothing on screen', async () => {
    const older = buildEvidence({ ...SUMMIT, version: '1.9.0' });
    const newer = buildEvidence({ ...SUMMIT, version: '1.10.0', claims: SUMMIT.claims, more: [] });
    const fewer: DocumentEvidence = { ...newer, claims: newer.claims.slice(0, 1) };
    await db.store.writeEvidence(fewer);
    await db.store.project();
    const id = fewer.document.id;
    const before = await db.store.run(documentDetail, { id });
    expect(before.rows[0]?.claims).toHaveLength(1);
    expect((await db.store.writeEvidence(older)).written).toBe(true);
    expect((await db.store.project()).patch).toMatchObject({
      putEdges: [],
      removeEdges: [],
      putEntities: [],
    });
    expect(await db.store.run(documentDetail, { id })).toEqual(before);
  });

  it('C152: sentences of a run that is not in force are not found', async () => {
    const { sentences, ...rest } = buildEvidence({ ...SUMMIT, version: '1.0.0' });
    const split = sentences.map((sentence) => ({
      ...sentence,
      id: `${sentence.id}_old` as typeof sentence.id,
    }));
    const old: DocumentEvidence = { ...rest, sentences: split, mentions: [], clusters: [], claims: [] };
    await db.store.writeEvidence(old);
    await db.store.writeEvidence(buildEvidence({ ...SUMMIT, version: '2.0.0' }));
    const { rows } = await db.store.run(searchSentences, { q: 'praised', limit: 10 });
    expect(rows.map(({ text }) => text)).toEqual(['Putin praised NATO.']);
  });

  const whole = buildEvidence(SUMMIT);
  const [claim] = whole.claims;
  const [mention] = whole.mentions;
  const hostile = 'MET]->() MATCH (n) DETACH DELETE n //';
  it.each<[string, DocumentEvidence]>([
    ['a relation type that is Cypher', { ...whole, claims: [{ ...claim!, type: hostile }] }],
    ['a relation type of ours', { ...whole, claims: [{ ...claim!, type: 'DENIED' }] }],
    ['an entity type that is a label of ours', { ...whole, mentions: [{ ...mention!, type: 'Document' }] }],
    ['an entity type in lower case', { ...whole, clusters: [{ ...whole.clusters[0]!, type: 'person' }] }],
    ['a claim about a mention that is not there', { ...whole, mentions: whole.mentions.slice(1) }],
    ['a mention in a sentence that is not there', { ...whole, sentences: [] }],
    ['a mention of a cluster that is not there', { ...whole, clusters: [] }],
    ['a run over another document', { ...whole, run: { ...whole.run, document: 'doc_x' as never } }],
    [
      'a cluster of another document',
      { ...whole, clusters: [{ ...whole.clusters[0]!, document: 'doc_x' as never }] },
    ],
  ])('C153: with %s is refused, and nothing of it is written', async (_what, evidence) => {
    await expect(db.store.writeEvidence(evidence)).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
    expect(await dumpDatabase(db)).toEqual([]);
  });

  it('C169: hostile text is stored as it is', async () => {
    const name = "O'Brien`); MATCH (n) DETACH DELETE n; // \\u0027 {x} $y \u202e";
    const evidence = buildEvidence({
      entities: { [name]: 'Person', NATO: 'Organization' },
      claims: [
        { says: `${name} praised NATO.`, subject: name, type: 'PRAISED', object: 'NATO', label: '`"\\' },
      ],
      title: '<script>alert(1)</script>',
    });
    await db.store.writeEvidence(evidence);
    await db.store.project();
    const [row] = await db.cypher(
      'MATCH (a:Person)-[r:PRAISED]->(:Organization) RETURN a.name AS name, r.label AS label',
    );
    expect(row).toEqual({ name, label: '`"\\' });
    const detail = await db.store.run(documentDetail, { id: evidence.document.id });
    expect(detail.rows[0]?.document).toMatchObject({
      title: '<script>alert(1)</script>',
      text: evidence.document.text,
    });
  });

  it('C169: names of ten thousand characters and a text without sentences go in', async () => {
    const name = 'x'.repeat(10_000);
    const long = buildEvidence({
      entities: { [name]: 'Person', NATO: 'Organization' },
      claims: [{ says: `${name} praised NATO.`, subject: name, type: 'PRAISED', object: 'NATO' }],
    });
    const empty = buildEvidence({ entities: {}, claims: [], outlet: 'Nothing to say' });
    await db.store.writeEvidence(long);
    await db.store.writeEvidence({
      ...empty,
      document: { ...empty.document, skipped: [{ start: 0, end: 0 }] },
    });
    await db.store.project();
    expect(await db.cypher('MATCH (:Person)-[r:PRAISED]->() RETURN count(r) AS edges')).toEqual([
      { edges: 1 },
    ]);
    const { rows } = await db.store.run(documentDetail, { id: empty.document.id });
    expect(rows[0]).toMatchObject({ sentences: [], mentions: [], claims: [] });
    expect(rows[0]?.document.skipped).toEqual([{ start: 0, end: 0 }]);
  });
});

describe('copy groups', () => {
  const document = (outlet: string, sketch: number[]) =>
    sketched(buildEvidence({ ...DENIAL, outlet, more: [outlet] }), sketch);

  it('C154: a chain of near-duplicates is one group named by its first document, whatever the order', async () => {
    const chain = [
      document('a', [1, 2, 3, 4, 5, 6]),
      document('b', [3, 4, 5, 6, 7, 8]),
      document('c', [5, 6, 7, 8, 9, 10]),
      document('d', [20, 21, 22, 23, 24, 25]),
    ];
    const first = chain
      .slice(0, 3)
      .map((evidence) => evidence.document.id as string)
      .sort()[0];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(chain, { minLength: chain.length }), async (order) => {
        await db.store.reset();
        for (const evidence of order) await db.store.writeEvidence(evidence);
        expect(await groups()).toEqual({
          [chain[0]!.document.id]: first,
          [chain[1]!.document.id]: first,
          [chain[2]!.document.id]: first,
          [chain[3]!.document.id]: chain[3]!.document.id,
        });
      }),
      property(6),
    );
  });

  it('C154: the same text from two outlets is one source, also when it is too short for a sketch', async () => {
    const one = buildEvidence({ ...DENIAL, outlet: 'One' });
    const two = buildEvidence({ ...DENIAL, outlet: 'Two' });
    await db.store.writeEvidence(one);
    await db.store.writeEvidence(two);
    expect(new Set(Object.values(await groups())).size).toBe(1);
  });

  it('C154: a copy that joins two groups changes the sources of edges that were there before', async () => {
    const sources = async () => {
      await db.store.project();
      const [row] = await db.cypher(
        'MATCH ()-[r:DENIED]->() RETURN r.sources AS sources, r.documents AS documents',
      );
      return row;
    };
    await db.store.writeEvidence(document('a', [1, 2, 3, 4, 5, 6]));
    await db.store.writeEvidence(document('c', [5, 6, 7, 8, 9, 10]));
    expect(await sources()).toEqual({ sources: 2, documents: 2 });
    await db.store.writeEvidence(document('b', [3, 4, 5, 6, 7, 8]));
    expect(await sources()).toEqual({ sources: 1, documents: 3 });
  });

  it('C154: two copies written at the same time find each other', async () => {
    const stores = [db.store, await db.another()];
    const pair = [document('a', [1, 2, 3, 4]), document('b', [1, 2, 3, 5])];
    await Promise.all(pair.map((evidence, at) => stores[at]!.writeEvidence(evidence)));
    expect(new Set(Object.values(await groups())).size).toBe(1);
  });

  it('C172: no relationship of the evidence has the name of a relation between entities', async () => {
    await db.store.writeEvidence(buildEvidence(SUMMIT));
    await db.store.project();
    const rows = await db.cypher(
      'MATCH (a)-[r]->(b) WHERE NOT (a:Entity AND b:Entity) RETURN DISTINCT type(r) AS type',
    );
    const used = rows.map(({ type }) => String(type));
    expect(used).toContain('STATED_IN');
    expect(used.filter((type) => baseOntology.relationTypes.has(type))).toEqual([]);
  });
});
