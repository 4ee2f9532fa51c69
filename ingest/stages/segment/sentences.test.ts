// The trained splitter: what it finds where the rules of edited text end, and what it leaves to them.
import { describe, expect, it } from 'vitest';

import { createBoundaryModel, openBoundaryModel } from './boundary-model.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

type Model = Parameters<typeof splitSentences>[1];

function cut(text: string, model?: Model): string[] {
  const tokens = tokenize(text);
  return splitSentences(tokens, model).map(([from, to]) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

/** "|" is where a sentence ends. */
const UNEDITED: readonly string[] = [
  'i had a great time there. |the food was good too. |you should go',
  'Please call me with questions. |Thanks, |Mary',
  'See the site http://www.example.org/a.html |http://www.example.org/b.html',
  'It was great fun! :) |We will come again.',
  'WHEN: Today at 5pm |WHERE: The Front Porch',
  'It cost the company millions.[4] |Nobody was charged.',
  'Are you coming? |let me know soon.',
];

const EDITED: readonly string[] = [
  'Gen. Ralston and Lt. Col. Smith met Mr. Putin in St. Petersburg.',
  'The firm is owned by J. P. Example of Washington D.C. and others.',
  'Last Thursday President Vladimir Putin met Prime Minister Tony Blair in Moscow',
  'The price rose by 3.5 percent, to $4.10 a share, at 10 a.m. on Friday.',
];

describe('the splitter', () => {
  it.each(UNEDITED)('I250: where text is not edited, sentences end without the usual marks: %s', (marked) => {
    expect(cut(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((part) => part.trim()));
  });

  it.each(EDITED)('I250: names, titles and abbreviations end none: %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it('I251: no sentence ends between two small words or behind a title, whatever the model says', () => {
    const everywhere: Model = () => 1;
    expect(cut('we came and saw Mr. Blair', everywhere)).toEqual(['we came and saw', 'Mr. Blair']);
    expect(cut('1. Russia joined', everywhere)).toEqual(['1. Russia', 'joined']);
  });

  it('I251: without a model the rules decide alone', () => {
    expect(cut('we came. We saw. i left', null)).toEqual(['we came.', 'We saw. i left']);
  });

  it('I251: the ranges tile the tokens, and the same text is cut the same way', () => {
    const text = `${UNEDITED.join(' ')} ${EDITED.join(' ')}`;
    const tokens = tokenize(text);
    const ranges = splitSentences(tokens);
    expect(ranges[0]?.[0]).toBe(0);
    expect(ranges.at(-1)?.[1]).toBe(tokens.length);
    ranges.slice(1).forEach(([from], index) => {
      expect(from).toBe(ranges[index]?.[1]);
    });
    expect(splitSentences(tokens)).toEqual(ranges);
  });

  it('I252: a feature weighs what its file says, divided by the scale; unknown ones weigh nothing', () => {
    const seen: number[] = [];
    const judge = createBoundaryModel({ scale: 10, bias: -20, weights: { 'r R': 45, 'l1 nowhere': 900 } });
    splitSentences(tokenize('He came. She left'), (view, at, first) => {
      seen.push(judge(view, at, first));
      return 0;
    });
    expect(seen).toEqual([-2, 2.5, -2]);
    expect(openBoundaryModel()).toBe(openBoundaryModel());
  });
});
