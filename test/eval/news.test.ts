// The tables of news sentences with a ratchet in both directions: a mark that is not true fails, for better or worse
// (npm run eval -- news --update writes the true ones).
import { afterAll, describe, expect, it } from 'vitest';

import { systemClock } from '#cypher/model/clock.ts';
import { createReader } from '#ingest/reader.ts';

import { type NewsSentence, readNewsTables, sentencesOf, trueMark } from './corpora/news-table.ts';
import { isRead, readNewsSentence } from './score/news.ts';

const sentences = readNewsTables();
const reader = await createReader({ clock: systemClock });
afterAll(() => reader.close());

async function untrueMarks(sentence: NewsSentence): Promise<string[]> {
  const { text, edges } = sentence;
  const state = await readNewsSentence(reader, sentence);
  return edges.flatMap((edge) => {
    const mark = trueMark(edge, isRead(state, edge));
    return mark === edge.mark ? [] : [`${text}: "${edge.mark} ${edge.edge}" is "${mark}" now`];
  });
}

describe('news sentences', () => {
  const files = [...new Set(sentences.map(({ file }) => file))];

  it.each(files)(
    'I400: every mark of %s is true',
    async (file) => {
      const untrue: string[] = [];
      for (const sentence of sentences) {
        if (sentence.file === file) untrue.push(...(await untrueMarks(sentence)));
      }
      expect(untrue).toEqual([]);
    },
    300_000,
  );

  it('I400: a line that is no edge is refused', () => {
    expect(() => sentencesOf('A met B.\n  + A LIKES B', 'x.txt')).toThrow('x.txt:2');
    expect(() => sentencesOf('A met B.\n  A MET B', 'x.txt')).toThrow('x.txt:2');
  });
});
