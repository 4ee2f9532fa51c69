// Names of bodies that are cut in one sentence and whole in another.
import { describe, expect, it } from 'vitest';

import type { NameLabel, NameSpan } from '#ingest/state.ts';
import { parsed } from '#test/support/parsed.ts';

import { wholeAgain } from './whole-names.ts';

const span = (first: number, last: number, label: NameLabel, probability = 0.9): NameSpan => ({
  first,
  last,
  label,
  probability,
});

const sued = (probability = 0.9) => parsed('They sued Carrow Asia .', [span(2, 4, 'ORG', probability)]);

function spans(source: string, names: NameSpan[], shown = sued()): string[] {
  const [, read] = wholeAgain([shown, parsed(source, names)]);
  return (read?.names ?? []).map(({ first, last, label }) => `${first}-${last} ${label}`);
}

describe('whole names', () => {
  it('I412: a name that is cut has the words that the document shows elsewhere', () => {
    const cut = [span(0, 1, 'PER'), span(1, 2, 'GPE')];
    expect(spans('Carrow Asia said so', cut)).toEqual(['0-2 ORG']);
    expect(spans('Carrow Asia said so', cut.slice(0, 1))).toEqual(['0-2 ORG']);
    expect(spans('Carrow Asia said so', [span(0, 2, 'GPE')])).toEqual(['0-2 ORG']);
    expect(spans('Carrow Asia said so', [span(0, 2, 'PER')])).toEqual(['0-2 PER']);
  });
  it.each([
    ['other words', 'Carrow and Asia', [span(0, 1, 'PER'), span(2, 3, 'GPE')], ['0-1 PER', '2-3 GPE']],
    [
      'a longer name',
      'Carrow Asia Bond Fund',
      [span(0, 1, 'PER'), span(1, 4, 'ORG')],
      ['0-1 PER', '1-4 ORG'],
    ],
    ['words in no name', 'Carrow Asia', [], []],
  ] as const)('I412: %s stay as they are', (_, source, names, expected) => {
    expect(spans(source, [...names])).toEqual(expected);
  });
  it('I412: a doubtful name shows nothing', () => {
    expect(spans('Carrow Asia said so', [span(0, 1, 'PER')], sued(0.5))).toEqual(['0-1 PER']);
  });
});
