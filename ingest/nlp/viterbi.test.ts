// Names from tag probabilities.
import { describe, expect, it } from 'vitest';

import { createNameDecoder } from './viterbi.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG'];
const decoder = createNameDecoder(LABELS);

/** Log-probabilities with most of the mass on the given labels, or on what `rows` says. */
function scores(rows: readonly Record<string, number>[]): number[] {
  return rows.flatMap((row) => LABELS.map((label) => Math.log(row[label] ?? 0.01)));
}

describe('name decoding', () => {
  it.each([
    ['two words, one name', ['Igor', 'Ivanov'], [{ 'B-PER': 0.9 }, { 'I-PER': 0.9 }], [[0, 2, 'PER']]],
    [
      'neighbours stay apart',
      ['Putin', 'NATO'],
      [{ 'B-PER': 0.9 }, { 'B-ORG': 0.9 }],
      [
        [0, 1, 'PER'],
        [1, 2, 'ORG'],
      ],
    ],
    [
      'a lone inside tag opens no name by itself',
      ['so', 'said'],
      [{ 'I-PER': 0.5, O: 0.45 }, { O: 0.9 }],
      [],
    ],
    [
      'an inside tag of another type follows the better start',
      ['Igor', 'Ivanov'],
      [{ 'B-PER': 0.9 }, { 'I-ORG': 0.5, 'I-PER': 0.4 }],
      [[0, 2, 'PER']],
    ],
    ['an address is no name', ['see', 'www.example.org'], [{ O: 0.9 }, { 'B-ORG': 0.9 }], []],
    ['a mail address is no name', ['a@b.org'], [{ 'B-ORG': 0.9 }], []],
    ['no words', [], [], []],
  ] as const)('I3: %s', (_, words, rows, expected) => {
    const found = decoder.decode([...words], scores([...rows]));
    expect(found.map(({ first, last, label }) => [first, last, label])).toEqual(expected);
  });

  it('I3: the probability of a name is the mean of its tags', () => {
    const [name] = decoder.decode(['Igor', 'Ivanov'], scores([{ 'B-PER': 0.9 }, { 'I-PER': 0.7 }]));
    expect(name?.probability).toBeCloseTo(0.8);
  });
});
