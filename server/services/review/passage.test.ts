import { describe, expect, it } from 'vitest';

import { passageOf } from './passage.ts';

function around(text: string, sentence: string) {
  const start = text.indexOf(sentence);
  return passageOf(text, { start, end: start + sentence.length });
}

describe('passageOf', () => {
  it.each([
    ['One. Two. Three.', 'Two.', 'One. ', ' Three.'],
    ['One.\n\nTwo. Three.\n\nFour.', 'Two.', '', ' Three.'],
    ['One.\nTwo. Three.\nFour.', 'Two.', '', ' Three.'],
    ['One\nand more. Two.\n\nThree.', 'Two.', 'One\nand more. ', ''],
    ['One.\n \nTwo.', 'Two.', '', ''],
    ['Two.', 'Two.', '', ''],
  ])('S95: in %j the sentence %j stands between %j and %j', (text, sentence, before, after) => {
    expect(around(text, sentence)).toEqual({ before, after });
  });

  it('S95: a paragraph without an end is cut at words', () => {
    const words = 'word '.repeat(1000);
    const { before, after } = around(`${words}Here. ${words}`, 'Here.');
    for (const side of [before, after]) {
      expect(side.length).toBeLessThan(1300);
      expect(
        side
          .replaceAll('…', '')
          .trim()
          .split(/\s+/)
          .every((word) => word === 'word'),
      ).toBe(true);
    }
    expect(before.startsWith('…')).toBe(true);
    expect(after.endsWith('…')).toBe(true);
  });
});
