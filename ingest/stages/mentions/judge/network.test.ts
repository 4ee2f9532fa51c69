// The judge's network, on weights made by hand; and whose answers the shipped ones were fitted to.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { MODEL_FOLDER } from '#ingest/nlp/model-files.ts';

import { MEASURES } from './measures.ts';
import { createJudge, type JudgeWeights, KINDS } from './network.ts';

const HAND: JudgeWeights = {
  tagger: '',
  units: 2,
  scale: 10,
  features: { says: [20, 0], in: [0, 20] },
  measures: Array.from({ length: 2 * MEASURES }, (_, at) => (at === 0 ? 10 : 0)),
  bias: [0, 0],
  out: [10, 0, 0, 0, 0, 0, 10, 0],
  constant: [0, 0, 0, 5],
};

function best(features: readonly string[], measures = new Float32Array(MEASURES)): string | undefined {
  const chances = createJudge(HAND)(features, measures);
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 5);
  return KINDS[chances.indexOf(Math.max(...chances))];
}

describe('the network of the judge', () => {
  it('I357: features and measures add up in the units, and the kinds share the certainty', () => {
    expect(best([])).toBe('NONE');
    expect(best(['says', 'never seen in training'])).toBe('PER');
    expect(best(['in'])).toBe('LOC');
    expect(
      best(
        [],
        Float32Array.from({ length: MEASURES }, (_, at) => (at === 0 ? 3 : 0)),
      ),
    ).toBe('PER');
  });
  it('I357: weights that do not fit the measures are refused', () => {
    expect(() => createJudge({ ...HAND, measures: [1] })).toThrow(RangeError);
  });
  it('I401: the weights were fitted to the answers of the shipped tagger', () => {
    const checksums = JSON.parse(readFileSync(join(MODEL_FOLDER, 'checksums.json'), 'utf8'));
    const weights = JSON.parse(readFileSync(new URL('weights.json', import.meta.url), 'utf8'));
    expect(weights.tagger).toBe(checksums['tagger.int8.onnx']);
  });
});
