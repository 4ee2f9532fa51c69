// Files of one token a line with BIO tags -> documents with typed spans.
import type { TypedSpan } from '../score/spans.ts';
import { detokenize } from './detokenize.ts';
import { readText } from './lines.ts';

export interface NamedText {
  id: string;
  text: string;
  entities: TypedSpan[];
}

/** Tokens [first, last) with a type. */
export interface TokenSpan {
  first: number;
  last: number;
  type: string;
}

/** An I- without its B- begins a span, as scorers have it. */
export function bioSpans(tags: readonly string[]): TokenSpan[] {
  const spans: TokenSpan[] = [];
  tags.forEach((tag, index) => {
    if (tag === 'O' || tag === '_') return;
    const type = tag.slice(2);
    const open = spans.at(-1);
    if (tag.startsWith('I-') && open?.last === index && open.type === type) open.last++;
    else spans.push({ first: index, last: index + 1, type });
  });
  return spans;
}

/** Blocks parted by blank lines, gathered by `# newdoc id`. A comment is a line of a hash, a space and a word. */
function readDocuments(path: string): Array<{ id: string; blocks: string[][] }> {
  const documents: Array<{ id: string; blocks: string[][] }> = [];
  let block: string[] = [];
  const close = () => {
    if (block.length > 0) documents.at(-1)?.blocks.push(block);
    block = [];
  };
  for (const line of readText(path).split('\n')) {
    const id = /^# newdoc id = (.+)$/.exec(line)?.[1];
    if (id !== undefined) {
      close();
      documents.push({ id, blocks: [] });
    } else if (line.trim() === '') close();
    else if (!/^# \w+ = /.test(line)) block.push(line);
  }
  close();
  return documents;
}

/** Articles of "form TAB tag" lines, written out as text; every block is a paragraph. Types that the map lacks are left out. */
export function readNewswire(path: string, types: Readonly<Record<string, string>>): NamedText[] {
  return readDocuments(path).map(({ id, blocks }) => {
    let text = '';
    const entities: TypedSpan[] = [];
    for (const lines of blocks) {
      const rows = lines.map((line) => line.split('\t'));
      if (text !== '') text += '\n\n';
      const base = text.length;
      const written = detokenize(rows.map(([form = '']) => form));
      text += written.text;
      for (const { first, last, type } of bioSpans(rows.map(([, tag = 'O']) => tag))) {
        const mapped = types[type];
        const start = written.spans[first]?.start;
        const end = written.spans[last - 1]?.end;
        if (mapped === undefined || start === undefined || end === undefined) continue;
        entities.push({ start: base + start, end: base + end, type: mapped });
      }
    }
    return { id, text, entities };
  });
}

/** Where each token stands in its sentence's text. */
export function locateTokens(text: string, forms: readonly string[]): Array<{ start: number; end: number }> {
  let from = 0;
  return forms.map((form) => {
    const start = text.indexOf(form, from);
    if (start === -1) throw new Error(`token "${form}" is not in the rest of "${text}"`);
    from = start + form.length;
    return { start, end: from };
  });
}

/** Documents of sentences with `# text`: index, form and IOB2 tag a line. */
export function readIob2(path: string): NamedText[] {
  const documents: NamedText[] = [];
  let sentence = '';
  let rows: string[][] = [];
  const close = () => {
    const document = documents.at(-1);
    if (rows.length > 0 && document !== undefined) {
      if (document.text !== '') document.text += '\n\n';
      const base = document.text.length;
      document.text += sentence;
      const places = locateTokens(
        sentence,
        rows.map(([, form = '']) => form),
      );
      for (const { first, last, type } of bioSpans(rows.map(([, , tag = 'O']) => tag))) {
        const start = places[first]?.start ?? 0;
        const end = places[last - 1]?.end ?? 0;
        document.entities.push({ start: base + start, end: base + end, type });
      }
    }
    rows = [];
  };
  for (const line of readText(path).split('\n')) {
    const [, key, value = ''] = /^# (newdoc id|text) = (.*)$/.exec(line) ?? [];
    if (key === 'newdoc id') documents.push({ id: value, text: '', entities: [] });
    else if (key === 'text') sentence = value;
    else if (line.trim() === '') close();
    else if (/^\d+\t/.test(line)) rows.push(line.split('\t'));
  }
  close();
  return documents;
}
