// The sketch that tells copies: bounded, sorted, near for near-identical texts, far for different ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sketchText } from './sketch.ts';

function words(seed: number, count: number): string {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state.toString(36);
  };
  return Array.from({ length: count }, next).join(' ');
}

/** Estimate of Jaccard's resemblance from two bottom-k sketches. */
function resemblance(left: readonly number[], right: readonly number[]): number {
  const union = [...new Set([...left, ...right])].sort((a, b) => a - b).slice(0, 64);
  const both = union.filter((hash) => left.includes(hash) && right.includes(hash));
  return union.length === 0 ? 1 : both.length / union.length;
}

describe('I110: a sketch is the sorted bottom 64 of the word 5-gram hashes', () => {
  it('is sorted, distinct, at most 64 unsigned 32-bit integers, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000, unit: 'grapheme' }), (text) => {
        const sketch = sketchText(text);
        expect(sketch).toEqual([...new Set(sketch)].sort((a, b) => a - b));
        expect(sketch.length).toBeLessThanOrEqual(64);
        for (const hash of sketch) expect(hash >>> 0).toBe(hash);
        expect(sketchText(text)).toEqual(sketch);
      }),
    );
  });

  it('does not count case, punctuation and line breaks', () => {
    expect(sketchText('NATO and Russia agreed, on Tuesday.')).toEqual(
      sketchText('nato AND russia\nagreed on tuesday'),
    );
  });

  it('has no sketch without words, one hash for fewer than five', () => {
    expect(sketchText(' ... ')).toEqual([]);
    expect(sketchText('Four words of text')).toHaveLength(1);
  });

  it('brings a lightly edited copy near and keeps another text far', () => {
    const story = words(1, 400);
    const copy = `LONDON (Wire) ${story.replace(/ \S+ \S+$/, '')} More to follow.`;
    expect(resemblance(sketchText(story), sketchText(copy))).toBeGreaterThan(0.8);
    expect(resemblance(sketchText(story), sketchText(words(2, 400)))).toBe(0);
  });
});
