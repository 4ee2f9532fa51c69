// Confidence of names.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nameConfidence } from './confidence.ts';

const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('confidence', () => {
  it('I27: stays within 0..1 and keeps the order of the model', () => {
    fc.assert(
      fc.property(probability, probability, (left, right) => {
        const [low, high] = [Math.min(left, right), Math.max(left, right)];
        expect(nameConfidence(low)).toBeGreaterThan(0);
        expect(nameConfidence(high)).toBeLessThan(1);
        expect(nameConfidence(low)).toBeLessThanOrEqual(nameConfidence(high));
      }),
    );
  });

  it('I27: a doubtful name is trusted less than the model trusts it, a sure one stays sure', () => {
    expect(nameConfidence(0.6)).toBeLessThan(0.45);
    expect(nameConfidence(0.999)).toBeGreaterThan(0.95);
  });
});
