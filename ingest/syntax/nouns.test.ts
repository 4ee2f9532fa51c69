import { expect, it } from 'vitest';

import type { Token } from '#ingest/state.ts';
import { parsed } from '#test/support/parsed.ts';

import { conjuncts } from './nouns.ts';
import { treeOf } from './tree.ts';

it('I376: the members of a coordination, whether they hang on the first or on one another', () => {
  const source =
    'Kenya//PROPN/6/nsubj ,//PUNCT/3/punct Chad//PROPN/1/conj and//CCONJ/5/cc Mali//PROPN/3/conj met/meet/VERB/0/root';
  expect(conjuncts(treeOf({ ...parsed(source), names: [] }), 0)).toEqual([0, 2, 4]);
});

it('I376: a coordination of twenty thousand members, each hung on the one before, is read whole', () => {
  const tokens = Array.from({ length: 20_000 }, (_, index): Token => {
    const place = { start: index * 2, end: index * 2 + 1, head: index - 1 };
    return { ...place, text: 'x', lemma: 'x', upos: 'NOUN', deprel: index === 0 ? 'root' : 'conj' };
  });
  expect(conjuncts(treeOf({ tokens, names: [] }), 0).length).toBe(20_000);
});
