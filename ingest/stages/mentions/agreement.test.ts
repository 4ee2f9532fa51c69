// One text, one name, one kind.
import { describe, expect, it } from 'vitest';

import type { NameLabel, SentenceState } from '#ingest/state.ts';

import { agreeOnLabels } from './agreement.ts';

function sentence(word: string, label: NameLabel, probability: number): SentenceState {
  const token = {
    text: word,
    start: 0,
    end: word.length,
    lemma: word,
    upos: 'PROPN',
    head: -1,
    deprel: 'root',
  };
  return {
    start: 0,
    end: word.length,
    tokens: [token],
    names: [{ first: 0, last: 1, label, probability }],
    quoted: false,
    headline: false,
  };
}

function labels(...rows: [string, NameLabel, number][]): NameLabel[] {
  return agreeOnLabels(rows.map((row) => sentence(...row))).flatMap(({ names }) =>
    names.map(({ label }) => label),
  );
}

describe('agreement', () => {
  it('I25: the kind with the most certainty wins over the whole text', () => {
    expect(labels(['Fiat', 'ORG', 0.9], ['Fiat', 'PER', 0.6], ['Fiat', 'ORG', 0.8])).toEqual([
      'ORG',
      'ORG',
      'ORG',
    ]);
  });
  it('I25: two kinds of place are no disagreement', () => {
    expect(labels(['Oslo', 'GPE', 0.9], ['Oslo', 'LOC', 0.5])).toEqual(['GPE', 'LOC']);
  });
  it('I25: the loser takes the surest label of the winning kind', () => {
    expect(labels(['Elbe', 'LOC', 0.9], ['Elbe', 'GPE', 0.7], ['Elbe', 'ORG', 0.9])).toEqual([
      'LOC',
      'GPE',
      'LOC',
    ]);
  });
  it('I25: other words and other labels are left alone', () => {
    expect(labels(['May', 'DATE', 0.9], ['May', 'PER', 0.5], ['June', 'DATE', 0.9])).toEqual([
      'DATE',
      'PER',
      'DATE',
    ]);
  });
});
