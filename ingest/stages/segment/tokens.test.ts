// Words, as the treebanks cut them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { tokenize } from './tokens.ts';

const TABLE: readonly [text: string, tokens: string][] = [
  ["He doesn't like U.S. policy.", "He does n't like U.S. policy ."],
  ["John's aide can't, won't and cannot say.", "John 's aide ca n't , wo n't and can not say ."],
  ['the ministers’ talks and Russia’s role', 'the ministers ’ talks and Russia ’s role'],
  [
    "Sean O'Brien, Giscard d'Estaing and the Qa'ida network",
    "Sean O'Brien , Giscard d'Estaing and the Qa'ida network",
  ],
  ['NATO Secretary-General Robertson', 'NATO Secretary - General Robertson'],
  ['anti-American non-proliferation co-chair', 'anti-American non-proliferation co-chair'],
  ['a U.S.-led, 10-year-old alliance', 'a U.S. - led , 10 - year - old alliance'],
  ['3.5 percent of 1,000,000 on 9/11/2001', '3.5 percent of 1,000,000 on 9/11/2001'],
  ['Updated 2001-11-23 at 6pm', 'Updated 2001-11-23 at 6 pm'],
  ['the 1990s, the 5th and a 20km march', 'the 1990s , the 5th and a 20 km march'],
  ['$5bn, US$3 and 40%', '$ 5 bn , US$ 3 and 40 %'],
  [
    'J. Robert and George W. Bush, Jr. met Gen. Ralston.',
    'J. Robert and George W. Bush , Jr. met Gen. Ralston .',
  ],
  ['at 10 a.m. in No. 10, e.g. there', 'at 10 a.m. in No. 10 , e.g. there'],
  ['There is no. Not yet.', 'There is no . Not yet .'],
  ['Wait... what?! "No -- never," he said', 'Wait ... what ?! " No -- never , " he said'],
  [
    'See https://example.org/a?b=1, or mail a.b@example.org.',
    'See https://example.org/a?b=1 , or mail a.b@example.org .',
  ],
  ['AT&T and yahoo.com, #NATO @relata', 'AT&T and yahoo.com , #NATO @relata'],
  ['Ångström, São Paulo e\u0301cole', 'Ångström , São Paulo e\u0301cole'],
  ['(in Moscow) [sic]', '( in Moscow ) [ sic ]'],
  ['Путин встретился', 'Путин встретился'],
  ['zero\u200Bwidth \u200E mark', 'zero width mark'],
  ["in the '90s", "in the '90s"],
  ['', ''],
];

/** Words of text that nobody edited. */
const UNEDITED: readonly [text: string, tokens: string][] = [
  ['I dont think they couldnt, but im sure he wont', 'I do nt think they could nt , but i m sure he wo nt'],
  ['Im Sang-soo and Jony Ive met Wont Jr.', 'Im Sang - soo and Jony Ive met Wont Jr.'],
  ['Great fun! :) See you :-( soon', 'Great fun ! :) See you :-( soon'],
  ['at 10:30, see (page:3)', 'at 10:30 , see ( page : 3 )'],
  ['mail Rice@ENRON or a.b@example.org', 'mail Rice@ENRON or a.b@example.org'],
  [
    "See draft-2.DOC and it`s w/o a date, 65k in the 80's",
    "See draft-2.DOC and it `s w/o a date , 65 k in the 80's",
  ],
  ['as in 18,19,20 of 1,350,000', 'as in 18 , 19 , 20 of 1,350,000'],
  ['th- the man', 'th- the man'],
  ['Its not its fault, its a habit of its own', 'It s not its fault , it s a habit of its own'],
  ['alot of $$$ -=-=-= there', 'a lot of $$$ -=-=-= there'],
];

describe('tokens', () => {
  it.each(UNEDITED)('I253: %s', (text, tokens) => {
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join(' '),
    ).toBe(tokens);
  });

  it.each(TABLE)('I10: %s', (text, tokens) => {
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join(' '),
    ).toBe(tokens);
  });

  it('I10: every token is the plain slice at its offsets, in order, and nothing but space and marks is left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(5), (text, shift) => {
        const padded = ' '.repeat(shift) + text;
        let end = shift;
        for (const token of tokenize(padded, shift)) {
          expect(padded.slice(token.start, token.end)).toBe(token.text);
          expect(padded.slice(end, token.start)).toMatch(/^[\p{C}\p{Z}\s]*$/u);
          end = token.end;
        }
        expect(padded.slice(end)).toMatch(/^[\p{C}\p{Z}\s]*$/u);
      }),
    );
  });
});
