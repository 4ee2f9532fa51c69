// Parses that hang a word too far away, each by itself.
import { describe, expect, it } from 'vitest';

import type { NameSpan } from '#ingest/state.ts';
import { parsed } from '#test/support/parsed.ts';

import { repairTokens } from './repair.ts';

function name(first: number, last: number, label: NameSpan['label']): NameSpan {
  return { first, last, label, probability: 1 };
}

/** word > head:relation of the tokens that the mending changed. */
function mended(source: string, names: NameSpan[]): string[] {
  const { tokens } = parsed(source);
  return repairTokens(tokens, names).flatMap((token, index) =>
    token === tokens[index] ? [] : [`${token.text} > ${tokens[token.head]?.text ?? 'root'}:${token.deprel}`],
  );
}

describe('I485: subjects', () => {
  it.each([
    [
      'a name on the object behind the verb',
      'Dahl//PROPN/3/nmod joined/join/VERB/0/root leaders//NOUN/2/obj',
      [name(0, 1, 'PER')],
      ['Dahl > joined:nsubj'],
    ],
    [
      'a name beside the verb',
      'Dahl//PROPN/2/appos resigned/resign/VERB/0/root',
      [name(0, 1, 'PER')],
      ['Dahl > resigned:nsubj'],
    ],
    [
      'a verb that has one',
      'Dahl//PROPN/4/nmod she//PRON/3/nsubj joined/join/VERB/0/root leaders//NOUN/3/obj',
      [name(0, 1, 'PER')],
      [],
    ],
    [
      'an "and" on the title in front of a name',
      'Dahl//PROPN/5/nsubj and//CCONJ/3/cc Minister//PROPN/4/nmod Lund//PROPN/1/flat met/meet/VERB/0/root',
      [name(0, 1, 'PER'), name(3, 4, 'PER')],
      ['Lund > Dahl:conj'],
    ],
  ])('I485: %s', (_, source, names, expected) => {
    expect(mended(source, names)).toEqual(expected);
  });
});

describe('I465: what hangs too far away', () => {
  it.each([
    [
      'a noun inside a phrase',
      'shot/shoot/VERB/0/root aide//NOUN/1/obj to//ADP/5/case Chad//PROPN/1/obl Dahl//PROPN/1/obl',
      [name(3, 4, 'GPE'), name(4, 5, 'PER')],
      ['Chad > Dahl:compound'],
    ],
    [
      'a clause behind a name',
      'returned/return/VERB/0/root to//ADP/3/case Chad//PROPN/1/obl ,//PUNCT/7/punct which//PRON/7/obj Mali//PROPN/7/nsubj left/leave/VERB/1/acl',
      [name(2, 3, 'GPE')],
      ['left > Chad:acl'],
    ],
    [
      'a participle that opens the sentence',
      'Detained/detain/VERB/5/parataxis in//ADP/3/case May//PROPN/1/obl Dahl//PROPN/5/nsubj fled/flee/VERB/0/root',
      [name(3, 4, 'PER')],
      ['Detained > fled:advcl'],
    ],
    [
      'a name behind a noun for a person',
      'sister//NOUN/0/root of//ADP/3/case poet//NOUN/1/nmod Dahl//PROPN/1/nmod',
      [name(3, 4, 'PER')],
      ['Dahl > poet:appos'],
    ],
    [
      'a trade in front of a name',
      'Cellist//PROPN/3/nsubj Dahl//PROPN/3/nsubj played/play/VERB/0/root',
      [name(1, 2, 'PER')],
      ['Cellist > Dahl:nmod'],
    ],
    [
      'an honorific that leads its name',
      'Count//PROPN/3/nsubj Dahl//PROPN/1/flat fled/flee/VERB/0/root',
      [name(0, 2, 'PER')],
      ['Count > Dahl:nmod', 'Dahl > fled:nsubj'],
    ],
    [
      'a second kinship',
      'son//NOUN/0/root of//ADP/3/case Holm//PROPN/1/nmod and//CCONJ/5/cc brother//NOUN/3/conj of//ADP/7/case Dahl//PROPN/5/nmod',
      [name(2, 3, 'PER'), name(6, 7, 'PER')],
      ['brother > son:conj'],
    ],
  ] as const)('I465: %s', (_, source, names, expected) => {
    expect(mended(source, [...names])).toEqual(expected);
  });

  it.each([
    [
      'a second subject that is no name',
      'Dahl//PROPN/3/nsubj himself//PRON/3/nsubj played/play/VERB/0/root',
      [name(0, 1, 'PER')],
    ],
    [
      'a wife behind a comma',
      'Holm//PROPN/0/root ,//PUNCT/3/punct adviser//NOUN/1/appos ,//PUNCT/1/punct and//CCONJ/6/cc aide//NOUN/1/conj',
      [name(0, 1, 'PER')],
    ],
  ] as const)('I465: %s is left alone', (_, source, names) => {
    expect(mended(source, [...names])).toEqual([]);
  });
});

describe('I592: names joined behind a plural', () => {
  it.each([
    [
      'hung on the body that the plural is of',
      'editors//NOUN/0/root of//ADP/4/case the//DET/4/det Herald//PROPN/1/nmod ,//PUNCT/6/punct ' +
        'Lund//PROPN/1/appos and//CCONJ/8/cc Dahl//PROPN/4/conj',
      [name(3, 4, 'ORG'), name(5, 6, 'PER'), name(7, 8, 'PER')],
      ['Dahl > Lund:conj'],
    ],
    [
      'hung on the plural',
      'runners/runner/NOUN/0/root ,//PUNCT/3/punct Lund//PROPN/1/appos and//CCONJ/5/cc Dahl//PROPN/1/conj',
      [name(2, 3, 'PER'), name(4, 5, 'PER')],
      ['Dahl > Lund:conj'],
    ],
    [
      'joined to one whom a single noun tells of',
      'runner/runner/NOUN/0/root ,//PUNCT/3/punct Lund//PROPN/1/appos and//CCONJ/5/cc Dahl//PROPN/1/conj',
      [name(2, 3, 'PER'), name(4, 5, 'PER')],
      [],
    ],
  ])('I592: %s', (_, source, names, expected) => {
    expect(mended(source, names)).toEqual(expected);
  });
});
