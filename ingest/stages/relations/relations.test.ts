import { describe, expect, it } from 'vitest';

import { baseOntology, fits } from '#cypher/ontology/index.ts';
import { NOUN_FRAMES } from '#ingest/lexicon/event-nouns.ts';
import { VERB_FRAMES } from '#ingest/lexicon/event-verbs.ts';
import { OFFICES } from '#ingest/lexicon/offices.ts';
import { modelReader, readText, referent } from '#test/support/read-text.ts';

const reader = modelReader();

async function edges(text: string): Promise<string[]> {
  const state = await readText(reader, text);
  return state.claims.map(
    (claim) =>
      `${referent(state, claim.subject)} ${claim.type} ${referent(state, claim.object)} "${claim.label}"`,
  );
}

describe('I68: claims', () => {
  it.each([
    [
      'After talks with Erik Dahl on Friday, Ana Quispe praised Norway.',
      ['Ana Quispe PRAISED Norway "praise"', 'Ana Quispe MET Erik Dahl "talks with"'],
    ],
    [
      'Ana Quispe spoke after talks in Oslo with visiting Danish Prime Minister Erik Dahl.',
      [
        'Erik Dahl HEAD_OF_GOVERNMENT_OF Denmark "prime minister of"',
        'Ana Quispe MET Erik Dahl "talks with"',
        'Erik Dahl VISITED Oslo "visit"',
      ],
    ],
    ["Kenya complained about Ethiopia's dam.", ['Kenya CRITICIZED Ethiopia "complain of"']],
    [
      "Kenya complained of its seat in the African Union's Peace Council.",
      ['Peace Council PART_OF African Union "part of"', 'Kenya CRITICIZED African Union "complain of"'],
    ],
    ['Russia-NATO relations are bad.', ['Russia RELATION NATO "relations with"']],
    [
      'Anna Berg and Karl Holm arrived. They met in Oslo.',
      ['Anna Berg + Karl Holm MET Anna Berg + Karl Holm "meet"'],
    ],
    ['Kenya and Chad were in the news.', []],
    ['Anna Berg read about Kenya in Oslo.', []],
    ['Geneva, Switzerland, is cold.', ['Geneva LOCATED_IN Switzerland "in"']],
    ['In Prague, Russian officials spoke.', []],
    ['The Boston-based firm Acme Robotics grew.', ['Acme Robotics BASED_IN Boston "based in"']],
    ['Anna Berg succeeded Karl Holm.', ['Anna Berg RELATION Karl Holm "succeed"']],
  ] as const)('I68: %s', async (text, expected) => {
    expect((await edges(text)).sort()).toEqual([...expected].sort());
  });

  it('I68: a minister gets the one government of the document, and none when there are two', async () => {
    const one = 'President Kofi Mensah of Ghana spoke. Foreign Minister Yaw Asante smiled.';
    expect(await edges(one)).toContain('Yaw Asante MINISTER_OF Ghana "foreign minister of"');
    const two = `${one} France was absent.`;
    expect((await edges(two)).filter((edge) => edge.includes('MINISTER_OF'))).toEqual([]);
  });
});

describe('I69: the ontology', () => {
  it('I69: every type that a lexicon or rule can give exists', () => {
    const types = [
      ...[...VERB_FRAMES.values()].flat().map(({ type }) => type),
      ...[...NOUN_FRAMES.values()].flatMap(({ type, betweenPersons }) => [type, betweenPersons ?? type]),
      ...[...OFFICES.values()].flatMap(({ relations }) => Object.values(relations)),
    ].filter((type) => type !== 'CHILD_OF' && type !== 'HAS_UNIT');
    expect(types.filter((type) => !baseOntology.relationTypes.has(type))).toEqual([]);
  });

  it('I69: a claim whose ends do not fit its type is dropped', async () => {
    const place = { type: 'Location', kind: 'city' };
    expect(fits(baseOntology, 'MEMBER_OF', { type: 'Person', kind: null }, place)).toBe(false);
    expect(await edges('Anna Berg joined Karl Holm in Oslo.')).toEqual([
      'Anna Berg RELATION Karl Holm "join"',
    ]);
  });
});
