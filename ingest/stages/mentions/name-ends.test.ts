// Names that the model begins or ends one word off.
import { describe, expect, it } from 'vitest';

import type { NameLabel, NameSpan } from '#ingest/state.ts';
import { parsed } from '#test/support/parsed.ts';

import { withWholeEnds } from './name-ends.ts';

const span = (first: number, last: number, label: NameLabel): NameSpan => ({
  first,
  last,
  label,
  probability: 0.9,
});

const spans = (source: string, names: NameSpan[]) =>
  withWholeEnds(parsed(source, names)).names.map(({ first, last, label }) => `${first}-${last} ${label}`);

describe('ends of names', () => {
  it('I563: a numeral behind a name belongs to it', () => {
    expect(spans('Chad left LISA II today', [span(2, 3, 'ORG')])).toEqual(['2-4 ORG']);
    expect(spans('Chad left LISA II today', [span(2, 3, 'EVENT'), span(3, 4, 'NUM')])).toEqual(['2-4 EVENT']);
    expect(spans('Chad left Oslo II today', [span(2, 3, 'GPE')])).toEqual(['2-3 GPE']);
    expect(spans('told Ana I left', [span(1, 2, 'PER')])).toEqual(['1-2 PER']);
  });

  it('I563: a word with a hyphen and capitals that hangs within a name opens it', () => {
    const left =
      'left//VERB/0/root the//DET/5/det Anglo-Danish//ADJ/5/amod Fish//PROPN/5/compound Treaty//PROPN/1/obj';
    expect(spans(left, [span(3, 5, 'EVENT')])).toEqual(['2-5 EVENT']);
    expect(spans(left, [span(2, 3, 'EVENT'), span(3, 5, 'EVENT')])).toEqual(['2-5 EVENT']);
    expect(spans(left, [span(2, 3, 'NORP'), span(3, 5, 'EVENT')])).toEqual(['2-3 NORP', '3-5 EVENT']);
    const cut = left
      .replace('Anglo-Danish//ADJ/5/amod', 'Anglo//ADJ/7/amod -//PUNCT/7/punct Danish//ADJ/7/amod')
      .replaceAll('/5/', '/7/');
    expect(spans(cut, [span(5, 7, 'EVENT')])).toEqual(['5-7 EVENT']);
    // The same without spaces around the hyphen.
    const sentence = parsed(cut, [span(5, 7, 'EVENT')]);
    const tokens = sentence.tokens.map((token, at) => ({
      ...token,
      start: token.start - Math.max(0, Math.min(at, 4) - 2),
    }));
    const close = tokens.map((token) => ({ ...token, end: token.start + token.text.length }));
    expect(withWholeEnds({ ...sentence, tokens: close }).names[0]).toMatchObject({ first: 2, last: 7 });
    expect(spans(left.replace('Anglo-Danish', 'Danish'), [span(3, 5, 'EVENT')])).toEqual(['3-5 EVENT']);
    expect(spans(left.replace('5/amod', '1/obj'), [span(3, 5, 'EVENT')])).toEqual(['3-5 EVENT']);
  });
});
