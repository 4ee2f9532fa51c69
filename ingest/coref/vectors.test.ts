// Sums that are unrolled by four, against sums one by one.
import { describe, expect, it } from 'vitest';

import { addProduct, addRows, decoded, dot } from './vectors.ts';

/** Small whole numbers: their sums are exact in any order. */
function numbers(length: number, factor: number): Float32Array {
  return Float32Array.from({ length }, (_value, at) => ((at * factor) % 17) - 8);
}

describe('I325: weights and the sums over them', () => {
  it('I325: two bytes a number, the lower one first, with a sign', () => {
    const bytes = Buffer.from([0x2c, 0x01, 0xff, 0xff]);
    expect([...decoded(bytes.toString('base64'), 2, 100)]).toEqual([3, Math.fround(-0.01)]);
  });

  it.each([0, 1, 3, 4, 5, 8, 11])('I325: %i rows of a table', (count) => {
    const table = numbers(12 * 6, 5);
    const rows = Int32Array.from({ length: count }, (_value, at) => (at * 7) % 12);
    const sums = numbers(6, 3);
    const expected = [...sums].map((start, unit) =>
      [...rows].reduce((sum, row) => sum + (table[row * 6 + unit] ?? Number.NaN), start),
    );
    addRows(sums, table, rows, count);
    expect([...sums]).toEqual(expected);
  });

  it.each([1, 3, 4, 6, 9])('I325: vectors of %i', (length) => {
    const left = numbers(length, 3);
    const right = numbers(length, 5);
    const product = [...left].reduce((sum, value, at) => sum + value * (right[at] ?? Number.NaN), 0);
    expect(dot(left, right)).toBe(product);
    const sums = Float32Array.of(1, 2);
    addProduct(sums, Float32Array.of(...left, ...right), left);
    expect([...sums]).toEqual([1 + dot(left, left), 2 + product]);
  });
});
