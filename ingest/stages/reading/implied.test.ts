// Readings that no "not", "will" or "allegedly" spells out, one a row, in sentences of our own.
import { describe, expect, it } from 'vitest';

import { claimLines, modelReader, readText } from '#test/support/read-text.ts';

type Row = readonly [sentence: string, claims: readonly string[]];

const NOT_DONE: readonly Row[] = [
  ['Kenya almost attacked Chad.', ['Kenya ATTACKED Chad, denied']],
  ['Kenya almost succeeded in joining NATO.', ['Kenya MEMBER_OF NATO, denied']],
  ['Kenya succeeded in joining NATO.', ['Kenya MEMBER_OF NATO']],
  ['Kenya stopped short of attacking Chad.', ['Kenya ATTACKED Chad, denied']],
  ['Instead of attacking Chad, Kenya met Sudan.', ['Kenya ATTACKED Chad, denied', 'Kenya MET Sudan']],
  ['Rather than join NATO, Kenya met Sudan.', ['Kenya MEMBER_OF NATO, denied', 'Kenya MET Sudan']],
  ['Peter Hale was barred from visiting Kenya.', ['Peter Hale VISITED Kenya, denied']],
  ['Peter Hale was cleared of killing Erik Dahl.', ['Peter Hale KILLED Erik Dahl, denied']],
  ["Kenya's attempt to join NATO failed.", ['Kenya MEMBER_OF NATO, denied, planned']],
  ['Kenya failed in its attempt to join NATO.', ['Kenya MEMBER_OF NATO, denied, planned']],
  ["Kenya's plan to attack Chad was dropped.", ['Kenya ATTACKED Chad, denied, planned']],
  ['Claims that Kenya attacked Chad are false.', ['Kenya ATTACKED Chad, denied']],
  ['Allegations that Kenya attacked Chad are baseless.', ['Kenya ATTACKED Chad, denied']],
  ['Allegations that Kenya attacked Chad were investigated.', ['Kenya ATTACKED Chad, alleged']],
  ['Kenya has no interest in joining NATO.', ['Kenya MEMBER_OF NATO, denied']],
  ['Kenya is not interested in joining NATO.', ['Kenya MEMBER_OF NATO, denied']],
];

const NOT_PROVED: readonly Row[] = [
  ['It was reported that Kenya had attacked Chad.', ['Kenya ATTACKED Chad, alleged']],
  ['It is believed that Kenya attacked Chad.', ['Kenya ATTACKED Chad, alleged']],
  ['It emerged that Kenya had attacked Chad.', ['Kenya ATTACKED Chad']],
  ['Peter Hale was arrested for killing Erik Dahl.', ['Peter Hale KILLED Erik Dahl, alleged']],
  ['Peter Hale is on trial for killing Erik Dahl.', ['Peter Hale KILLED Erik Dahl, alleged']],
  ['Peter Hale was convicted of killing Erik Dahl.', ['Peter Hale KILLED Erik Dahl']],
];

const NOT_YET: readonly Row[] = [
  ['Peter Hale announced that Kenya would join NATO.', ['Kenya MEMBER_OF NATO, planned, by Peter Hale']],
  [
    'Peter Hale announced that Kenya would join NATO if Chad agreed.',
    ['Kenya MEMBER_OF NATO, possible, by Peter Hale'],
  ],
  ['Kenya applied to join NATO.', ['Kenya MEMBER_OF NATO, planned']],
  ['Kenya postponed its attack on Chad.', ['Kenya ATTACKED Chad, planned']],
  ['Peter Hale told Kenya to withdraw from Chad.', ['Kenya WITHDREW_FROM Chad, possible']],
  ['There is a risk that Kenya will attack Chad.', ['Kenya ATTACKED Chad, possible']],
  ['Kenya is capable of attacking Chad.', ['Kenya ATTACKED Chad, possible']],
  [
    'Provided that Kenya joins NATO, Sudan will support Chad.',
    ['Kenya MEMBER_OF NATO, possible', 'Sudan SUPPORTED Chad, planned'],
  ],
  ['In case Kenya attacks Chad, Peter Hale will resign.', ['Kenya ATTACKED Chad, possible']],
  [
    'Peter Hale, the next president of Kenya, met Maria Lopez.',
    ['Peter Hale HEAD_OF_STATE_OF Kenya, planned', 'Peter Hale MET Maria Lopez'],
  ],
];

const reader = modelReader();

async function check(sentence: string, claims: readonly string[]): Promise<void> {
  expect(claimLines(await readText(reader, sentence))).toEqual([...claims].sort());
}

describe('how a claim is meant, between the lines', () => {
  it.each(NOT_DONE)('I280: %s', check);
  it.each(NOT_PROVED)('I281: %s', check);
  it.each(NOT_YET)('I282: %s', check);
});
