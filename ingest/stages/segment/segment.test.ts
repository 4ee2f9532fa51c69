// Sentences of blocks.
import { describe, expect, it } from 'vitest';

import { segmentBlocks } from './segment.ts';

function sentencesOf(text: string, headline = false): string[] {
  return segmentBlocks(text, [{ start: 0, end: text.length, headline }]).map(({ start, end }) =>
    text.slice(start, end),
  );
}

/** "|" is where a sentence ends. */
const TABLE: readonly string[] = [
  'He spoke in Moscow.| She left.',
  'Mr. Putin met Gen. Ralston and Dr. Rice.| They talked.',
  'He flew to the U.S. The visit was short.'.replace('U.S. ', 'U.S.| '),
  'The U.S. President spoke.| Nobody left.',
  'George W. Bush and J. R. Smith met.| It rained.',
  'Prices rose 3.5 percent.| In May they fell by 1.2.',
  'The talks end at 6 p.m. on Friday.| Then they fly home.',
  'It was over by 6 p.m.| The ministers left.',
  '"Why?" asked Putin.| Nobody knew.',
  '"It is done," he said.| "It makes no sense."| They left.',
  '"Stop!" the minister said.| He sat down.',
  '"We are ready."| The minister smiled.',
  'He wants war ... and peace.| So does she.',
  'He paused...| Then he left.',
  'What now?| Nothing!| Really.',
  'The plan (see page 3.) failed.| It was old.',
  '“Come in.”| “No.”',
  'The bank grew in the sector.| He left.'.replace('| ', '|'),
  'Acme Inc. bought Foo Corp. in May.| The price was low.',
  'Visit example.org. today.',
  'No full stop at the end',
];

describe('sentences', () => {
  it.each(TABLE)('I11: %s', (marked) => {
    const text = marked.replaceAll('|', '');
    const expected = marked.split('|').map((part) => part.trim());
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('I11: no sentence crosses the border of a block', () => {
    const text = 'Putin met Bush\n\nin Crawford.';
    const blocks = [
      { start: 0, end: 14, headline: false },
      { start: 16, end: text.length, headline: false },
    ];
    expect(segmentBlocks(text, blocks).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Putin met Bush',
      'in Crawford.',
    ]);
  });

  it('I11: list marks are no part of their item', () => {
    expect(sentencesOf('- Russia')).toEqual(['Russia']);
    expect(sentencesOf('1. Russia joined.')).toEqual(['Russia joined.']);
    expect(sentencesOf('• Russia • NATO')).toEqual(['Russia', 'NATO']);
  });

  it('I254: the mark of a list item is kept where every token is asked for', () => {
    const text = '1. Russia joined. 2. Norway left.';
    const words = (listMarks: boolean) =>
      segmentBlocks(text, [{ start: 0, end: text.length, headline: false }], listMarks).map(({ tokens }) =>
        tokens.map((token) => token.text).join(' '),
      );
    expect(words(true)).toEqual(['1 . Russia joined .', '2 . Norway left .']);
    expect(words(false)).toEqual(['Russia joined .', 'Norway left .']);
  });

  it('I255: the full stop behind a closing "etc" is the sentence\'s', () => {
    const text = 'They sell oil, gas, etc. They buy tea, etc. in bulk.';
    const words = segmentBlocks(text, [{ start: 0, end: text.length, headline: false }]).map(({ tokens }) =>
      tokens.map((token) => token.text).join(' '),
    );
    expect(words).toEqual(['They sell oil , gas , etc .', 'They buy tea , etc. in bulk .']);
  });

  it('I11: a headline is one sentence and is marked', () => {
    const text = 'Who won? NATO did';
    const [only, ...rest] = segmentBlocks(text, [{ start: 0, end: text.length, headline: true }]);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ start: 0, end: text.length, headline: true });
  });

  it.each([
    ['"It makes sense. It works," he said.', [true, false]],
    ['"We are ready," he said. "We will come." They left.', [false, true, false]],
    ['He said: “We are ready. We wait.” Then he left.', [false, true, false]],
    ['He added, "We look for relations."', [false]],
    ['He said they were ready," We will come. We wait". They left. It rained.', [false, false, false, false]],
  ] as const)('I12: a sentence is quoted when a quotation holds all of it: %s', (text, quoted) => {
    const found = segmentBlocks(text, [{ start: 0, end: text.length, headline: false }]);
    expect(found.map((sentence) => sentence.quoted)).toEqual(quoted);
  });
});
