// Fights told by nouns, and by what of a body is hit.
import { describe, expect, it } from 'vitest';

import { claimLines, modelReader, readText } from '#test/support/read-text.ts';

const reader = modelReader();

describe('fights', () => {
  it.each([
    ['Norway conducted 12 air strikes against Hezbollah targets.', ['Norway ATTACKED Hezbollah']],
    ['France carried out strikes on Hamas positions.', ['France ATTACKED Hamas']],
    ['Turkey joined the fight against Hamas.', ['Turkey FOUGHT Hamas']],
    ['Sweden joined the fight against corruption.', []],
  ] as const)('I247: %s', async (sentence, claims) => {
    expect(claimLines(await readText(reader, sentence))).toEqual([...claims]);
  });

  it.each([
    ['Kenya bombed Somali villages.', ['Kenya ATTACKED Somalia']],
    ['Norway accused Kenya of shelling Somali power stations.', ['Kenya ATTACKED Somalia']],
    ['A typhoon hit Japanese ports.', []],
    ['Kenya hit Somali ports with new fees.', []],
  ] as const)('I562: %s', async (sentence, claims) => {
    const lines = claimLines(await readText(reader, sentence));
    expect(lines.filter((line) => line.includes('ATTACKED')).map((line) => line.split(',')[0])).toEqual([
      ...claims,
    ]);
  });
});
