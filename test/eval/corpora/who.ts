// The corpus of who is who across documents, from test/eval/corpora/who: its README has the format.
import { blocksOf, readFolder } from './blocks.ts';
import type { LinkedDocument, LinkedMention } from './gum-links.ts';

/** Articles are no part of a name: its head is sought behind them. */
const ARTICLE = /^the /i;

/** Text without the marks, and where they were. */
export function parseMarks(marked: string): Pick<LinkedDocument, 'text' | 'mentions'> {
  const mentions: LinkedMention[] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: name = '', 2: entity = '', index } of marked.matchAll(
    /\[([^\]|]+)\|([^\]|]+)\]/g,
  )) {
    text += marked.slice(from, index);
    const start = text.length;
    const head = start + (ARTICLE.exec(name)?.[0].length ?? 0);
    text += name;
    mentions.push({ start, end: text.length, head, entity });
    from = index + mark.length;
  }
  return { text: text + marked.slice(from), mentions };
}

function documentOf([first = '', ...lines]: readonly string[]): LinkedDocument {
  const [, id, published] = /^document: (\S+) \| (\d{4}-\d{2}-\d{2})$/.exec(first) ?? [];
  if (id === undefined || published === undefined) throw new Error(`"${first}" begins no document`);
  return { id, published, ...parseMarks(lines.join('\n')) };
}

export function readWho(): LinkedDocument[] {
  return readFolder('corpora/who', (_, content) => blocksOf(content).map(documentOf));
}
