// A town and its state without a comma between them.
import { describe, expect, it } from 'vitest';

import type { NameLabel, SentenceState } from '#ingest/state.ts';

import { splitPlaces } from './split-places.ts';

function sentence(words: string, label: NameLabel = 'GPE'): SentenceState {
  let start = 0;
  const tokens = words.split(' ').map((text) => {
    const token = {
      text,
      start,
      end: start + text.length,
      lemma: text,
      upos: 'PROPN',
      head: -1,
      deprel: 'flat',
    };
    start += text.length + 1;
    return token;
  });
  const names = [{ first: 0, last: tokens.length, label, probability: 0.8 }];
  return { start: 0, end: start - 1, tokens, names, quoted: false, headline: false };
}

function split(words: string, label?: NameLabel): string[] {
  return splitPlaces([sentence(words, label)]).flatMap(({ tokens, names }) =>
    names.map(({ first, last }) =>
      tokens
        .slice(first, last)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
}

describe('places behind each other', () => {
  it.each([
    ['Miramar California', ['Miramar', 'California']],
    ['brittany france', ['brittany', 'france']],
    ['San Rafael New Mexico', ['San Rafael', 'New Mexico']],
  ])('I356: a state behind a town is a place of its own: %s', (words, wanted) => {
    expect(split(words)).toEqual(wanted);
  });
  it.each([
    'New South Wales',
    'Western Australia',
    'Baja California',
    'Gulf of Mexico',
    'Dublin West',
    'Lake Victoria',
    'Iraqi Kurdistan',
    'Mexico City',
  ])('I356: words that are one name stay one: %s', (words) => {
    expect(split(words)).toEqual([words]);
  });
  it('I356: what is no place is not cut', () => {
    expect(split('OK Zimbabwe', 'ORG')).toEqual(['OK Zimbabwe']);
  });
});
