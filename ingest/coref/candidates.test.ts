// What is known of phrases and of earlier ones, on sentences that the real model reads.
import { afterAll, describe, expect, it } from 'vitest';

import { openLocalTagger } from '#ingest/nlp/local-tagger.ts';
import { tagText } from '#ingest/nlp/tag-text.ts';

import { antecedentsOf, type Candidate, candidatesOf } from './candidates.ts';

const tagger = await openLocalTagger();
afterAll(() => tagger.close());

async function candidates(text: string): Promise<{ all: Candidate[]; words(one: Candidate): string }> {
  const all = candidatesOf(await tagText(tagger, text), () => null);
  return { all, words: ({ phrase }) => text.slice(phrase.start, phrase.end) };
}

describe('I268: where a phrase stands', () => {
  it.each([
    ['Anna Berg and Karl Holm met the mayor.', 'Karl Holm', 'subject main'],
    ['The bridge was built by the army.', 'The bridge', 'passive main'],
    ['The bridge was built by the army.', 'the army', 'agent main'],
    ["Anna's brother slept.", "Anna's", 'owner main'],
    ['Karl Holm said that the ship sank.', 'the ship', 'subject ccomp'],
    ['Karl Holm left when the ship sank.', 'the ship', 'subject advcl'],
    ['He is the mayor of Oslo.', 'Oslo', 'noun main'],
  ])('I268: %s [%s] %s', async (text, wanted, expected) => {
    const { all, words } = await candidates(text);
    const sites = all
      .filter((one) => words(one) === wanted)
      .map(({ site }) => `${site.place} ${site.clause}`);
    expect(sites).toContain(expected);
  });
});

describe('I269: what stands between a phrase and the ones before', () => {
  it('I269: entities that fit stand in the way once, and what is called the same nearer is said', async () => {
    const text = 'Anna Berg met Ruth Lind. Anna Berg smiled. Then she left.';
    const { all, words } = await candidates(text);
    const she = all.findIndex((one) => words(one) === 'she');
    expect(
      antecedentsOf(all, she).map(({ candidate, rivals, again, mentions }) => {
        return [words(candidate), rivals, again, mentions];
      }),
    ).toEqual([
      ['Anna Berg', 0, false, 2],
      ['Ruth Lind', 1, false, 1],
      ['Anna Berg', 1, true, 2],
    ]);
    expect(all[she]?.leader).toBe(all[0]?.entity);
  });

  it('I269: a head has the sense of its word', async () => {
    const { all } = await candidates('Anna Berg met the mayor.');
    expect(all.map(({ sense }) => sense?.length ?? 0)).toEqual([64, 64]);
  });
});
