// CoNLL-2004 sentences: a relation goes from the last token of one entity to the last token of another.
import type { Fact } from '../score/facts.ts';
import { bioSpans } from './bio.ts';
import { detokenize } from './detokenize.ts';
import type { FactPassage } from './knowledgenet.ts';
import { readText } from './lines.ts';

/** Marks of the corpus as they are written in a text. */
const WRITTEN: Readonly<Record<string, string>> = {
  '``': '“',
  "''": '”',
  '-LRB-': '(',
  '-RRB-': ')',
  '-LCB-': '{',
  '-RCB-': '}',
};

/** Tokens as they are written; a quotation mark in two halves is one mark and an empty token. */
function writtenForms(forms: readonly string[]): string[] {
  const written: string[] = [];
  for (let index = 0; index < forms.length; index++) {
    const form = forms[index] ?? '';
    const halves = (form === '`' || form === "'") && forms[index + 1] === form;
    if (halves) {
      written.push(form === '`' ? '“' : '”', '');
      index++;
    } else written.push(WRITTEN[form] ?? (form === '`' ? '‘' : form));
  }
  return written;
}

function listOf(cell: string): string[] {
  return cell.replace(/[[\]'\s]/g, '').split(',');
}

function toPassage(id: string, rows: readonly string[][]): FactPassage {
  const { text, spans } = detokenize(writtenForms(rows.map(([, form = '']) => form)));
  const byLast = new Map(
    bioSpans(rows.map(([, , tag = 'O']) => tag)).map(({ first, last }) => {
      return [last - 1, [spans[first]?.start ?? 0, spans[last - 1]?.end ?? 0] as const] as const;
    }),
  );
  const facts = rows.flatMap(([, , , types = '', heads = ''], index): Fact[] => {
    const targets = listOf(heads).map(Number);
    return listOf(types).flatMap((type, at): Fact[] => {
      const subject = byLast.get(index);
      const object = byLast.get(targets[at] ?? -1);
      return type === 'N' || subject === undefined || object === undefined ? [] : [{ type, subject, object }];
    });
  });
  return { id, text, facts, annotated: null };
}

export function readConll04(path: string): FactPassage[] {
  const passages: FactPassage[] = [];
  let id = '';
  let rows: string[][] = [];
  const close = () => {
    if (rows.length > 0) passages.push(toPassage(id, rows));
    rows = [];
  };
  for (const line of readText(path).split('\n')) {
    if (line.startsWith('#doc ')) {
      close();
      id = line.slice(5);
    } else if (line.trim() !== '') rows.push(line.split('\t'));
  }
  close();
  return passages;
}
