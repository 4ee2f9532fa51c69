import { describe, expect, it } from 'vitest';

import { missingPackages } from './install.mjs';

const LOCK = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
    'node_modules/b-darwin': { version: '2.0.0', integrity: 'sha512-d', optional: true },
  },
};
const A = { 'node_modules/a': LOCK.packages['node_modules/a'] };
const B = { 'node_modules/b': LOCK.packages['node_modules/b'] };

describe('missingPackages', () => {
  it.each([
    ['nothing is installed', null, ['node_modules/a', 'node_modules/b']],
    ['all are there but those of other platforms', { packages: { ...A, ...B } }, []],
    ['one is missing', { packages: A }, ['node_modules/b']],
    [
      'one has another version',
      { packages: { ...B, 'node_modules/a': { version: '0.9.0', integrity: 'sha512-a' } } },
      ['node_modules/a'],
    ],
    [
      'one has other content',
      { packages: { ...B, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } } },
      ['node_modules/a'],
    ],
    [
      'an optional one is there in another version',
      { packages: { ...A, ...B, 'node_modules/b-darwin': { version: '1.0.0', integrity: 'sha512-d' } } },
      ['node_modules/b-darwin'],
    ],
    [
      'more is there than is asked for',
      { packages: { ...A, ...B, 'node_modules/c': { version: '1.0.0' } } },
      [],
    ],
  ])('when %s', (_, hidden, missing) => {
    expect(missingPackages(LOCK, hidden, () => true)).toEqual(missing);
  });

  it('when the folder of one was removed', () => {
    const isThere = (path: string) => path !== 'node_modules/b';
    expect(missingPackages(LOCK, { packages: { ...A, ...B } }, isThere)).toEqual(['node_modules/b']);
  });
});
