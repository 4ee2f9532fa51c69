// Order, bound and failure of batches of what is ready.
import { describe, expect, it } from 'vitest';

import { readyBatches } from './ready-batches.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const LIMITS = { most: 3, isApart: () => false };

/** Numbers from 0; `made` counts those that were asked for. */
async function* count(to: number, made: { numbers: number } = { numbers: 0 }, failAt = -1) {
  for (let number = 0; number < to; number += 1) {
    if (number === failAt) throw new Error('no more');
    made.numbers += 1;
    yield number;
  }
}

describe('C277: what is ready is taken together', () => {
  it('in its order, up to the limit, the first without waiting for others', async () => {
    const batches: number[][] = [];
    for await (const batch of readyBatches(count(8), LIMITS)) {
      batches.push(batch);
      await settle();
    }
    expect(batches.flat()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(batches[0]).toEqual([0]);
    expect(Math.max(...batches.map(({ length }) => length))).toBe(3);
  });

  it('holds no more than the limit beside the batch', async () => {
    const made = { numbers: 0 };
    let taken = 0;
    for await (const batch of readyBatches(count(20, made), LIMITS)) {
      taken += batch.length;
      await settle();
      expect(made.numbers - taken).toBeLessThanOrEqual(3);
    }
    expect(taken).toBe(20);
  });

  it('twice as many each time when they come slowly, and at the end what there is', async () => {
    const slow = async function* () {
      for await (const number of count(9)) {
        await settle();
        yield number;
      }
    };
    const sizes: number[] = [];
    for await (const batch of readyBatches(slow(), { ...LIMITS, most: 4 })) sizes.push(batch.length);
    expect(sizes).toEqual([1, 2, 4, 2]);
  });

  it('leaves to the next batch what stands apart', async () => {
    const batches: number[][] = [];
    const isApart = (batch: readonly number[], item: number) => batch.length > 0 && item % 2 === 0;
    for await (const batch of readyBatches(count(6), { most: 6, isApart })) {
      batches.push(batch);
      await settle();
    }
    expect(batches.every((batch) => batch.slice(1).every((item) => item % 2 === 1))).toBe(true);
    expect(batches.flat()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('meets a failure after what came before it', async () => {
    const seen: number[] = [];
    const run = (async () => {
      for await (const batch of readyBatches(count(9, undefined, 4), LIMITS)) {
        seen.push(...batch);
        await settle();
      }
    })();
    await expect(run).rejects.toThrow('no more');
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  it('stops its source when its consumer does', async () => {
    const made = { numbers: 0 };
    for await (const batch of readyBatches(count(100, made), LIMITS)) if (batch.length > 0) break;
    const after = made.numbers;
    await settle();
    expect(made.numbers).toBe(after);
    expect(after).toBeLessThan(10);
  });
});
