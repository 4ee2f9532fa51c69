import { describe, expect, it } from 'vitest';

import { likeName } from './candidates.ts';

describe('likeName', () => {
  it.each([
    ['Robertson', 'robertson^2 robertson~1'],
    ['George Robertson', 'george^2 george~1 robertson^2 robertson~1 gr'],
    ['NATO', 'nato^2 nato~1'],
    ['Ada', 'ada^2'],
    ['"*: OR [x TO b]~2^', 'x^2 b^2 2^2 xb2'],
    ['', ''],
    ['!?', ''],
  ])('C233: %j is sought as %j: no syntax of the name gets through', (name, query) => {
    expect(likeName(name)).toBe(query);
  });
});
