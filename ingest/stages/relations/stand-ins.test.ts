// Who acts for whom: members for their body, many of a people for it, ships and officers for their state.
import { describe, expect, it } from 'vitest';

import { claimLines, modelReader, readText } from '#test/support/read-text.ts';

const reader = modelReader();

describe('stand-ins', () => {
  it.each([
    ['Members of the Security Council urged Peter Hale to resign.', ['Security Council ASKED Peter Hale']],
    ['Peter Hale met members of the Security Council.', ['Peter Hale MET Security Council']],
    ['Hundreds of Kenyans protested against Peter Hale.', ['Kenyans PROTESTED_AGAINST Peter Hale']],
    ['Peter Hale was arrested by Jordanian officers.', ['Jordan ARRESTED Peter Hale']],
    ['American warplanes bombed Japanese ships.', ['United States ATTACKED Japan']],
    ['Members of the crowd urged Peter Hale to resign.', []],
  ] as const)('I289: %s', async (sentence, claims) => {
    expect(claimLines(await readText(reader, sentence))).toEqual([...claims]);
  });
});
