import { describe, expect, it } from 'vitest';

import { claimLines, modelReader, readText } from '#test/support/read-text.ts';

import { isAnaphoric, resolveFrom } from './anaphoric.ts';

const DAY = { date: '1999-03-01', precision: 'day' } as const;
const MONTH = { date: '1999-12', precision: 'month' } as const;
const YEAR = { date: '1999', precision: 'year' } as const;

describe('dates that count from a date of the text', () => {
  it.each([
    ['the day before', DAY, { date: '1999-02-28', precision: 'day' }],
    ['the day after', DAY, { date: '1999-03-02', precision: 'day' }],
    ['the previous day', DAY, { date: '1999-02-28', precision: 'day' }],
    ['that day', DAY, DAY],
    ['the same year', YEAR, YEAR],
    ['two days later', DAY, { date: '1999-03-03', precision: 'day' }],
    ['A  week earlier', DAY, { date: '1999-02', precision: 'month' }],
    ['four months later', MONTH, { date: '2000-04', precision: 'month' }],
    ['the following year', MONTH, { date: '2000', precision: 'year' }],
    ['ten years before', YEAR, { date: '1989', precision: 'year' }],
    ['two decades later', YEAR, { date: '2010', precision: 'decade' }],
    ['the day before', YEAR, null],
    ['two weeks later', MONTH, null],
  ] as const)('I286: "%s" from %j', (phrase, from, date) => {
    expect(isAnaphoric(phrase)).toBe(true);
    expect(resolveFrom(phrase, from)).toEqual(date);
  });

  it.each(['yesterday', 'next year', 'two days ago', 'in 1999', 'the day', 'much later', 'years later'])(
    'I286: "%s" counts from no other date',
    (phrase) => {
      expect(isAnaphoric(phrase)).toBe(false);
      expect(resolveFrom(phrase, DAY)).toBeNull();
    },
  );
});

const reader = modelReader();

describe('dates of claims, over sentences', () => {
  it.each([
    [
      'Kenya attacked Chad on 5 May 1999. Sudan attacked Chad two days later.',
      ['Kenya ATTACKED Chad, 1999-05-05', 'Sudan ATTACKED Chad, 1999-05-07'],
    ],
    [
      'Kenya joined NATO in 1995. The following year Chad joined NATO.',
      ['Chad MEMBER_OF NATO, 1996', 'Kenya MEMBER_OF NATO, 1995'],
    ],
    [
      'On Tuesday Sudan criticized Kenya, which had attacked Chad the day before.',
      ['Kenya ATTACKED Chad, 2001-11-19', 'Sudan CRITICIZED Kenya, 2001-11-20'],
    ],
    ['Kenya attacked Chad two days later.', ['Kenya ATTACKED Chad']],
    ['Kenya attacked Chad the day before yesterday.', ['Kenya ATTACKED Chad, 2001-11-21']],
  ] as const)('I286: %s', async (text, claims) => {
    expect(claimLines(await readText(reader, text))).toEqual([...claims]);
  });

  it.each([
    ['Kenya attacked Chad from 5 to 6 April 1999.', ['Kenya ATTACKED Chad, 1999-04-05']],
    [
      'Peter Hale visited Oslo on 4 April and met Maria Lopez on 6 April 1999.',
      ['Peter Hale MET Maria Lopez, 1999-04-06', 'Peter Hale VISITED Oslo, 1999-04-04'],
    ],
    ['Kenya attacked Chad before 1999.', ['Kenya ATTACKED Chad']],
    ['Kenya has supported Chad until 1999.', ['Kenya SUPPORTED Chad']],
    ['Peter Hale will meet Maria Lopez in three days.', ['Peter Hale MET Maria Lopez, planned, 2001-11-26']],
    [
      'Peter Hale raised the issue in talks with Maria Lopez on Thursday.',
      ['Peter Hale MET Maria Lopez, 2001-11-22'],
    ],
  ] as const)('I287: %s', async (text, claims) => {
    expect(claimLines(await readText(reader, text))).toEqual([...claims]);
  });
});
