// What the words around a name say it is, on trees written by hand.
import { describe, expect, it } from 'vitest';

import type { NameLabel, NameSpan, SentenceState } from '#ingest/state.ts';
import { treeOf } from '#ingest/syntax/tree.ts';

import { agreeOnLabels } from './agreement.ts';
import { isKindInCapitals, nameCues } from './cues.ts';

/** "word/UPOS/deprel/head" of each token; names in the text as [first, last). */
function sentence(row: string, ...names: Array<[number, number, NameLabel, number?]>): SentenceState {
  let start = 0;
  const tokens = row.split(' ').map((part) => {
    const [text = '', upos = 'X', deprel = 'dep', head = '-1'] = part.split('/');
    const token = {
      text,
      upos,
      deprel,
      head: Number(head),
      lemma: text.toLowerCase(),
      start,
      end: start + text.length,
    };
    start += text.length + 1;
    return token;
  });
  const spans = names.map(
    ([first, last, label, probability = 0.7]): NameSpan => ({ first, last, label, probability }),
  );
  return { start: 0, end: start - 1, tokens, names: spans, quoted: false, headline: false };
}

function cue(row: string, ...names: Array<[number, number, NameLabel, number?]>): Array<NameLabel | null> {
  const told = sentence(row, ...names);
  const cues = nameCues([told]);
  return told.names.map((name) => cues.get(name) ?? null);
}

describe('cues of names', () => {
  it.each<[string, string, [number, number, NameLabel], NameLabel | null]>([
    ['a law', 'the/DET/det/2 Criminal/ADJ/amod/2 Code/PROPN/root', [1, 3, 'ORG'], 'MISC'],
    ['a competition', 'Commonwealth/PROPN/compound/1 Games/PROPN/root', [0, 2, 'ORG'], 'EVENT'],
    ['an operation', 'Operation/PROPN/root Cast/PROPN/flat/0 Lead/PROPN/flat/0', [0, 3, 'ORG'], 'EVENT'],
    ['a disease', 'Covid-19/PROPN/root', [0, 1, 'ORG'], 'MISC'],
    [
      'not by what stands behind "for"',
      'Foundation/PROPN/root for/ADP/case/2 Law/PROPN/nmod/0',
      [0, 3, 'ORG'],
      null,
    ],
    ['money', '5/NUM/nummod/2 U.S./PROPN/compound/2 dollars/NOUN/root', [1, 2, 'GPE'], 'MONEY'],
  ])('I240: a name tells what it is by its own words: %s', (_what, row, name, wanted) => {
    expect(cue(row, name)).toEqual([wanted]);
  });

  it.each<[string, string, [number, number, NameLabel], NameLabel | null]>([
    [
      'field',
      'Minister/PROPN/root of/ADP/case/3 Foreign/ADJ/amod/3 Affairs/PROPN/nmod/0',
      [2, 4, 'ORG'],
      'MISC',
    ],
    ['body', 'director/NOUN/root of/ADP/case/2 Interpol/PROPN/nmod/0', [2, 3, 'ORG'], null],
    ['film', 'the/DET/det/1 film/NOUN/root Limbo/PROPN/appos/1', [2, 3, 'ORG'], 'MISC'],
    ['paper', 'the/DET/det/1 newspaper/NOUN/root Izvestia/PROPN/appos/1', [2, 3, 'PER'], 'ORG'],
    ['movement', 'the/DET/det/2 Koza/PROPN/compound/2 movement/NOUN/root', [1, 2, 'PER'], 'ORG'],
    ['town', 'the/DET/det/1 town/NOUN/root of/ADP/case/3 Banbridge/PROPN/nmod/1', [3, 4, 'PER'], 'GPE'],
  ])('I241: a noun or an office beside a name tells what it is: %s', (_what, row, name, wanted) => {
    expect(cue(row, name)).toEqual([wanted]);
  });

  it('I241: what the model is sure of stays', () => {
    expect(cue('the/DET/det/1 film/NOUN/root Limbo/PROPN/appos/1', [2, 3, 'ORG', 0.99])).toEqual([null]);
  });

  it('I417: a subject that is taken up by "which" is no person, unless its first name is one', () => {
    const told = (name: string, word = 'which') =>
      cue(`${name}/PROPN/nsubj/4 ,/PUNCT/punct/0 ${word}/PRON/nsubj/3 lost/VERB/acl/0 left/VERB/root`, [
        0,
        1,
        'PER',
      ]);
    expect(told('Ansarda')).toEqual(['ORG']);
    expect(told('Ansarda', 'who')).toEqual([null]);
    expect(told('Maria')).toEqual([null]);
  });

  it('I242: who has an article and describes nothing is no person, nor is where somebody is', () => {
    expect(cue('the/DET/det/1 Kaska/PROPN/nsubj/2 say/VERB/root', [1, 2, 'PER'])).toEqual(['NORP']);
    expect(cue('the/DET/det/2 Obama/PROPN/compound/2 years/NOUN/root', [1, 2, 'PER'])).toEqual([null]);
    expect(cue('died/VERB/root in/ADP/case/2 Arequipa/PROPN/obl/0', [2, 3, 'PER'])).toEqual(['GPE']);
    expect(cue('trust/NOUN/root in/ADP/case/2 Kishida/PROPN/nmod/0', [2, 3, 'PER'])).toEqual([null]);
  });

  it('I243: an abbreviation in brackets is what its long form is, by label or by last noun', () => {
    const machine =
      'Electronic/ADJ/amod/2 Voting/PROPN/compound/2 Machine/PROPN/root (/PUNCT/punct/4 EVM/PROPN/appos/2 )/PUNCT/punct/4';
    expect(cue(machine, [0, 3, 'ORG'], [4, 5, 'ORG'])).toEqual(['MISC', 'MISC']);
    const rates = 'direct/ADJ/amod/1 investment/NOUN/root (/PUNCT/punct/3 DI/PROPN/appos/1 )/PUNCT/punct/3';
    expect(cue(rates, [3, 4, 'ORG'])).toEqual(['MISC']);
    const board =
      'the/DET/det/2 elections/NOUN/compound/2 board/NOUN/root (/PUNCT/punct/4 EB/PROPN/appos/2 )/PUNCT/punct/4';
    expect(cue(board, [4, 5, 'PER'])).toEqual(['ORG']);
  });

  it('I244: what a text says of a name once holds for all of it', () => {
    const sentences = [
      sentence(
        'Free/ADJ/amod/2 Trade/NOUN/compound/2 Agreement/PROPN/root (/PUNCT/punct/4 FTA/PROPN/appos/2 )/PUNCT/punct/4',
        [0, 3, 'ORG'],
        [4, 5, 'ORG'],
      ),
      sentence('FTA/PROPN/nsubj/1 helps/VERB/root', [0, 1, 'ORG', 0.9]),
    ];
    const labels = agreeOnLabels(sentences, nameCues(sentences)).flatMap(({ names }) =>
      names.map(({ label }) => label),
    );
    expect(labels).toEqual(['MISC', 'MISC', 'MISC']);
  });

  it('I245: a kind of body in capitals is a description', () => {
    const told = sentence('the/DET/det/1 Court/PROPN/nsubj/2 ruled/VERB/root', [1, 2, 'ORG']);
    expect(isKindInCapitals(treeOf(told), told.names[0]!)).toBe(true);
    const named = sentence('Congress/PROPN/nsubj/1 ruled/VERB/root', [0, 1, 'ORG']);
    expect(isKindInCapitals(treeOf(named), named.names[0]!)).toBe(false);
  });

  it.each([
    ['a chief executive', "Larami/PROPN/nmod/3 's/PART/case/0 chief/ADJ/amod/3 executive/NOUN/root", 'ORG'],
    ['an office', "Larami/PROPN/nmod/2 's/PART/case/0 office/NOUN/root", null],
  ])('I404: who has %s, however sure the model is of a person', (_, row, label) => {
    expect(cue(row, [0, 1, 'PER', 0.99])).toEqual([label]);
  });

  it.each([
    ['a killer', "Ann/PROPN/nmod/3 Salem/PROPN/flat/0 's/PART/case/0 killer/NOUN/root", 'PER'],
    ['a mayor', "Ann/PROPN/nmod/3 Salem/PROPN/flat/0 's/PART/case/0 mayor/NOUN/root", null],
  ])('I487: who has %s', (_, row, label) => {
    expect(cue(row, [0, 2, 'GPE'])).toEqual([label]);
  });
});
