// Chances of names, packed and read again.
import { describe, expect, it } from 'vitest';

import { CHANCE_KINDS, createChancePacker, readChances } from './name-chances.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-DATE', 'I-DATE'];

function scores(...rows: Array<Record<string, number>>): Float32Array {
  return Float32Array.from(rows.flatMap((row) => LABELS.map((label) => Math.log(row[label] ?? 1e-9))));
}

describe('chances of names', () => {
  it('I355: a word has the chance of each kind whether a name begins or goes on with it, within a few percent', () => {
    const pack = createChancePacker(LABELS);
    const packed = pack(
      3,
      scores({ O: 1 }, { O: 0.2, 'B-PER': 0.5, 'I-PER': 0.1, 'B-ORG': 0.2 }, { 'I-DATE': 1 }),
    );
    const chances = readChances(packed);
    const chanceOf = (word: number, kind: (typeof CHANCE_KINDS)[number]) =>
      Math.exp(-(chances.get(word)?.[CHANCE_KINDS.indexOf(kind)] ?? Number.POSITIVE_INFINITY));
    expect([...chances.keys()]).toEqual([1, 2]);
    expect(chanceOf(1, 'PER')).toBeCloseTo(0.6, 1);
    expect(chanceOf(1, 'ORG')).toBeCloseTo(0.2, 1);
    expect(chanceOf(1, 'BEGIN')).toBeCloseTo(0.7, 1);
    expect(chanceOf(2, 'REST')).toBeCloseTo(1, 2);
    expect(chanceOf(2, 'BEGIN')).toBeLessThan(0.001);
    expect(chanceOf(2, 'PER')).toBeLessThan(0.001);
  });
});
