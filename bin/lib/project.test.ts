import { describe, expect, it } from 'vitest';

import { isAtLeast } from './project.mjs';

describe('isAtLeast', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['20.9.0', false],
    ['18.20.8', false],
    ['20.18.9', false],
  ])('knows whether %s is 20.19.0 or newer', (version, answer) => {
    expect(isAtLeast(version, '20.19.0')).toBe(answer);
  });
});
