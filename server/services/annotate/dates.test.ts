import { describe, expect, it } from 'vitest';

import { partialDate } from './dates.ts';

describe('partialDate', () => {
  it.each([
    [null, null, null],
    [null, 'day', null],
    ['2001', null, 'year'],
    ['2001-11', null, 'month'],
    ['2001-11-22', null, 'day'],
    ['2001', 'decade', 'decade'],
    ['2000-02-29', 'day', 'day'],
    ['0001', null, 'year'],
  ] as const)('S81: %s with precision %s is of precision %s', (date, precision, expected) => {
    expect(partialDate(date, precision)).toEqual({ date, datePrecision: expected });
  });

  it.each([
    ['2001-02-29', null],
    ['2001-13', null],
    ['2001-11-31', 'day'],
    ['2001', 'month'],
    ['2001-11', 'decade'],
    ['2001-11-22', 'year'],
  ] as const)('S83: %s with precision %s is refused', (date, precision) => {
    expect(() => partialDate(date, precision)).toThrow(expect.objectContaining({ code: 'DECISION_INVALID' }));
  });
});
