// Dates that texts give of an entity: from the words of an article to what the entity's answer says, and what analysts
// decide about them.
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { systemClock } from '#cypher/model/clock.ts';
import { createReader, type Reader } from '#ingest/reader.ts';
import { readSource } from '#ingest/sources/read-source.ts';
import { type EntityDetailDto, EntityDetailSchema, PropertySchema } from '#server/contract/graph.ts';
import { PATHS, pathFor } from '#server/contract/paths.ts';

import { type Annotating, annotating } from '../support/annotating.ts';
import { openTestServer, type TestServer } from '../support/server-app.ts';

const TEXT = `Marie Curie was born in Warsaw on 7 November 1867. She moved to Paris. Curie died in 1934.

The Radium Institute was founded in 1909 by Marie Curie. Anna Berg was not born in 1950.`;

let reader: Reader;
let db: TestServer;
let desk: Annotating;

async function read(publishedAt: string): Promise<void> {
  const document = await readSource(
    { kind: 'text', name: 'curie.txt', text: TEXT },
    { clock: systemClock, maxTextBytes: 10_000, overrides: { publishedAt } },
  );
  await db.store.writeEvidence(await reader.read(document));
  await db.store.project();
}

beforeAll(async () => {
  [reader, db] = await Promise.all([createReader({ clock: systemClock }), openTestServer()]);
  desk = annotating(db);
  await read('1934-07-05');
}, 120_000);

afterAll(async () => {
  await reader.close();
  await db.close();
});

async function detailOf(name: string): Promise<EntityDetailDto> {
  const { id } = await desk.entity(name);
  return db.get<EntityDetailDto>(pathFor(PATHS.entity, id), EntityDetailSchema);
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

describe('decisions about properties', () => {
  const NAME = 'Marie Curie';
  const datesOf = async () =>
    (await detailOf(NAME)).properties.map(({ type, status }) => `${type} ${status}`).sort();

  async function verdict(kind: 'accept' | 'reject' | 'unsure', type: string, rest: object = {}) {
    const { entity, properties } = await detailOf(NAME);
    const claims = properties.filter((property) => property.type === type).map(({ id }) => id);
    return desk.decide({ kind, entity: entity.id, claims, ...rest });
  }

  it('S110: a date is accepted, doubted and rejected, the last word counts, and each is taken back', async () => {
    const before = await desk.overview();
    const accepted = await verdict('accept', 'BORN_ON');
    expect(await datesOf()).toEqual(['BORN_ON accepted', 'DIED_ON unreviewed']);
    const doubted = await verdict('unsure', 'BORN_ON');
    expect(await datesOf()).toEqual(['BORN_ON unsure', 'DIED_ON unreviewed']);
    const rejected = await verdict('reject', 'BORN_ON', { reason: 'Of somebody else' });
    expect(await datesOf()).toEqual(['DIED_ON unreviewed']);
    await desk.undo(rejected);
    expect(await datesOf()).toEqual(['BORN_ON unsure', 'DIED_ON unreviewed']);
    await desk.undo(doubted);
    await desk.undo(accepted);
    expect(await datesOf()).toEqual(['BORN_ON unreviewed', 'DIED_ON unreviewed']);
    expect(await desk.overview()).toEqual(before);
  });

  it('S111: the history of the entity says which date was decided about, by whom and why', async () => {
    const { entity } = await detailOf(NAME);
    const rejected = await verdict('reject', 'DIED_ON', { reason: 'Another year' });
    const [latest] = (await desk.historyOf('entity', entity.id)).decisions;
    expect(latest).toMatchObject({
      id: rejected.decision.id,
      kind: 'reject',
      reason: 'Another year',
      says: 'died: Curie died in 1934.',
      retracted: false,
    });
    await desk.undo(rejected);
    const [taken] = (await desk.historyOf('entity', entity.id)).decisions;
    expect(taken).toMatchObject({ id: rejected.decision.id, retracted: true });
  });

  it('S112: what was rejected stays so when the text is read again, also in a copy of it, and none of it is lost', async () => {
    const rejected = await verdict('reject', 'BORN_ON');
    await read('2001-11-24');
    expect(await datesOf()).toEqual(['DIED_ON unreviewed', 'DIED_ON unreviewed']);
    expect(await db.store.rebuild()).toBeDefined();
    expect(await datesOf()).toEqual(['DIED_ON unreviewed', 'DIED_ON unreviewed']);
    await desk.undo(rejected);
    expect((await datesOf()).filter((date) => date.startsWith('BORN_ON'))).toHaveLength(2);
  });

  it('S113: a date that the entity does not have, or not any more, is refused', async () => {
    const { entity, properties } = await detailOf(NAME);
    const claims = properties.map(({ id }) => id);
    const other = await desk.entity('Vladimir Putin');
    for (const body of [
      { entity: other.id, claims },
      { entity: entity.id, claims: [...claims, 'cl_nothing'] },
    ]) {
      const problem = await desk.refuse({ kind: 'reject', ...body }, 409, 'DECISION_STALE');
      expect(problem.detail).toContain(body.entity);
    }
    const { seq } = (await verdict('unsure', 'DIED_ON')).decision;
    const late = { kind: 'reject', entity: entity.id, claims, expected: { seq: seq - 1 } };
    await desk.refuse(late, 409, 'DECISION_STALE');
  });

  it('C274: a date goes with a mention that is split off, and so do the verdicts on it', async () => {
    const rejected = await verdict('reject', 'DIED_ON', { reason: 'Another Curie' });
    await desk.undo(rejected);
    const { entity, properties } = await detailOf(NAME);
    const died = properties.filter(({ type }) => type === 'DIED_ON');
    const mentions = died.map(({ document, subject }) => ({ document: document.id, ...subject }));
    const split = await desk.decide({ kind: 'split', entity: entity.id, mentions });
    const isInHistory = async (id: string) =>
      (await desk.historyOf('entity', id)).decisions.some((row) => row.id === rejected.decision.id);
    expect(await isInHistory(entity.id)).toBe(false);
    const claims = died.map(({ id }) => id);
    await desk.refuse({ kind: 'reject', entity: entity.id, claims }, 409, 'DECISION_STALE');
    const others = split.changed.entities.filter(({ id }) => id !== entity.id);
    expect(await Promise.all(others.map(({ id }) => isInHistory(id)))).toContain(true);
    await desk.undo(split);
    expect(await isInHistory(entity.id)).toBe(true);
  });
});
