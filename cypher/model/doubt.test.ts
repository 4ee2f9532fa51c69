import { describe, expect, it } from 'vitest';

import { doubtOf } from './doubt.ts';

const EDGE = {
  status: 'unreviewed',
  origin: 'extracted',
  disputed: false,
  rejectedBefore: false,
  confidence: 0.8,
} as const;

describe('doubtOf', () => {
  it.each([
    [{ confidence: 0.5 }, 1],
    [{ confidence: 0.8 }, 0.4],
    [{ confidence: 0.2 }, 0.4],
    [{ confidence: 0.99 }, 0.02],
    [{ confidence: 1 }, 0],
    [{ confidence: 0.99, disputed: true }, 1],
    [{ confidence: 0.99, rejectedBefore: true }, 1],
    [{ status: 'accepted' }, null],
    [{ status: 'unsure' }, null],
    [{ origin: 'analyst' }, null],
    [{ origin: 'both' }, 0.4],
  ] as const)('C232: an edge with %j has the doubt %j', (given, doubt) => {
    expect(doubtOf({ ...EDGE, ...given })).toBe(doubt);
  });
});
