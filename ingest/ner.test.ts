// Names of a plain text in both schemes.
import { afterAll, describe, expect, it } from 'vitest';

import { tagNames } from './ner.ts';
import { openLocalTagger } from './nlp/local-tagger.ts';

const tagger = await openLocalTagger();
afterAll(() => tagger.close());

const TEXT =
  'Danish Foreign Minister Per Stig Møller met US officials and the Kurds in Kabul for the United Nations.';

async function names(scheme?: 'relata' | 'per-org-loc'): Promise<string[]> {
  return (await tagNames(tagger, TEXT, scheme)).map(
    ({ start, end, type }) => `${TEXT.slice(start, end)} ${type}`,
  );
}

describe('names of a text', () => {
  it('I26: scheme relata gives every name with its type of the ontology', async () => {
    expect(await names()).toEqual([
      'Danish Location',
      'Per Stig Møller Person',
      'US Location',
      'Kurds Group',
      'Kabul Location',
      'United Nations Organization',
    ]);
  });

  it('I26: scheme per-org-loc leaves out groups and adjectives of peoples', async () => {
    expect(await names('per-org-loc')).toEqual([
      'Per Stig Møller PER',
      'US LOC',
      'Kabul LOC',
      'United Nations ORG',
    ]);
  });

  it('I26: nothing is skipped as furniture, and an empty text has no names', async () => {
    const text = 'Breaking News\n\nVisit Oslo';
    expect((await tagNames(tagger, text)).map(({ start, end }) => text.slice(start, end))).toContain('Oslo');
    expect(await tagNames(tagger, '')).toEqual([]);
  });
});
