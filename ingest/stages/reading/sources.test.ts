// Who says so, where the words stand elsewhere: in another order, in a noun, in another sentence, above a statement.
import { describe, expect, it } from 'vitest';

import { claimLines, modelReader, readText } from '#test/support/read-text.ts';

type Row = readonly [text: string, claims: readonly string[]];

const WITHIN: readonly Row[] = [
  ['According to historian Barbara Harris, Kenya attacked Chad.', ['Kenya ATTACKED Chad, by Barbara Harris']],
  ['Kenya attacked Chad, wrote Peter Hale.', ['Kenya ATTACKED Chad, by Peter Hale']],
  ['Kenya attacked Chad, a spokesman for NATO said.', ['Kenya ATTACKED Chad, by NATO']],
  ['Reuters quoted Peter Hale as saying that Kenya attacked Chad.', ['Kenya ATTACKED Chad, by Peter Hale']],
  ['Peter Hale was quoted by Reuters as saying Kenya attacked Chad.', ['Kenya ATTACKED Chad, by Peter Hale']],
  ['Reuters says Peter Hale said Kenya attacked Chad.', ['Kenya ATTACKED Chad, by Peter Hale']],
  ['As reported by Reuters, Kenya attacked Chad.', ['Kenya ATTACKED Chad, by Reuters']],
  ['Peter Hale is convinced that Kenya attacked Chad.', ['Kenya ATTACKED Chad, by Peter Hale']],
  ['Peter Hale is confident that Kenya will join NATO.', ['Kenya MEMBER_OF NATO, planned, by Peter Hale']],
  ["Peter Hale's claim that Kenya attacked Chad shocked Sudan.", ['Kenya ATTACKED Chad, by Peter Hale']],
  ['Peter Hale disputed that Kenya attacked Chad.', ['Kenya ATTACKED Chad, denied, by Peter Hale']],
  [
    'Peter Hale warned Kenya not to attack Chad.',
    ['Kenya ATTACKED Chad, denied, possible', 'Peter Hale WARNED Kenya'],
  ],
  ['Peter Hale: "Kenya attacked Chad."', ['Kenya ATTACKED Chad, by Peter Hale']],
];

const AROUND: readonly Row[] = [
  [
    '"Kenya attacked Chad. Sudan supported Kenya," Peter Hale said.',
    ['Kenya ATTACKED Chad, by Peter Hale', 'Sudan SUPPORTED Kenya, by Peter Hale'],
  ],
  [
    'Peter Hale said: "Kenya attacked Chad. Sudan supported Kenya."',
    ['Kenya ATTACKED Chad, by Peter Hale', 'Sudan SUPPORTED Kenya, by Peter Hale'],
  ],
  [
    'Kenya attacked Chad. "Sudan supported Kenya," Peter Hale said.',
    ['Kenya ATTACKED Chad', 'Sudan SUPPORTED Kenya, by Peter Hale'],
  ],
  [
    'Peter Hale gave the following statement:\n\n"Kenya attacked Chad. Sudan supported Kenya."',
    ['Kenya ATTACKED Chad, by Peter Hale', 'Sudan SUPPORTED Kenya, by Peter Hale'],
  ],
  [
    'Speaking on Monday, Peter Hale said:\n\nKenya attacked Chad.\n\nThis must end. Sudan supported Kenya.',
    ['Kenya ATTACKED Chad, by Peter Hale', 'Sudan SUPPORTED Kenya, by Peter Hale'],
  ],
  [
    'Peter Hale said:\n\n"Kenya attacked Chad."\n\nSudan supported Kenya.',
    ['Kenya ATTACKED Chad, by Peter Hale', 'Sudan SUPPORTED Kenya'],
  ],
  [
    'Peter Hale said:\n\nKenya attacked Chad.\n\nMaria Lopez said Mali attacked Chad.\n\nAll the same, Sudan supported Kenya.',
    ['Kenya ATTACKED Chad, by Peter Hale', 'Mali ATTACKED Chad, by Maria Lopez', 'Sudan SUPPORTED Kenya'],
  ],
];

const reader = modelReader();

async function check(text: string, claims: readonly string[]): Promise<void> {
  expect(claimLines(await readText(reader, text))).toEqual([...claims].sort());
}

describe('who says so', () => {
  it.each(WITHIN)('I283: %s', check);
  it.each(AROUND)('I284: %j', check);
});
