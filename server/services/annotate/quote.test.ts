import { describe, expect, it, vi } from 'vitest';

import type { Store } from '#cypher/store/index.ts';

import { fakeStore } from '../store.fake.ts';
import { quoteAll } from './quote.ts';

const TEXT = 'A 🦊 met Çağlar.';

function access() {
  const run = vi.fn().mockResolvedValue({ rows: [{ id: 'd', text: TEXT }], truncated: false });
  return { store: fakeStore({ run: run as unknown as Store['run'] }), options: {} };
}

const quote = async (start: number, end: number, document = 'd') =>
  (await quoteAll(access(), [{ document, start, end }])).map((quoted) => quoted.quote);

describe('quoteAll', () => {
  it.each([
    [0, 1, 'A'],
    [2, 4, '🦊'],
    [9, 15, 'Çağlar'],
    [0, TEXT.length, TEXT],
  ])('S84: the selection %i to %i is "%s"', async (start, end, words) => {
    expect(await quote(start, end)).toEqual([words]);
  });

  it.each([
    [0, TEXT.length + 1, 'd'],
    [3, 3, 'd'],
    [5, 2, 'd'],
    [3, 6, 'd'],
    [0, 3, 'd'],
    [0, 1, 'elsewhere'],
  ])('S84: the selection %i to %i of %s is refused', async (start, end, document) => {
    await expect(quote(start, end, document)).rejects.toMatchObject({ code: 'DECISION_INVALID' });
  });
});
