// Passages by themselves: tasks, schemes, given tokens and given pairs, on the real model.
import { afterAll, describe, expect, it } from 'vitest';

import { systemClock } from '#cypher/model/clock.ts';

import { createReader } from '../reader.ts';
import { SCHEMES } from '../schemes/index.ts';
import type { Task } from '../schemes/types.ts';
import { parsePassage } from './parse-passage.ts';
import type { PassageAnswer } from './types.ts';

const reader = await createReader({ clock: systemClock });
afterAll(() => reader.close());

async function ask(value: object, task: Task, scheme = 'relata'): Promise<PassageAnswer> {
  const parsed = parsePassage({ doc: 'd', ...value });
  if ('problem' in parsed) throw new Error(parsed.problem);
  return await reader.passage(parsed.passage, task, SCHEMES.find(({ id }) => id === scheme)!);
}

function words({ text, entities = [] }: PassageAnswer): string[] {
  return entities.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
}

const TEXT =
  'Danish Foreign Minister Per Stig Møller met US officials and the Kurds in Kabul for the United Nations.';

describe('names of a passage', () => {
  it('I26: scheme relata gives every name with its type of the ontology', async () => {
    expect(words(await ask({ text: TEXT }, 'ner'))).toEqual([
      'Danish Location',
      'Per Stig Møller Person',
      'US Location',
      'Kurds Group',
      'Kabul Location',
      'United Nations Organization',
    ]);
  });

  it('I26: scheme per-org-loc leaves out groups and adjectives of peoples', async () => {
    expect(words(await ask({ text: TEXT }, 'ner', 'per-org-loc'))).toEqual([
      'Per Stig Møller PER',
      'US LOC',
      'Kabul LOC',
      'United Nations ORG',
    ]);
  });

  it('I26: nothing is skipped as furniture, and an empty text has no names', async () => {
    expect(words(await ask({ text: 'Breaking News\n\nVisit Oslo' }, 'ner'))).toContain('Oslo Location');
    expect(words(await ask({ text: '' }, 'ner'))).toEqual([]);
  });
});

describe('tasks', () => {
  const STORY = 'Anna Berg, the head of NATO, met Karl Holm in Oslo. She thanked him.';

  it('I170: relations point at the mentions that take part where they stand, pronouns included', async () => {
    const { text, entities = [], relations = [] } = await ask({ text: STORY }, 'relations');
    const at = (index: number) => text.slice(entities[index]?.start, entities[index]?.end);
    const said = relations.map(({ subject, type, object }) => `${at(subject)} ${type} ${at(object)}`);
    expect(said).toEqual(
      expect.arrayContaining(['Anna Berg HEAD_OF NATO', 'Anna Berg MET Karl Holm', 'She THANKED him']),
    );
  });

  it('I171: a parse covers the passage with one list of tokens, a root for each sentence', async () => {
    const { text, tokens = [] } = await ask({ text: STORY }, 'parse', 'ud');
    expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replaceAll(' ', ''));
    expect(tokens.filter(({ head }) => head === -1).map(({ start, end }) => text.slice(start, end))).toEqual([
      'met',
      'thanked',
    ]);
    for (const { head } of tokens) expect(head).toBeLessThan(tokens.length);
  });

  it('I172: clusters are the spans of two mentions and more', async () => {
    const { text, clusters = [] } = await ask({ text: STORY }, 'coref');
    const said = clusters.map((spans) => spans.map(([start, end]) => text.slice(start, end)));
    expect(said).toEqual([
      ['Anna Berg', 'She'],
      ['Karl Holm', 'him'],
    ]);
  });

  it('I173: events name their actors, a pronoun by who it stands for; triples keep the words of the text', async () => {
    const { events = [] } = await ask({ text: STORY }, 'events', 'plover');
    expect(events.map(({ source, event, target }) => [source, event, target])).toContainEqual([
      'Anna Berg',
      'SUPPORT',
      'Karl Holm',
    ]);
    const { triples = [] } = await ask({ text: STORY }, 'triples');
    expect(triples.map((triple) => triple.slice(0, 3))).toContainEqual(['She', 'thanked', 'him']);
  });

  it('I174: of a given pair the one event is told, under the words that were given', async () => {
    const text = 'Iran condemned the United States and praised Syria.';
    const { events = [] } = await ask({ text, source: 'Iran', target: [45, 50] }, 'events', 'plover');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      source: 'Iran',
      target: 'Syria',
      event: 'SUPPORT',
      sourceSpan: [0, 4],
      targetSpan: [45, 50],
    });
  });

  it('I175: given tokens are worked on as they are, and only they', async () => {
    const text = 'Apple Inc. was founded by Steve Jobs.';
    const tokens = [
      [0, 5],
      [6, 9],
      [9, 10],
      [11, 14],
      [15, 22],
      [23, 25],
      [26, 31],
      [32, 36],
    ];
    const parse = await ask({ text, tokens }, 'parse', 'ud');
    expect(parse.tokens?.map(({ start, end }) => [start, end])).toEqual(tokens);
    const starts = new Set(tokens.map(([start]) => start));
    for (const { start } of (await ask({ text, tokens }, 'ner')).entities ?? [])
      expect(starts).toContain(start);
  });

  it.each([
    [null, /no JSON object/],
    [{ text: 5 }, /no "text"/],
    [{ text: 'ab', tokens: [[0, 3]] }, /token 0 is no \[start, end\]/],
    [
      {
        text: 'abc',
        tokens: [
          [0, 2],
          [1, 3],
        ],
      },
      /token 1 begins before/,
    ],
    [{ text: 'ab', tokens: 'ab' }, /no list/],
    [{ text: 'ab', published: 'soon' }, /no day/],
    [{ text: 'ab', source: 'a' }, /"source" and "target"/],
    [{ text: 'ab', source: 'a', target: [1, 9] }, /"source" and "target"/],
  ])('I176: what is no passage says why: %j', (value, problem) => {
    expect(parsePassage(value)).toEqual({ problem: expect.stringMatching(problem) });
  });
});

describe('scheme re3d', () => {
  it('I178: also says who and what is at a place, by the phrase or the clause that names it', async () => {
    const text =
      'Soldiers in Mosul waited. Anna Berg met Karl Holm in Oslo and flew to Rome. She spoke of Paris.';
    const { entities = [], relations = [] } = await ask({ text }, 'relations', 're3d');
    const at = (index: number) => text.slice(entities[index]?.start, entities[index]?.end);
    const placed = relations
      .filter(({ type }) => type === 'CoLocated')
      .map(({ subject, object }) => `${at(subject)} in ${at(object)}`);
    expect(placed).toEqual(
      expect.arrayContaining([
        'Soldiers in Mosul',
        'Anna Berg in Oslo',
        'Karl Holm in Oslo',
        'Anna Berg in Rome',
      ]),
    );
    expect(placed.join()).not.toContain('Paris');
  });
});

describe('scheme conll04', () => {
  it('I179: who lives in a town lives in the larger place that the sentence puts it in', async () => {
    const text = 'Anna Berg was born in Danville, Virginia.';
    const { entities = [], relations = [] } = await ask({ text }, 'relations', 'conll04');
    const at = (index: number) => text.slice(entities[index]?.start, entities[index]?.end);
    expect(
      relations.map(({ subject, type, object }) => `${at(subject)} ${type} ${at(object)}`).sort(),
    ).toEqual(['Anna Berg Live_In Danville', 'Anna Berg Live_In Virginia', 'Danville Located_In Virginia']);
  });
});
