// The expected reading of the sample article, on the article and on twins of it with other people, states and bodies.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { systemClock } from '#cypher/model/clock.ts';
import { type NameSwap, twinOfBodies, twinOfPeople } from '#test/support/twins.ts';

import type { ExtractedEdge, ExtractionJson } from './output/extraction-schema.ts';
import { createReader, type Reader } from './reader.ts';
import { SAMPLE_FOLDER } from './sample-folder.ts';
import { readSource } from './sources/read-source.ts';

const ARTICLE = '2001-11-23-voa-putin-nato.txt';

const PEOPLE: Record<string, NameSwap> = {
  'Mendoza, Lindqvist': [
    ['Vladimir Putin', 'Carlos Mendoza'],
    ['George Robertson', 'Henrik Lindqvist'],
    ['Igor Ivanov', 'Pedro Salazar'],
    ['Sergei Ivanov', 'Miguel Salazar'],
    ['Vladimir Rushaylo', 'Luis Ortega'],
  ],
  'Adeyemi, de Vries': [
    ['Vladimir Putin', 'Bukola Adeyemi'],
    ['George Robertson', 'Jaap Verhoeven'],
    ['Igor Ivanov', 'Chidi Okafor'],
    ['Sergei Ivanov', 'Emeka Okafor'],
    ['Vladimir Rushaylo', 'Tunde Bello'],
  ],
};

const BODIES: Record<string, NameSwap> = {
  'Indonesia, SEATO': [
    ['Russia', 'Indonesia'],
    ['Russian', 'Indonesian'],
    ['Moscow', 'Jakarta'],
    ['NATO', 'SEATO'],
    ['Atlantic alliance', 'Asian alliance'],
    ['Security Council', 'Defense Council'],
    ['Permanent Joint Council', 'Standing Joint Committee'],
  ],
  'Kenya, an alliance that no list knows': [
    ['Russia', 'Kenya'],
    ['Russian', 'Kenyan'],
    ['Moscow', 'Nairobi'],
    ['NATO', 'PATO'],
    ['Atlantic alliance', 'Pacific alliance'],
    ['Security Council', 'Security Committee'],
    ['Permanent Joint Council', 'Joint Military Commission'],
  ],
};

/** subject | type | object | reading | title or date, as the sample has them. */
const ROWS = [
  ['Vladimir Putin', 'HEAD_OF_STATE_OF', 'Russia', 'asserted', 'president'],
  ['George Robertson', 'HEAD_OF', 'NATO', 'asserted', 'secretary-general'],
  ['Vladimir Rushaylo', 'HEAD_OF', 'Security Council', 'asserted', 'secretary'],
  ['Security Council', 'AGENCY_OF', 'Russia', 'asserted', null],
  ['Permanent Joint Council', 'PART_OF', 'NATO', 'asserted', null],
  ['Igor Ivanov', 'MINISTER_OF', 'Russia', 'asserted', 'foreign minister'],
  ['Sergei Ivanov', 'MINISTER_OF', 'Russia', 'asserted', 'defense secretary'],
  ['Vladimir Putin', 'MET', 'George Robertson', 'asserted', null],
  ['Igor Ivanov', 'MET', 'George Robertson', 'asserted', '2001-11-23'],
  ['Vladimir Rushaylo', 'MET', 'George Robertson', 'asserted', '2001-11-23'],
  ['Sergei Ivanov', 'MET', 'George Robertson', 'asserted', '2001-11-22'],
  ['George Robertson', 'VISITED', 'Moscow', 'asserted', null],
  ['Vladimir Putin', 'THANKED', 'George Robertson', 'asserted', null],
  ['Russia', 'RELATION', 'NATO', 'asserted', null],
  ['Russia', 'MEMBER_OF', 'NATO', 'denied', null],
  ['Russia', 'CRITICIZED', 'NATO', 'asserted', null],
] as const;

const SYMMETRIC = new Set(['MET']);
const FURNITURE = /accessibility|links|breaking|news/i;

interface Read {
  extraction: ExtractionJson;
  /** The twin's name for a name of the sample. */
  named(name: string): string;
}

let reader: Reader;
let article: string;
const readings = new Map<string, Read>();

async function readText(text: string, named: (name: string) => string): Promise<Read> {
  const document = await readSource(
    { kind: 'text', name: ARTICLE, text },
    { clock: systemClock, maxTextBytes: 1_000_000 },
  );
  return { extraction: await reader.extract(document), named };
}

beforeAll(async () => {
  reader = await createReader({ clock: systemClock });
  article = await readFile(join(SAMPLE_FOLDER, ARTICLE), 'utf8');
  readings.set('the article', await readText(article, (name) => name));
  for (const [title, swap] of Object.entries(PEOPLE))
    readings.set(title, await readText(twinOfPeople(article, swap), (name) => twinOfPeople(name, swap)));
  for (const [title, swap] of Object.entries(BODIES))
    readings.set(title, await readText(twinOfBodies(article, swap), (name) => twinOfBodies(name, swap)));
}, 60_000);

afterAll(async () => {
  await reader.close();
});

function reading(title: string): Read {
  const found = readings.get(title);
  if (found === undefined) throw new Error(`no reading of ${title}`);
  return found;
}

function nameOf({ entities }: ExtractionJson, id: string): string {
  return entities.find((entity) => entity.id === id)?.name ?? '';
}

function edgesBetween(
  { extraction, named }: Read,
  subject: string,
  type: string,
  object: string,
): ExtractedEdge[] {
  const key = (ends: string[]): string => (SYMMETRIC.has(type) ? [...ends].sort() : ends).join('|');
  const wanted = key([named(subject), named(object)]);
  return extraction.edges.filter(
    (edge) =>
      edge.type === type &&
      key([nameOf(extraction, edge.subject), nameOf(extraction, edge.object)]) === wanted,
  );
}

describe.each(['the article', ...Object.keys(PEOPLE), ...Object.keys(BODIES)])('%s', (title) => {
  it.each(ROWS)('I50: %s %s %s, %s', (subject, type, object, expected, detail) => {
    const edges = edgesBetween(reading(title), subject, type, object);
    const readingOf = edges.map((edge) => edge.reading);
    expect(readingOf).toContain(expected);
    const evidence = edges.filter((edge) => edge.reading === expected).flatMap((edge) => edge.evidence);
    const details = evidence.map((item) => item.date ?? item.title);
    if (detail !== null) expect(details).toContain(detail);
    else expect(details.filter((value) => value !== null)).toEqual([]);
  });

  it('I51: a membership that is only denied is never asserted, and both who deny it are named', () => {
    const read = reading(title);
    const [edge, ...others] = edgesBetween(read, 'Russia', 'MEMBER_OF', 'NATO');
    expect(others).toEqual([]);
    expect(edge?.disputed).toBe(false);
    const sources = edge?.evidence.map((item) => nameOf(read.extraction, item.attribution ?? ''));
    expect(sources).toEqual(
      expect.arrayContaining([read.named('Vladimir Putin'), read.named('George Robertson')]),
    );
  });

  it('I52: nobody is tied to a country that is not theirs, namesakes stay two, site furniture makes nothing', () => {
    const { extraction, named } = reading(title);
    const roles = extraction.edges.filter(({ type }) => /CITIZEN_OF|OFFICIAL_OF|_OF$/.test(type));
    const visitor = roles.filter(({ subject }) => nameOf(extraction, subject) === named('George Robertson'));
    expect(visitor.map(({ object }) => nameOf(extraction, object))).toEqual([named('NATO')]);
    const names = extraction.entities.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([named('Igor Ivanov'), named('Sergei Ivanov')]));
    expect(names.filter((name) => FURNITURE.test(name))).toEqual([]);
  });

  it('I53: the entities of the sample, each once, with the words that refer to it', () => {
    const { extraction, named } = reading(title);
    const mentionsOf = (name: string): string[] =>
      extraction.entities
        .filter((entity) => entity.name === named(name))
        .flatMap(({ mentions }) => mentions.map(({ text }) => text));
    expect(extraction.entities.filter(({ type }) => type === 'Person')).toHaveLength(5);
    expect(mentionsOf('NATO')).toContain(named('the Atlantic alliance'));
    expect(mentionsOf('Vladimir Putin')).toEqual(expect.arrayContaining([named('Putin'), 'He', 'His']));
    // "Putin thanked Mr. Robertson for his personal involvement": the involvement is Robertson's.
    expect(mentionsOf('George Robertson')).toContain('his');
    expect(mentionsOf('Igor Ivanov')).toEqual(expect.arrayContaining(['their', 'they']));
    expect(mentionsOf('Vladimir Rushaylo')).toEqual(expect.arrayContaining(['their', 'they']));
  });

  it('I54: a minister whose country the text does not say is inferred, with low confidence', () => {
    for (const minister of ['Igor Ivanov', 'Sergei Ivanov']) {
      const [edge] = edgesBetween(reading(title), minister, 'MINISTER_OF', 'Russia');
      expect(edge?.evidence.every((item) => item.inferred)).toBe(true);
      expect(edge?.confidence).toBeLessThan(0.5);
    }
  });
});
