// What the judge makes of names, read by the real model.
import { afterAll, describe, expect, it } from 'vitest';

import { openLocalTagger } from '#ingest/nlp/local-tagger.ts';
import { tagText } from '#ingest/nlp/tag-text.ts';
import type { SentenceState } from '#ingest/state.ts';

import { agreedNames } from './agreed.ts';
import { judgedNames } from './judged.ts';

const tagger = await openLocalTagger();
afterAll(() => tagger.close());

function judged(text: string, sentences: readonly SentenceState[]): string[] {
  return judgedNames(text, sentences).flatMap((names) =>
    names.map(({ reading }) => `${reading.text} ${reading.typed.type}`),
  );
}

async function read(text: string): Promise<string[]> {
  return judged(text, agreedNames(await tagText(tagger, text)));
}

/** As read, with every span of some words left out or given another label: what the model would have got wrong. */
async function misread(
  text: string,
  words: string,
  change: (name: SentenceState['names'][number]) => SentenceState['names'],
) {
  const sentences = agreedNames(await tagText(tagger, text)).map((sentence) => ({
    ...sentence,
    names: sentence.names.flatMap((name) => {
      const own = sentence.tokens.slice(name.first, name.last).map((token) => token.text);
      return own.join(' ') === words ? change(name) : [name];
    }),
  }));
  return judged(text, sentences);
}

describe('judged names', () => {
  it('I358: the same text is judged the same', async () => {
    const text = 'Lydia Okello of Fairwind Energy met Mayor Brennan in Kilrush. Okello praised Kilrush.';
    expect(await read(text)).toEqual(await read(text));
  });
  it('I358: a label that nothing else in the document bears out is not believed', async () => {
    const text = 'Lydia Okello met Mayor Brennan in Kilrush. Okello said she had been born in Kilrush.';
    const names = await misread(text, 'Kilrush', (name) => [{ ...name, label: 'PER', probability: 0.5 }]);
    expect(names).toContain('Kilrush Location');
    expect(names).not.toContain('Kilrush Person');
  });
  it('I359: a name that the model overlooks in one sentence is found by the others; none is made of what is no name', async () => {
    const text = 'Lydia Okello leads the party. Okello spoke in Kilrush. Many had waited for Okello there.';
    const sentences = agreedNames(await tagText(tagger, text));
    const [first, second, third] = sentences;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('three sentences');
    const names = judged(text, [first, second, { ...third, names: [] }]);
    expect(names.filter((name) => name === 'Okello Person')).toHaveLength(2);
    expect(names.join()).not.toContain('Many');
  });
  it('I360: states and peoples that lexicons know are not judged', async () => {
    expect(await read('Norwegian ministers met in Georgia. The Finns stayed away.')).toEqual([
      'Norwegian Location',
      'Georgia Location',
      'Finns Group',
    ]);
  });
});
