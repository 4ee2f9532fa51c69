// Pairs of mentions as the relation graph reads them: which are asked about, and what comes back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { NameSpan } from '#ingest/state.ts';

import { openLocalTagger } from './local-tagger.ts';
import { pairMentions, planPairs } from './pair-plan.ts';
import type { Tagger } from './types.ts';

const NAME: Omit<NameSpan, 'first' | 'last'> = { label: 'PER', probability: 1 };
const PRONOUNS = new Set(['she', 'his']);

describe('pairs to ask about', () => {
  it('I130: mentions are names that can be an end, and pronouns outside of names', () => {
    const names: NameSpan[] = [
      { ...NAME, first: 0, last: 2 },
      { ...NAME, first: 3, last: 4, label: 'MONEY' },
      { ...NAME, first: 5, last: 6, label: 'DATE' },
    ];
    const words = ['She', 'Hulk', 'paid', 'millions', 'in', '1990', 'to', 'his'];
    expect(pairMentions(words, names, PRONOUNS)).toMatchObject([
      { first: 0, last: 2, label: 'PER' },
      { first: 5, last: 6, label: 'DATE' },
      { first: 7, last: 8, label: 'PRON' },
    ]);
  });

  it('I130: a date or a people is no subject; far pairs are left out; of too many the nearest stay', () => {
    const at = (first: number, label = 'PER') => ({ first, last: first + 1, label });
    const labels = planPairs([at(0), at(2, 'DATE'), at(4, 'NORP')]).map(([left, right]) => [
      left.label,
      right.label,
    ]);
    expect(labels).toEqual([
      ['PER', 'DATE'],
      ['PER', 'NORP'],
    ]);
    expect(planPairs([at(0), at(80)])).toEqual([]);
    const nearest = planPairs([at(0), at(2), at(9)], { pairs: 2, distance: 60 });
    expect(nearest.map(([left, right]) => [left.first, right.first])).toEqual([
      [0, 2],
      [2, 0],
    ]);
  });
});

describe('scores of pairs', () => {
  let tagger: Tagger;
  beforeAll(async () => {
    tagger = await openLocalTagger();
  }, 60_000);
  afterAll(() => tagger.close());

  const scores = async (...sentences: string[]) => {
    const tagged = await tagger.tag(sentences.map((sentence) => sentence.split(' ')));
    return tagged.map(({ pairs }) => pairs);
  };

  it('I131: the graph names the relation of two mentions by their words', async () => {
    const [born, married] = await scores(
      'Marie Curie was born in Warsaw in 1867 .',
      'She married the physicist Pierre Curie .',
    );
    const best = (pairs: typeof born) =>
      pairs
        ?.filter(({ probability }) => probability > 0.8)
        .map(({ relation, subject, object }) => [relation, subject.first, object.first]);
    expect(best(born)).toContainEqual(['PLACE_OF_BIRTH', 0, 5]);
    expect(best(born)).toContainEqual(['DATE_OF_BIRTH', 0, 7]);
    expect(best(married)).toContainEqual(['SPOUSE', 0, 4]);
  });

  it('I131: neighbours, and windows of a long sentence, change nothing in front of them', async () => {
    const sentence = 'Marie Curie was born in Warsaw in 1867 .';
    const [alone] = await scores(sentence);
    const [, between] = await scores('He slept .', sentence, 'They left .');
    expect(between).toEqual(alone);
    const long = `${sentence.slice(0, -2)} ${', and it rained for many days in the hills'.repeat(14)} before Pierre Curie died in Paris .`;
    const [inLong] = await scores(long);
    expect(long.split(' ').length).toBeGreaterThan(120);
    const words = long.split(' ');
    const found = inLong
      ?.filter(({ probability }) => probability > 0.5)
      .map((pair) => [
        pair.relation,
        words.slice(pair.subject.first, pair.subject.last).join(' '),
        words.slice(pair.object.first, pair.object.last).join(' '),
      ]);
    expect(found).toContainEqual(['PLACE_OF_BIRTH', 'Marie Curie', 'Warsaw']);
    expect(found?.filter(([, subject, object]) => subject === 'Pierre Curie' && object === 'Warsaw')).toEqual(
      [],
    );
  });
});
