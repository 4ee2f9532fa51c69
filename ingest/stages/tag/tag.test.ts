// What the model says, put back on the tokens.
import { afterAll, describe, expect, it } from 'vitest';

import { openLocalTagger } from '#ingest/nlp/local-tagger.ts';
import { tagText } from '#ingest/nlp/tag-text.ts';

const tagger = await openLocalTagger();
afterAll(() => tagger.close());

describe('tags', () => {
  it('I16: every token has its part of speech, lemma, head and relation, and its place in the text', async () => {
    const text = 'It rained.\n\nMr. Persson has thanked the ministers for their help.';
    const [, sentence] = await tagText(tagger, text);
    const rows = sentence?.tokens.map(({ text: word, lemma, upos, head, deprel }) =>
      [word, lemma, upos, head, deprel].join(' '),
    );
    expect(rows).toEqual([
      'Mr. mr. PROPN 1 nmod',
      'Persson persson PROPN 3 nsubj',
      'has have AUX 3 aux',
      'thanked thank VERB -1 root',
      'the the DET 5 det',
      'ministers minister NOUN 3 obj',
      'for for ADP 8 case',
      'their their PRON 8 nmod',
      'help help NOUN 3 obl',
      '. . PUNCT 3 punct',
    ]);
    expect(sentence?.names).toMatchObject([{ first: 1, last: 2, label: 'PER' }]);
    for (const token of sentence?.tokens ?? []) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('I16: a sentence of a thousand words is read to its end, with one root', async () => {
    const text = `${new Array(100).fill('The minister from Oslo met the king of Spain and').join(' ')} left Kabul.`;
    const [sentence, ...rest] = await tagText(tagger, text);
    expect(rest).toEqual([]);
    expect(sentence?.tokens.length).toBeGreaterThan(1000);
    expect(sentence?.tokens.filter(({ head }) => head === -1)).toHaveLength(1);
    const kabul = sentence?.names.at(-1);
    expect(sentence?.tokens[kabul?.first ?? 0]?.text).toBe('Kabul');
    expect(sentence?.names.filter(({ label }) => label === 'GPE').length).toBeGreaterThan(150);
  });

  it('I16: words of ten thousand characters and foreign scripts are read like any other', async () => {
    const text = `The ${'x'.repeat(10_000)} met ${'Путин '.repeat(30)}and ${'a\u0301'.repeat(500)} in مكة.`;
    const sentences = await tagText(tagger, text);
    expect(sentences.flatMap(({ tokens }) => tokens).length).toBeGreaterThan(30);
    expect(sentences.at(-1)?.end).toBe(text.length);
  });

  it('I16: an empty text has no sentences', async () => {
    expect(await tagText(tagger, '')).toEqual([]);
    expect(await tagText(tagger, ' \n\n ')).toEqual([]);
  });
});
