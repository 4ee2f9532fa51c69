import { describe, expect, it } from 'vitest';

import { edgesAmong, sharedNeighbours } from './queries.ts';
import { fakeScene } from './scene.fake.ts';
import { hide } from './scene.ts';

const scene = fakeScene('a-b b-c c-a d-a b-d e-a a-f f-b');

describe('several selected entities', () => {
  it.each([
    ['a b', 'a-b', 'c d f'],
    ['a b c', 'a-b b-c c-a', ''],
    ['e f', '', 'a'],
    ['d e f', '', 'a'],
  ])('W213: between %s are %s, and tied to all of them %s', (chosen, edges, shared) => {
    const ids = new Set(chosen.split(' '));
    expect(
      edgesAmong(scene, ids)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(edges);
    expect(sharedNeighbours(scene, ids).join(' ')).toBe(shared);
  });

  it('W213: what is hidden ties nothing', () => {
    expect(sharedNeighbours(hide(scene, ['c']), new Set(['a', 'b']))).toEqual(['d', 'f']);
  });
});
