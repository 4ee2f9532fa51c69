// Coreference columns of OntoGUM over the texts of GUM, and the rows of GAP.
import type { Passage } from '#ingest/passages/types.ts';

import { locateTokens } from './bio.ts';
import { utf16Offsets } from './code-points.ts';
import type { UdDocument } from './conllu.ts';
import { readText } from './lines.ts';

export type Spans = Array<[start: number, end: number]>;

export interface CorefDocument {
  passage: Passage;
  clusters: Spans[];
}

interface Columns {
  id: string;
  forms: string[];
  marks: string[];
}

function readColumns(path: string): Columns[] {
  const documents: Columns[] = [];
  for (const line of readText(path).split('\n')) {
    const id = /^# begin document (.+)$/.exec(line)?.[1];
    if (id !== undefined) documents.push({ id, forms: [], marks: [] });
    const [index = '', form = '', mark = '_'] = line.split('\t');
    if (!/^\d+$/.test(index)) continue;
    documents.at(-1)?.forms.push(form);
    documents.at(-1)?.marks.push(mark);
  }
  return documents;
}

/** Tokens [first, last) of each cluster: "(3", "3)" and "(3)", several parted by bars. */
export function bracketClusters(marks: readonly string[]): Array<Array<[first: number, last: number]>> {
  const open = new Map<string, number[]>();
  const clusters = new Map<string, Array<[number, number]>>();
  marks.forEach((mark, index) => {
    for (const [, opens, id = '', closes] of mark.matchAll(/(\()?(\d+)(\))?/g)) {
      if (opens) open.set(id, [...(open.get(id) ?? []), index]);
      if (!closes) continue;
      const first = open.get(id)?.pop();
      if (first !== undefined) clusters.set(id, [...(clusters.get(id) ?? []), [first, index + 1]]);
    }
  });
  return [...clusters.values()];
}

/** The documents with their own text, and their tokens given. Singletons are no clusters. */
export function readOntoGum(path: string, texts: readonly UdDocument[]): CorefDocument[] {
  const byId = new Map(texts.map(({ id, text }) => [id, text]));
  return readColumns(path).flatMap(({ id, forms, marks }): CorefDocument[] => {
    const text = byId.get(id);
    if (text === undefined) return [];
    const tokens = locateTokens(text, forms);
    const clusters = bracketClusters(marks)
      .map((mentions) =>
        mentions.map(([first, last]): [number, number] => [
          tokens[first]?.start ?? 0,
          tokens[last - 1]?.end ?? 0,
        ]),
      )
      .filter((spans) => spans.length > 1);
    return [{ passage: { doc: id, text, tokens }, clusters }];
  });
}

export interface GapRow {
  id: string;
  text: string;
  pronoun: [start: number, end: number];
  names: Array<{ span: [start: number, end: number]; corefers: boolean }>;
}

export function readGap(path: string): GapRow[] {
  const [, ...lines] = readText(path).trimEnd().split('\n');
  return lines.map((line) => {
    const [
      id = '',
      text = '',
      pronoun = '',
      at = '',
      a = '',
      atA = '',
      isA = '',
      b = '',
      atB = '',
      isB = '',
    ] = line.split('\t');
    const place = utf16Offsets(text);
    const span = (words: string, offset: string): [number, number] => {
      const start = place(Number(offset));
      return [start, start + words.length];
    };
    return {
      id,
      text,
      pronoun: span(pronoun, at),
      names: [
        { span: span(a, atA), corefers: isA === 'TRUE' },
        { span: span(b, atB), corefers: isB === 'TRUE' },
      ],
    };
  });
}
