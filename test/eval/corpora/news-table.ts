// Tables of news sentences with the edges that they say and must not say. test/eval/news/README.md has the format.
import { baseOntology } from '#cypher/ontology/index.ts';

import { readFolder } from './blocks.ts';

/** Read, as it must be; not read yet; not read, as it must not be; read, though it must not be. */
const NEWS_MARKS = ['+', '?', '-', '!'] as const;
type NewsMark = (typeof NEWS_MARKS)[number];

export interface NewsEdge {
  mark: NewsMark;
  /** The edge as the table writes it. */
  edge: string;
  /** Names, any of which the end may have; "*" for any end. */
  subject: readonly string[];
  types: readonly string[];
  object: readonly string[];
  /** asserted (also the default), denied, planned, possible, alleged; proposed is planned or possible. */
  readings: readonly string[];
}

export interface NewsSentence {
  file: string;
  text: string;
  edges: NewsEdge[];
}

export const NEWS_FOLDER = new URL('../news/', import.meta.url).pathname;
const LINE = /^ {2}([+?!-]) (.+)$/;
const TYPES = new Set(baseOntology.relationTypes.keys());

function edgeOf(line: string, where: string): NewsEdge {
  const [, mark = '', edge = ''] = LINE.exec(line) ?? [];
  const words = edge.split(' ');
  const at = words.findIndex((word, index) => index > 0 && word.split('|').every((type) => TYPES.has(type)));
  const reading = /^\[([a-z|]+)\]$/.exec(words.at(-1) ?? '')?.[1];
  const object = words.slice(at + 1, reading === undefined ? undefined : -1).join(' ');
  if (!isMark(mark) || at < 1 || object === '') throw new Error(`${where}: "${line}" is no edge`);
  return {
    mark,
    edge,
    subject: words.slice(0, at).join(' ').split('|'),
    types: words[at]?.split('|') ?? [],
    object: object.split('|'),
    readings: reading?.split('|') ?? ['asserted'],
  };
}

function isMark(mark: string): mark is NewsMark {
  return (NEWS_MARKS as readonly string[]).includes(mark);
}

/** The mark that is true of an edge, by whether it is read. */
export function trueMark({ mark }: NewsEdge, read: boolean): NewsMark {
  if (mark === '+' || mark === '?') return read ? '+' : '?';
  return read ? '!' : '-';
}

/** The tables, file by file; throws where a line is neither a sentence nor an edge nor a remark ("#"). */
export function readNewsTables(): NewsSentence[] {
  return readFolder('news', (file, table) => sentencesOf(table, file));
}

export function sentencesOf(table: string, file: string): NewsSentence[] {
  const sentences: NewsSentence[] = [];
  table.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    if (!line.startsWith(' ')) sentences.push({ file, text: line, edges: [] });
    else sentences.at(-1)?.edges.push(edgeOf(line, `${file}:${index + 1}`));
  });
  return sentences;
}
