// Descriptions of bodies, read by the real model.
import { describe, expect, it } from 'vitest';

import { modelReader, readText, referent } from '#test/support/read-text.ts';

const reader = modelReader();

async function who(text: string, words: string): Promise<string> {
  const state = await readText(reader, text);
  const index = state.mentions.findIndex((mention) => mention.text === words);
  expect(index, words).toBeGreaterThanOrEqual(0);
  return referent(state, index);
}

describe('descriptions of bodies', () => {
  it.each([
    [
      'Mendel & Ray, the Irish insurer, sued Carrow Capital. Carrow wants the insurer to be sold.',
      'the insurer',
      'Mendel & Ray',
    ],
    ['Boeing sold 40 jets to Wizz Air. The airline will get them in May.', 'The airline', 'Wizz Air'],
    ['Boeing sold 40 jets to Wizz Air. The planemaker cut its price.', 'The planemaker', 'Boeing'],
    ['Commerzbank will cut 900 jobs. The lender blamed Siemens.', 'The lender', 'Commerzbank'],
    ['Airbus sued Siemens and Boeing. The insurer was not a party.', 'The insurer', ''],
    [
      'Feyenoord sacked its coach, Ivan Babic, on Thursday. The club has lost five games.',
      'The club',
      'Feyenoord',
    ],
    ['Siemens sacked its chairman, Ivan Babic, on Thursday. The club was closed.', 'The club', ''],
  ])('I413: %s %s', async (text, words, expected) => {
    expect(await who(text, words)).toBe(expected);
  });

  it.each([
    [
      'Hamas rejected the offer. In a statement on its channel Al-Aqsa, the group denied the report.',
      'the group',
      'Hamas',
    ],
    ['Boeing sued Airbus in May. Siemens wants to buy the company.', 'the company', 'Boeing'],
    ['Boeing sued Airbus in May. The company said Boeing had lied.', 'The company', 'Airbus'],
  ])('I414: %s %s', async (text, words, expected) => {
    expect(await who(text, words)).toBe(expected);
  });

  it.each([
    [
      'Siemens sued Danone, the French food company. Analysts praised the French group.',
      'the French group',
      'Danone',
    ],
    [
      'Analysts at Morgan Stanley praised Siemens, saying the German group was growing.',
      'the German group',
      'Siemens',
    ],
    ['Danone, the French food company, was sued. The Swiss group said nothing.', 'The Swiss group', ''],
  ])('I415: %s %s', async (text, words, expected) => {
    expect(await who(text, words)).toBe(expected);
  });

  it.each(['Boko Haram kidnapped 12 farmers.', 'Troops fought Abu Sayyaf near Jolo.'])(
    'I416: %s',
    async (text) => {
      const state = await readText(reader, text);
      const types = state.mentions.filter(({ text: name }) => /Boko Haram|Abu Sayyaf/.test(name));
      expect(types.map(({ type }) => type)).toEqual(['Organization']);
    },
  );
});
