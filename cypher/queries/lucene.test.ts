import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nameQuery, searchTerms, sentenceQuery } from './lucene.ts';

describe('C155: any text is a safe search', () => {
  it.each([
    ['Putin', ['putin']],
    ['  Vladimir   PUTIN ', ['vladimir', 'putin']],
    ['Çağlar Øresund Łódź straße', ['caglar', 'oresund', 'lodz', 'strasse']],
    ['Bank of England', ['bank', 'england']],
    ['IT', ['it']],
    ['⑴ ½ ﬁve ＡＢＣ', ['1', '1', '2', 'five', 'abc']],
    ['习近平', ['习近平']],
    ['name:x AND (a OR b)', ['name', 'x', 'b']],
    ['+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', []],
    ['', []],
  ])('%j is read as %j', (text, terms) => {
    expect(searchTerms(text)).toEqual(terms);
  });

  it('asks for each word as it is, as a beginning, or nearly', () => {
    expect(nameQuery('Putin of')).toBe('+(putin^4 putin*^2 putin~1)');
    expect(nameQuery('EU Robertson')).toBe('+(eu^4 eu*^2) +(robertson^4 robertson*^2 robertson~2)');
    expect(nameQuery('***')).toBe('');
  });

  it('takes the last word of a sentence search as a beginning', () => {
    expect(sentenceQuery('joined Nat')).toBe('+joined +(nat^2 nat*)');
  });

  it('seeks a word that is too long for the index by its beginning', () => {
    expect(nameQuery('x'.repeat(5000))).toBe(`+${'x'.repeat(64)}*`);
    expect(sentenceQuery('x'.repeat(5000))).toBe(`+${'x'.repeat(64)}*`);
  });

  it('lets no syntax through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const term of searchTerms(text)) expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});
