// Names of bodies that the model cuts behind a small word.
import { describe, expect, it } from 'vitest';

import type { NameLabel, NameSpan, SentenceState } from '#ingest/state.ts';

import { joinBodies } from './joined-bodies.ts';

function sentence(
  text: string,
  ...names: Array<[first: number, last: number, label: NameLabel]>
): SentenceState {
  const tokens = text.split(' ').map((word) => ({
    text: word,
    lemma: word.toLowerCase(),
    upos: 'PROPN',
    head: -1,
    deprel: 'dep',
    start: 0,
    end: 0,
  }));
  const spans = names.map(([first, last, label]) => ({ first, last, label, probability: 0.8 }));
  return { tokens, names: spans } as unknown as SentenceState;
}

const cut = (whole: SentenceState) => joinBodies([whole])[0]?.names.map(({ first, last }) => [first, last]);

describe('bodies cut before a word for a company', () => {
  const mined = (label: NameSpan['label'], deprel: string) => {
    const { tokens, names } = sentence('Larami Mining', [0, 1, label]);
    return { tokens: tokens.map((token, at) => (at === 0 ? { ...token, head: 1, deprel } : token)), names };
  };

  it('I486: the name goes on with it', () => {
    expect(cut(mined('PER', 'compound') as SentenceState)).toEqual([[0, 2]]);
  });

  it.each([
    ['a town', mined('GPE', 'compound')],
    ['a name beside it', mined('ORG', 'nsubj')],
  ])('I486: %s does not', (_, whole) => {
    expect(cut(whole as SentenceState)).toEqual([[0, 1]]);
  });
});

describe('bodies cut behind a small word', () => {
  it('I472: the name goes on', () => {
    expect(cut(sentence('Road and Rail Office', [0, 2, 'ORG'], [2, 4, 'ORG']))).toEqual([[0, 4]]);
  });

  it.each([
    ['two bodies', sentence('Shell and Aramco', [0, 1, 'ORG'], [2, 3, 'ORG'])],
    ['a person behind it', sentence('Road and Ann Roe', [0, 2, 'ORG'], [2, 4, 'PER'])],
  ])('I472: %s stay apart', (_, apart) => {
    expect(cut(apart)).toHaveLength(2);
  });
});
