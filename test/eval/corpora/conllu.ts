// CoNLL-U -> documents with their text as it was written, and each syntactic word's place in it.
import type { Span } from '#cypher/model/evidence.ts';

import { readText } from './lines.ts';

export interface UdWord extends Span {
  form: string;
  upos: string;
  /** Index in the document's list of words; -1 for a root. */
  head: number;
  /** Without subtype. */
  deprel: string;
  /** False for a part of a written word that cannot be cut at a character ("gonna" is fine, "du" is not). */
  cut: boolean;
  /** Value of Entity= in the last column; empty without. */
  entity: string;
}

export interface UdDocument {
  id: string;
  text: string;
  words: UdWord[];
}

interface Row {
  id: string;
  form: string;
  upos: string;
  head: number;
  deprel: string;
  spaceAfter: boolean;
  entity: string;
}

function parseRow(line: string): Row | null {
  const [id = '', form = '', , upos = '', , , head = '', deprel = '', , misc = ''] = line.split('\t');
  if (!/^\d+(?:-\d+)?$/.test(id)) return null;
  return {
    id,
    form,
    upos,
    head: Number(head),
    deprel: deprel.split(':')[0] ?? '',
    spaceAfter: !misc.split('|').includes('SpaceAfter=No'),
    entity: /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '',
  };
}

/** Spans of the parts of a written word; cut where their letters add up to it. */
function partSpans(surface: string, start: number, forms: readonly string[]): Array<Span & { cut: boolean }> {
  if (forms.join('').length !== surface.length) {
    return forms.map(() => ({ start, end: start + surface.length, cut: false }));
  }
  let at = start;
  return forms.map((form) => {
    const span = { start: at, end: at + form.length, cut: true };
    at = span.end;
    return span;
  });
}

function addSentence(document: UdDocument, rows: readonly Row[]): void {
  const base = document.words.length;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined) continue;
    const [, last] = row.id.split('-').map(Number);
    const first = Number(row.id.split('-')[0]);
    const count = last === undefined ? 1 : last - first + 1;
    const parts = last === undefined ? [row] : rows.slice(index + 1, index + 1 + count);
    const spans = partSpans(
      row.form,
      document.text.length,
      parts.map(({ form }) => form),
    );
    parts.forEach(({ form, upos, head, deprel, entity }, part) => {
      const span = spans[part];
      if (span === undefined) return;
      document.words.push({ ...span, form, upos, deprel, entity, head: head === 0 ? -1 : base + head - 1 });
    });
    document.text += row.form;
    if (row.spaceAfter) document.text += ' ';
    index += last === undefined ? 0 : count;
  }
}

/** Sentences of a paragraph follow each other as they were written; `# newpar` begins a paragraph. */
export function readConllu(path: string): UdDocument[] {
  const documents: UdDocument[] = [];
  let rows: Row[] = [];
  const close = () => {
    const document = documents.at(-1);
    if (rows.length > 0 && document !== undefined) addSentence(document, rows);
    rows = [];
  };
  for (const line of readText(path).split('\n')) {
    const id = /^# newdoc id = (.+)$/.exec(line)?.[1];
    const document = documents.at(-1);
    if (id !== undefined) documents.push({ id, text: '', words: [] });
    else if (/^# newpar/.test(line) && document !== undefined && document.text !== '') {
      document.text = `${document.text.trimEnd()}\n\n`;
    } else if (line.trim() === '') close();
    else {
      const row = parseRow(line);
      if (row !== null) rows.push(row);
    }
  }
  close();
  return documents;
}
