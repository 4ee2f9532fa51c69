// Order, bound and failure of work ahead.
import { describe, expect, it } from 'vitest';

import { mapAhead } from './map-ahead.ts';

async function* count(to: number, onEnd?: () => void): AsyncGenerator<number> {
  try {
    for (let number = 0; number < to; number += 1) yield number;
  } finally {
    onEnd?.();
  }
}

describe('I116: work ahead keeps the order and its bound', () => {
  it('gives results in order, whatever finishes first', async () => {
    const waiting = new Map<number, () => void>();
    const results: number[] = [];
    const run = (async () => {
      const work = (item: number) => new Promise<number>((resolve) => waiting.set(item, () => resolve(item)));
      for await (const result of mapAhead(count(3), 3, work)) results.push(result);
    })();
    while (waiting.size < 3) await Promise.resolve();
    waiting.get(2)?.();
    waiting.get(0)?.();
    waiting.get(1)?.();
    await run;
    expect(results).toEqual([0, 1, 2]);
  });

  it('holds no more than the limit in hand, and at least one', async () => {
    for (const limit of [0, 1, 4]) {
      let inHand = 0;
      let most = 0;
      const work = async (item: number) => {
        inHand += 1;
        most = Math.max(most, inHand);
        await Promise.resolve();
        inHand -= 1;
        return item;
      };
      let seen = 0;
      for await (const _ of mapAhead(count(20), limit, work)) seen += 1;
      expect(seen).toBe(20);
      expect(most).toBeLessThanOrEqual(Math.max(1, limit));
    }
  });

  it('throws a failure when its turn comes, and ends the source', async () => {
    let ended = false;
    const results: number[] = [];
    const work = async (item: number) => {
      if (item === 2) throw new Error('broken');
      return item;
    };
    const run = async () => {
      for await (const result of mapAhead(
        count(10, () => (ended = true)),
        4,
        work,
      ))
        results.push(result);
    };
    await expect(run()).rejects.toThrow('broken');
    expect(results).toEqual([0, 1]);
    expect(ended).toBe(true);
  });

  it('ends the source when the consumer stops', async () => {
    let ended = false;
    for await (const result of mapAhead(
      count(10, () => (ended = true)),
      2,
      async (item) => item,
    )) {
      if (result === 1) break;
    }
    expect(ended).toBe(true);
  });
});
