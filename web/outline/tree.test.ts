import { describe, expect, it } from 'vitest';

import { fakeEntity, fakeScene } from '../graph/scene.fake.ts';
import { hide, merge } from '../graph/scene.ts';
import { moveFrom, rowsOf } from './tree.ts';

const scene = fakeScene('a-b b-c d');
const keys = (open: string[], filter = '') => rowsOf(scene, new Set(open), filter).map(({ key }) => key);

describe('the list', () => {
  it('W55: holds every visible entity, and under an open one each of its edges', () => {
    expect(keys(['b'])).toEqual(['a', 'b', 'b a-b', 'b b-c', 'c', 'd']);
    expect(rowsOf(hide(scene, ['a']), new Set(['b']), '').map(({ key }) => key)).toEqual([
      'b',
      'b b-c',
      'c',
      'd',
    ]);
  });

  it('W55: is filtered by name and alias', () => {
    const named = merge(scene, {
      entities: [fakeEntity('d', { name: 'NATO', aliases: ['the Alliance'] })],
      edges: [],
    });
    expect(rowsOf(named, new Set(), 'allian').map(({ key }) => key)).toEqual(['d']);
  });

  it.each([
    [['b'], 'a', 'ArrowDown', { key: 'b', toggle: null }],
    [['b'], 'b', 'ArrowRight', { key: 'b a-b', toggle: null }],
    [[], 'b', 'ArrowRight', { key: 'b', toggle: 'b' }],
    [['b'], 'b b-c', 'ArrowLeft', { key: 'b', toggle: null }],
    [['b'], 'b', 'ArrowLeft', { key: 'b', toggle: 'b' }],
    [[], 'a', 'ArrowUp', { key: 'a', toggle: null }],
    [[], 'a', 'End', { key: 'd', toggle: null }],
    [[], 'd', 'Home', { key: 'a', toggle: null }],
    [[], 'd', 'ArrowDown', null],
    [[], 'd', 'ArrowRight', null],
    [[], null, 'ArrowDown', { key: 'a', toggle: null }],
    [[], 'a', 'q', null],
  ])('W55: is walked with the arrow keys: %#', (open, from, press, expected) => {
    expect(moveFrom(rowsOf(scene, new Set(open), ''), from, press)).toEqual(expected);
  });
});
