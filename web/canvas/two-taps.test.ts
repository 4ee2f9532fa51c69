import { describe, expect, it } from 'vitest';

import { BETWEEN_TAPS_MS, createTwoTaps, NEAR_ENOUGH } from './two-taps.ts';

const NATO = { kind: 'node', id: 'nato' } as const;

describe('two taps', () => {
  it.each<[string, { x: number; y: number; after: number }, typeof NATO | null]>([
    ['soon and at the same place', { x: 100, y: 200, after: 120 }, NATO],
    ['a finger aside', { x: 124, y: 218, after: 120 }, NATO],
    ['at the last moment', { x: 100, y: 200, after: BETWEEN_TAPS_MS }, NATO],
    ['too late', { x: 100, y: 200, after: BETWEEN_TAPS_MS + 1 }, null],
    ['elsewhere', { x: 141, y: 200, after: 120 }, null],
  ])('W209: the second means what the first was on: %s', (_name, { x, y, after }, meant) => {
    const taps = createTwoTaps();
    taps.first(NATO, { x: 100, y: 200 }, 5000);
    expect(taps.second({ x, y }, 5000 + after, NEAR_ENOUGH.touch)).toEqual(meant);
  });

  it('W209: a tap on the bare canvas, and the end of a gesture, begin anew', () => {
    const taps = createTwoTaps();
    const at = { x: 1, y: 1 };
    taps.first(NATO, at, 0);
    taps.first(null, at, 10);
    expect(taps.second(at, 20, NEAR_ENOUGH.touch)).toBeNull();
    taps.first(NATO, at, 30);
    taps.forget();
    expect(taps.second(at, 40, NEAR_ENOUGH.touch)).toBeNull();
  });
});
