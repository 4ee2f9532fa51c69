// Evidence written in batches: whichever way documents are cut into them, the database is the same.
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { DocumentEvidence } from '#cypher/model/evidence.ts';

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

const VISIT: EvidenceSketch = {
  entities: { 'Ana Marković|Marković': 'Person', 'Petr Holub': 'Person', OSCE: 'Organization' },
  claims: [
    { says: 'Ana Marković met Petr Holub.', subject: 'Ana Marković', type: 'MET', object: 'Petr Holub' },
    { says: 'Marković praised OSCE.', subject: 'Marković', type: 'PRAISED', object: 'OSCE' },
  ],
  outlet: 'Morning Post',
  publishedAt: '2003-04-01',
};

const REFUSAL: EvidenceSketch = {
  entities: { Norway: 'Location', OSCE: 'Organization', 'Petr Holub': 'Person' },
  claims: [
    { says: 'Norway will not leave OSCE.', subject: 'Norway', type: 'MEMBER_OF', object: 'OSCE' },
    { says: 'Petr Holub praised Norway.', subject: 'Petr Holub', type: 'PRAISED', object: 'Norway' },
  ],
  outlet: 'Evening Post',
  publishedAt: '2003-03-30',
};

function sketched(sketch: EvidenceSketch, hashes: number[]): DocumentEvidence {
  const evidence = buildEvidence(sketch);
  return { ...evidence, document: { ...evidence.document, sketch: hashes } };
}

/** A chain of copies, two of an equal text, and a document that is read by three versions. */
const ALL: DocumentEvidence[] = [
  buildEvidence({ ...VISIT, version: '1.9.0' }),
  buildEvidence({ ...VISIT, version: '1.10.0', claims: VISIT.claims.slice(1) }),
  buildEvidence({ ...VISIT, version: '1.2.0' }),
  sketched({ ...VISIT, outlet: 'a', more: ['one'] }, [1, 2, 3, 4, 5, 6]),
  sketched({ ...VISIT, outlet: 'b', more: ['two'] }, [3, 4, 5, 6, 7, 8]),
  sketched({ ...VISIT, outlet: 'c', more: ['three'] }, [5, 6, 7, 8, 9, 10]),
  buildEvidence(REFUSAL),
  buildEvidence({ ...REFUSAL, outlet: 'Evening Post, late edition' }),
];

/** Cuts the list after each place that is marked, and wherever a document would come twice. */
function cut(list: readonly DocumentEvidence[], ends: readonly boolean[]): DocumentEvidence[][] {
  const batches: DocumentEvidence[][] = [[]];
  for (const [at, evidence] of list.entries()) {
    const last = batches.at(-1)!;
    if (last.some(({ document }) => document.id === evidence.document.id)) batches.push([evidence]);
    else last.push(evidence);
    if (ends[at] === true) batches.push([]);
  }
  return batches.filter((batch) => batch.length > 0);
}

describe('writing evidence in batches', () => {
  it('C278: however documents are cut into batches, the database is the same', {
    timeout: 240_000,
  }, async () => {
    for (const evidence of ALL) await db.store.writeEvidence(evidence);
    await db.store.project();
    const one = await dumpDatabase(db);
    const order = fc.shuffledSubarray(ALL, { minLength: ALL.length });
    const ends = fc.array(fc.boolean(), { minLength: ALL.length, maxLength: ALL.length });
    const projected = fc.array(fc.boolean(), { minLength: ALL.length, maxLength: ALL.length });
    await fc.assert(
      fc.asyncProperty(order, ends, projected, async (list, cuts, stops) => {
        await db.store.reset();
        for (const [at, batch] of cut(list, cuts).entries()) {
          const reports = await db.store.writeBatch(batch);
          expect(reports).toEqual(batch.map(({ document }) => ({ document: document.id, written: true })));
          if (stops[at] === true) await db.store.project();
        }
        await db.store.project();
        expect(await dumpDatabase(db)).toEqual(one);
      }),
      property(6),
    );
  });

  it('C278: a batch is written whole or not at all', async () => {
    const whole = buildEvidence(VISIT);
    const torn = { ...buildEvidence(REFUSAL), sentences: [] };
    await expect(db.store.writeBatch([whole, torn])).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
    const again = buildEvidence({ ...VISIT, version: '9.0.0' });
    await expect(db.store.writeBatch([whole, again])).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
    expect(await dumpDatabase(db)).toEqual([]);
  });

  it('C150: a batch of what is there in part adds the rest and says so', async () => {
    const [visit, refusal] = [buildEvidence(VISIT), buildEvidence(REFUSAL)];
    await db.store.writeEvidence(visit);
    const reports = await db.store.writeBatch([visit, refusal]);
    expect(reports.map(({ written }) => written)).toEqual([false, true]);
    expect((await db.store.writeBatch([refusal, visit])).map(({ written }) => written)).toEqual([
      false,
      false,
    ]);
    expect(await db.store.writeBatch([])).toEqual([]);
  });

  it('C150: batches that overlap, written at the same time from several processes, go in once', async () => {
    const documents = ALL.slice(2);
    for (const evidence of documents) await db.store.writeEvidence(evidence);
    await db.store.project();
    const one = await dumpDatabase(db);
    await db.store.reset();
    const stores = [db.store, await db.another(), await db.another()];
    const orders = [documents, [...documents].reverse(), documents.slice(2)];
    const reports = await Promise.all(stores.map((store, at) => store.writeBatch(orders[at]!)));
    expect(reports.flat().filter(({ written }) => written)).toHaveLength(documents.length);
    await db.store.project();
    expect(await dumpDatabase(db)).toEqual(one);
  });
});
