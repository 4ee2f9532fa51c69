// Open triples from hand-written parses.
import { describe, expect, it } from 'vitest';

import { parsed } from '#test/support/parsed.ts';

import { openTriples } from './open-triples.ts';
import { treeOf } from './tree.ts';

function triples(source: string): string[] {
  const sentence = parsed(source);
  const words = (tokens: readonly number[]) => tokens.map((token) => sentence.tokens[token]?.text).join(' ');
  return openTriples(treeOf(sentence)).map((triple) =>
    [triple.subject, triple.relation, triple.object].map(words).join(' | '),
  );
}

describe('open triples', () => {
  it('I177: one for each argument, with what stands in front of it in the relation', () => {
    expect(
      triples(`Anna//PROPN/2/nsubj gave/give/VERB/0/root Karl//PROPN/2/iobj the//DET/5/det
        book//NOUN/2/obj in//ADP/7/case Oslo//PROPN/2/obl`),
    ).toEqual(['Anna | gave | Karl', 'Anna | gave | the book', 'Anna | gave Karl the book in | Oslo']);
  });

  it('I177: coordinated subjects, objects and verbs each have their own', () => {
    expect(
      triples(`Anna//PROPN/4/nsubj and//CCONJ/3/cc Karl//PROPN/1/conj saw/see/VERB/0/root Oslo//PROPN/4/obj
        and//CCONJ/7/cc left/leave/VERB/4/conj Rome//PROPN/7/obj`),
    ).toEqual(['Anna | saw | Oslo', 'Karl | saw | Oslo', 'Anna | left | Rome', 'Karl | left | Rome']);
  });

  it('I177: a copula, its complement, and phrases within it', () => {
    expect(
      triples(`She//PRON/5/nsubj was/be/AUX/5/cop not//PART/5/advmod a//DET/5/det judge//NOUN/0/root of//ADP/8/case
        the//DET/8/det court//NOUN/5/nmod of//ADP/10/case Oslo//PROPN/8/nmod`),
    ).toEqual([
      'She | was not | a judge of the court of Oslo',
      'She | was not a judge of | the court of Oslo',
      'She | was not a judge of the court of | Oslo',
    ]);
  });

  it('I177: through an infinitive, and a relative clause says it of its antecedent', () => {
    expect(
      triples(`Men//NOUN/7/nsubj who//PRON/3/nsubj want//VERB/1/acl to//PART/5/mark win//VERB/3/xcomp
        gold//NOUN/5/obj run//VERB/0/root`),
    ).toEqual(['Men | want to win | gold']);
  });

  it('I177: "there" is nobody', () => {
    expect(triples('There//PRON/2/expl was/be/VERB/0/root a//DET/4/det war//NOUN/2/nsubj')).toEqual([]);
  });
});
