import { describe, expect, it } from 'vitest';

import { saysTheSame, withNews } from './same.ts';

describe('what says the same', () => {
  it.each([
    [{ id: 'a', list: ['x', 'y'], none: null }, { none: null, list: ['x', 'y'], id: 'a' }, true],
    [{ id: 'a', list: ['x'] }, { id: 'a', list: ['x', 'y'] }, false],
    [{ id: 'a' }, { id: 'a', more: undefined }, false],
    [{ a: undefined }, { b: undefined }, false],
    [['x'], { 0: 'x' }, false],
    [null, {}, false],
    [Number.NaN, Number.NaN, true],
  ])('W200: %j and %j: %s', (one, other, same) => {
    expect(saysTheSame(one, other)).toBe(same);
    expect(saysTheSame(other, one)).toBe(same);
  });

  it('W200: keeps its object, and the map that holds it', () => {
    const a = { id: 'a', tags: ['x'] };
    const known = new Map([['a', a]]);
    expect(withNews(known, [{ id: 'a', tags: ['x'] }])).toBe(known);
    const b = { id: 'b', tags: [] };
    const next = withNews(known, [{ id: 'a', tags: ['x'] }, b]);
    expect([next.get('a'), next.get('b')]).toEqual([a, b]);
    expect(next.get('a')).toBe(a);
    expect(known.has('b')).toBe(false);
  });
});
