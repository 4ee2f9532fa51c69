import { describe, expect, it } from 'vitest';

import { encodeNumbers } from './integers.ts';

const encode = (value: unknown) => encodeNumbers(value, (whole) => `int:${whole}`);

describe('C140: whole numbers go in as integers, others as floats', () => {
  it.each([
    [0, 'int:0'],
    [-0, 'int:0'],
    [7, 'int:7'],
    [Number.MAX_SAFE_INTEGER, `int:${Number.MAX_SAFE_INTEGER}`],
    [Number.MIN_SAFE_INTEGER, `int:${Number.MIN_SAFE_INTEGER}`],
    [2 ** 60, 2 ** 60],
    [0.5, 0.5],
    ['7', '7'],
    [true, true],
    [null, null],
    [undefined, null],
    [
      { a: 1, b: [2, 2.5, { c: 3 }] },
      { a: 'int:1', b: ['int:2', 2.5, { c: 'int:3' }] },
    ],
  ])('%j', (value, sent) => {
    expect(encode(value)).toEqual(sent);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%s is refused', (value) => {
    expect(() => encode({ rows: [{ value }] })).toThrow(/not a finite number/);
  });
});
