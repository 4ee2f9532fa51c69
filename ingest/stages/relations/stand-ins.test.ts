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

  it.each([
    ['The Turkish president accused Armenia of murder.', ['Turkey ACCUSED Armenia']],
    ["Peter Hale met Kenya's foreign minister.", ['Peter Hale MET Kenya']],
    ['The Hale administration attacked Kenya.', ['Hale ATTACKED Kenya']],
    ['The former Turkish president accused Armenia of murder.', []],
    ['The Turkish president studied at Yale University.', []],
    ['The Hale brothers attacked Kenya.', []],
  ] as const)('I310: %s', async (sentence, claims) => {
    expect(claimLines(await readText(reader, sentence))).toEqual([...claims]);
  });

  it.each([
    ['A fleet of Kenyan ships attacked Ghana.', ['Kenya ATTACKED Ghana']],
    ['Kenya arrested activists such as Peter Hale.', ['Kenya ARRESTED Peter Hale']],
    ['Anna Berg praised countries like Kenya.', ['Anna Berg PRAISED Kenya']],
    ['Anna Berg owns the book by Peter Hale, a clergyman, who thanked Kenya.', ['Peter Hale THANKED Kenya']],
    ["Kenya's assassination of Hamas leaders went on.", ['Kenya ATTACKED Hamas']],
    ['The fate of Kenyan ships worried Ghana.', []],
    ['Anna Berg praised a country like a poet.', []],
  ] as const)('I313: %s', async (sentence, claims) => {
    expect(claimLines(await readText(reader, sentence))).toEqual([...claims]);
  });
});
