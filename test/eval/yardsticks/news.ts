// Our own tables of news sentences: how many of the edges that they say are read. With --update their marks are written anew.
import { readFileSync, writeFileSync } from 'node:fs';

import { NEWS_FOLDER, type NewsSentence, readNewsTables, trueMark } from '../corpora/news-table.ts';
import { isRead, readNewsSentence } from '../score/news.ts';
import type { Figure, Yardstick } from '../types.ts';

export const news: Yardstick = {
  id: 'news',
  groups: ['relations'],
  row: 11,
  title: 'Ordinary sentences of news, our own tables',
  references: 'none',
  needs: [],
  async measure({ reader, errors, update }) {
    const sentences = readNewsTables();
    const counts = new Map<string, { read: number; all: number }>();
    const marks = new Map<NewsSentence, string[]>();
    for (const sentence of sentences) {
      const state = await readNewsSentence(reader, sentence);
      const count = counts.get(sentence.file) ?? { read: 0, all: 0 };
      counts.set(sentence.file, count);
      const found = sentence.edges.map((edge) => trueMark(edge, isRead(state, edge)));
      marks.set(sentence, found);
      for (const [at, mark] of found.entries()) {
        if (mark === '+' || mark === '?') count.all++;
        if (mark === '+') count.read++;
        if (mark === '?' || mark === '!')
          errors.add(
            'news',
            mark === '?' ? 'missed' : 'wrong',
            `${sentence.edges[at]?.edge} — ${sentence.text}`,
          );
      }
    }
    if (update) for (const file of counts.keys()) writeMarks(file, marks);
    const figures = [...counts].map(
      ([file, { read, all }]): Figure => ({
        name: file,
        value: (100 * read) / all,
        unit: 'recall',
      }),
    );
    return { size: `${sentences.length} sentences`, figures };
  },
};

function writeMarks(file: string, marks: ReadonlyMap<NewsSentence, readonly string[]>): void {
  const path = `${NEWS_FOLDER}${file}`;
  const all = [...marks].filter(([sentence]) => sentence.file === file).flatMap(([, found]) => found);
  const lines = readFileSync(path, 'utf8').split('\n');
  const marked = lines.map((line) => (line.startsWith('  ') ? `  ${all.shift()}${line.slice(3)}` : line));
  writeFileSync(path, marked.join('\n'));
}
