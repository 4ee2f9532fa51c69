// Phrases, links and chains, on sentences that the real model reads.
import { afterAll, describe, expect, it } from 'vitest';

import { openLocalTagger } from '#ingest/nlp/local-tagger.ts';
import { tagText } from '#ingest/nlp/tag-text.ts';

import { chainsOf, linkPhrases } from './chains.ts';
import { findPhrases } from './phrases.ts';
import { createRanker } from './ranker.ts';

const tagger = await openLocalTagger();
afterAll(() => tagger.close());

async function phrases(text: string): Promise<string[]> {
  return findPhrases(await tagText(tagger, text)).map(({ start, end }) => text.slice(start, end));
}

/** Chains with names told apart by their own words, as a document without titles or variants has them. */
async function chains(text: string): Promise<string[][]> {
  const links = linkPhrases(await tagText(tagger, text), () => null);
  return chainsOf(links).map((chain) => chain.map(({ phrase }) => text.slice(phrase.start, phrase.end)));
}

describe('findPhrases', () => {
  it.each([
    ['The old bridge that the army built fell.', ['The old bridge that the army built', 'the army']],
    [
      "Anna's brother and the two drivers slept.",
      ["Anna's", "Anna's brother and the two drivers", 'the two drivers'],
    ],
    ['Karl Holm, the mayor of Oslo, laughed.', ['Karl Holm', 'the mayor of Oslo', 'Oslo']],
    ['The guards slept there.', ['The guards', 'there']],
    ['The people here sang.', ['The people here']],
    ['She gave him her keys.', ['She', 'him', 'her keys', 'her']],
  ])('I180: %s', async (text, wanted) => {
    expect(await phrases(text)).toEqual(expect.arrayContaining(wanted));
  });

  it('I180: an expletive and a particle are no phrases', async () => {
    expect(await phrases('There was rain.')).toEqual(['rain']);
  });
});

describe('chains', () => {
  it.each([
    [
      'Anna Berg opened the door. She closed it.',
      [
        ['Anna Berg', 'She'],
        ['the door', 'it'],
      ],
    ],
    ['A ship left Oslo on Monday. The ship sank.', [['A ship', 'The ship']]],
  ])('I181: %s', async (text, wanted) => {
    expect(await chains(text)).toEqual(expect.arrayContaining(wanted));
  });

  it('I181: a pronoun may point forward to a name of its own sentence', async () => {
    expect(await chains('In his first speech, Karl Holm praised the army.')).toContainEqual([
      'his',
      'Karl Holm',
    ]);
  });

  it('I181: what is said once is in no chain', async () => {
    expect(await chains('A ship left Oslo.')).toEqual([]);
  });
});

describe('createRanker', () => {
  it('I182: weights of another size are refused with both sizes', () => {
    const layer = { hidden: '', direct: '', bias: '', out: '', constant: 0 };
    const sense = { size: 1, scale: 1, antecedent: '', anaphor: '', alone: '', both: '' };
    const weights = { units: 2, scale: 1, pair: layer, context: '', alone: layer, sense };
    expect(() => createRanker(weights)).toThrow(/hold 0 numbers where the features need \d+/);
  });
});
