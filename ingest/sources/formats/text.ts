// Plain text: Document.text is the content itself. Header lines (`Title: ...`) at its top become metadata and a
// skipped span; without them the title is the headline that the text begins with, if it has one.
import { splitTitleDate } from '../dates.ts';
import { FIELD_NAMES, metaFromFields, oneLine } from '../fields.ts';
import type { ParsedSource, SourceFormat } from '../types.ts';

const HEADER = new RegExp(`^(${Object.values(FIELD_NAMES).flat().join('|')})[ \\t]*:[ \\t]*(\\S.*)$`, 'i');
/** Lines among which a headline is looked for, and its length in characters and words. */
const HEAD_LINES = 12;
const HEADLINE_LONGEST = 200;
const HEADLINE_WORDS = 4;

/** Header lines from the first line that is not blank to the next blank line, when every one of them is a header. */
function readHeader(content: string): { fields: Map<string, string>; start: number; end: number } | null {
  const start = content.search(/\S/);
  if (start < 0) return null;
  const blank = content.slice(start).search(/\n[ \t]*(?:\n|$)/);
  const end = blank < 0 ? content.length : start + blank;
  const fields = new Map<string, string>();
  for (const line of content.slice(start, end).split('\n')) {
    const [, key, value] = HEADER.exec(line.trim()) ?? [];
    if (key === undefined || value === undefined) return null;
    fields.set(key.toLowerCase(), value);
  }
  return { fields, start, end };
}

/** A line standing alone above the text, without a full stop, of more than a label's length. */
function findHeadline(content: string): string | null {
  const lines = content.split('\n', HEAD_LINES).map((line) => line.trim());
  const dated = lines.find((line) => splitTitleDate(line).publishedAt !== null);
  if (dated !== undefined) return dated;
  const body = content.split(/\n[ \t]*\n/, HEAD_LINES).filter((block) => block.trim() !== '');
  for (const block of body.slice(0, -1)) {
    const line = block.trim();
    if (line.includes('\n') || line.length > HEADLINE_LONGEST || /[.!?]["'”’)]?$/u.test(line)) return null;
    if (line.split(/\s+/).length >= HEADLINE_WORDS) return line;
  }
  return null;
}

function parse(content: string): ParsedSource {
  const header = readHeader(content);
  const meta = metaFromFields(header?.fields ?? new Map());
  const title = meta.title ?? oneLine(findHeadline(content.slice(header?.end ?? 0)));
  return {
    text: content,
    meta: { ...meta, title },
    skipped: header === null ? [] : [{ start: header.start, end: header.end }],
  };
}

export const textFormat: SourceFormat = {
  id: 'text',
  label: 'plain text',
  extensions: ['.txt', '.text'],
  overhead: 1,
  sniff: () => true,
  parse,
};
