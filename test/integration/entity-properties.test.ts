// Dates that texts give of an entity: from the words of an article to what the entity's answer says.
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { systemClock } from '#cypher/model/clock.ts';
import { PROPERTY_TYPES } from '#cypher/ontology/index.ts';
import { entityDetail } from '#cypher/queries/entities/detail.ts';
import type { EntityDetailRow } from '#cypher/queries/rows.ts';
import { createReader, type Reader } from '#ingest/reader.ts';
import { readSource } from '#ingest/sources/read-source.ts';
import { PropertySchema } from '#server/contract/graph.ts';

import { openTestDatabase, type TestDatabase } from '../support/store-database.ts';

const TEXT = `Marie Curie was born in Warsaw on 7 November 1867. She moved to Paris. Curie died in 1934.

The Radium Institute was founded in 1909 by Marie Curie. Anna Berg was not born in 1950.`;

let reader: Reader;
let db: TestDatabase;

beforeAll(async () => {
  [reader, db] = await Promise.all([createReader({ clock: systemClock }), openTestDatabase()]);
  const document = await readSource(
    { kind: 'text', name: 'curie.txt', text: TEXT },
    { clock: systemClock, maxTextBytes: 10_000, overrides: { publishedAt: '1934-07-05' } },
  );
  await db.store.writeEvidence(await reader.read(document));
  await db.store.project();
}, 120_000);

afterAll(async () => {
  await reader.close();
  await db.close();
});

async function detailOf(name: string): Promise<EntityDetailRow> {
  const [row] = await db.cypher('MATCH (e:Entity {name: $name}) RETURN e.id AS id', { name });
  const id = String(row?.id);
  const { rows } = await db.store.run(entityDetail, {
    id,
    symmetric: [],
    properties: PROPERTY_TYPES.map((type) => type.id),
    propertyHolders: PROPERTY_TYPES.flatMap(({ domain }) => domain),
    limit: 10,
  });
  return rows[0]!;
}

describe('properties of entities', () => {
  it('I134: a date of birth, death or foundation is a property with the sentence that says it, and no edge', async () => {
    const { properties, relations } = await detailOf('Marie Curie');
    for (const property of properties) expect(Value.Check(PropertySchema, property)).toBe(true);
    expect(
      properties.map(({ type, value, datePrecision }) => `${type} ${value} ${datePrecision}`).sort(),
    ).toEqual(['BORN_ON 1867-11-07 day', 'DIED_ON 1934 year']);
    const born = properties.find(({ type }) => type === 'BORN_ON');
    expect(TEXT.slice(born?.sentence.start, born?.sentence.end)).toContain('was born');
    expect(TEXT.slice(born?.object.start, born?.object.end)).toBe('7 November 1867');
    expect(relations.map(({ type }) => type)).not.toContain('BORN_ON');
  });

  it('I134: what a text denies is no property', async () => {
    expect((await detailOf('Anna Berg')).properties).toEqual([]);
  });
});
