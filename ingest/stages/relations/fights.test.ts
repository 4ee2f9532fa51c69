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
});
