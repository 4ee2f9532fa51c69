// Whose family is from where, and who beats whom: what neither makes a citizen of nor an attacker.
import { describe, expect, it } from 'vitest';

import { modelReader, readText, referent } from '#test/support/read-text.ts';

const reader = modelReader();

async function told(type: string, text: string): Promise<string[]> {
  const state = await readText(reader, text);
  const found = state.claims
    .filter((claim) => claim.type === type)
    .map(({ subject, object }) => `${referent(state, subject)} ${type} ${referent(state, object)}`);
  return [...new Set(found)];
}

describe('where the family is from', () => {
  it.each([
    ['Anna Berg, a Swedish citizen of Chilean descent, was arrested on Friday.', 'Chile'],
    ['The pianist Karim Salem was born in Tunis to a Lebanese mother and a Danish father.', 'Lebanon'],
    ['The pianist Karim Salem was born in Tunis to a Lebanese mother and a Danish father.', 'Denmark'],
    ['Karim Salem, who lives in Oslo, is of Peruvian ancestry.', 'Peru'],
  ])('I615: %s', async (text, state) => {
    const found = await told('CITIZEN_OF', text);
    expect(found.filter((edge) => edge.endsWith(state))).toEqual([]);
  });

  it('I615: citizens and parents with a name keep theirs', async () => {
    expect(
      await told('CITIZEN_OF', 'Anna Berg, a Swedish citizen of Chilean descent, was arrested.'),
    ).toEqual(['Anna Berg CITIZEN_OF Sweden']);
    expect(
      await told('CITIZEN_OF', 'Karim Salem was raised by his Danish mother, Anna Berg, in Tunis.'),
    ).toContain('Anna Berg CITIZEN_OF Denmark');
  });
});

describe('who beats whom', () => {
  it('I616: somebody who beats a body does not attack it', async () => {
    expect(await told('ATTACKED', 'Anna Berg beat Hyundai 6-4, 6-2 in the second round.')).toEqual([]);
    expect(await told('ATTACKED', "Anna Berg thrashed the Green Party in Sunday's vote.")).toEqual([]);
  });

  it('I616: forces that beat somebody do', async () => {
    expect(await told('ATTACKED', 'Turkish soldiers beat Karim Salem.')).toEqual([
      'Turkey ATTACKED Karim Salem',
    ]);
  });
});
