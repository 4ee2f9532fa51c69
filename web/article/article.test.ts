import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { DocumentDetailDto } from '#server/contract/graph.ts';

import { blocksOf } from './blocks.ts';
import { safeHref } from './safe-href.ts';

function detail(text: string, sentences: Array<[number, number]>, skipped: Array<[number, number]> = []) {
  return {
    document: { text, skipped: skipped.map(([start, end]) => ({ start, end })) },
    sentences: sentences.map(([start, end]) => ({ id: `s${start}`, start, end })),
  } as unknown as DocumentDetailDto;
}

describe('an article', () => {
  it('W53: is shown whole: its blocks are its text', () => {
    const cut = fc
      .array(fc.nat({ max: 60 }), { maxLength: 8 })
      .map((cuts) => [...new Set(cuts)].sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), cut, cut, (text, sentenceCuts, skipCuts) => {
        const pairs = (cuts: number[]) =>
          cuts.slice(1).flatMap((end, index): Array<[number, number]> => {
            const start = cuts[index] ?? 0;
            return index % 2 === 0 && end <= text.length ? [[start, end]] : [];
          });
        const blocks = blocksOf(detail(text, pairs(sentenceCuts), pairs(skipCuts)));
        expect(blocks.map((block) => block.text).join('')).toBe(text);
      }),
    );
  });

  it('W53: site furniture is told from text', () => {
    const blocks = blocksOf(detail('Share\nIt rains.', [[6, 15]], [[0, 5]]));
    expect(blocks.map(({ text, skipped, sentence }) => [text, skipped, sentence])).toEqual([
      ['Share', true, null],
      ['\n', false, null],
      ['It rains.', false, 's6'],
    ]);
  });

  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['javascript:void 0', null],
    ['data:text/html,x', null],
    ['not a url', null],
    [null, null],
  ])('W54: only web addresses become links: %s', (url, href) => {
    expect(safeHref(url)).toBe(href);
  });
});
