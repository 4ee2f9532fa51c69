import { describe, expect, it } from 'vitest';

import { resolveDate } from './resolve-date.ts';

/** A Friday. */
const FRIDAY = '2001-11-23';

describe('resolveDate', () => {
  it.each([
    ['Thursday', false, '2001-11-22', 'day'],
    ['on Friday', false, '2001-11-23', 'day'],
    ['earlier on Friday', false, '2001-11-23', 'day'],
    ['last Friday', false, '2001-11-16', 'day'],
    ['Saturday', false, '2001-11-17', 'day'],
    ['Saturday', true, '2001-11-24', 'day'],
    ['next Friday', true, '2001-11-30', 'day'],
    ['on Friday', true, '2001-11-23', 'day'],
    ['yesterday', false, '2001-11-22', 'day'],
    ['last night', false, '2001-11-22', 'day'],
    ['the day before yesterday', false, '2001-11-21', 'day'],
    ['tomorrow', true, '2001-11-24', 'day'],
    ['today', false, '2001-11-23', 'day'],
    ['three days ago', false, '2001-11-20', 'day'],
    ['two weeks ago', false, '2001-11', 'month'],
    ['last week', false, '2001-11', 'month'],
    ['two months ago', false, '2001-09', 'month'],
    ['last month', false, '2001-10', 'month'],
    ['last year', false, '2000', 'year'],
    ['a year ago', false, '2000', 'year'],
    ['next year', true, '2002', 'year'],
    ['60 years ago', false, '1940', 'decade'],
    ['three years ago', false, '1998', 'year'],
    ['in November', false, '2001-11', 'month'],
    ['in December', false, '2000-12', 'month'],
    ['in December', true, '2001-12', 'month'],
    ['in May', true, '2002-05', 'month'],
    ['Nov. 12', false, '2001-11-12', 'day'],
    ['on December 3', false, '2000-12-03', 'day'],
    ['on December 3', true, '2001-12-03', 'day'],
    ['12 November 1998', false, '1998-11-12', 'day'],
    ['November 12, 1998', false, '1998-11-12', 'day'],
    ['in November 1998', false, '1998-11', 'month'],
    ['in 1999', false, '1999', 'year'],
    ['the morning of 5 May 1999', false, '1999-05-05', 'day'],
    ['the 1990s', false, '1990', 'decade'],
    ['1989-11-09', false, '1989-11-09', 'day'],
  ] as const)('I58: "%s" (future: %s) is %s', (phrase, future, date, precision) => {
    expect(resolveDate(phrase, FRIDAY, future)).toEqual({ date, precision });
  });

  it.each([
    ['5 to 6 April 1999', false, '1999-04-05', 'day'],
    ['5-6 April 1999', false, '1999-04-05', 'day'],
    ['last summer', false, '2001', 'year'],
    ['last winter', false, '2000', 'year'],
    ['next spring', true, '2002', 'year'],
    ['over the weekend', false, '2001-11', 'month'],
    ['half a year ago', false, '2001-05', 'month'],
    ['in three days', true, '2001-11-26', 'day'],
    ['in two weeks', true, '2001-12', 'month'],
    ['in a year', true, '2002', 'year'],
  ] as const)('I285: "%s" (future: %s) is %s', (phrase, future, date, precision) => {
    expect(resolveDate(phrase, FRIDAY, future)).toEqual({ date, precision });
  });

  it.each(['in three days', 'in two weeks'])('I285: "%s" is no date of what has been', (phrase) => {
    expect(resolveDate(phrase, FRIDAY, false)).toBeNull();
  });

  it.each(['three days', 'for years', 'may', 'the second half', 'in the past', ''])(
    'I58: "%s" is no date',
    (phrase) => {
      expect(resolveDate(phrase, FRIDAY, false)).toBeNull();
    },
  );

  it('I58: without a day of publication only complete dates are read', () => {
    expect(resolveDate('Thursday', null, false)).toBeNull();
    expect(resolveDate('in 1999', null, false)).toEqual({ date: '1999', precision: 'year' });
  });
});
