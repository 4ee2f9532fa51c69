// Text -> paragraphs. A blank line always ends one; a single line break does unless the text is wrapped by hand.
import type { Span } from '#cypher/model/evidence.ts';

const FINAL = /[.!?…:;]["'”’»)\]]*$/u;
const LIST_MARK = /^(?:[•‣▪●◦*–—-]|\d{1,2}[.)])\s/u;
/** Lines shorter than this are not taken for wrapped text, in characters. */
const WRAP_MINIMUM = 40;
const WRAP_MAXIMUM = 120;

interface Line extends Span {
  text: string;
}

function trimmed(text: string, start: number, end: number): Line {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const body = raw.trim();
  return { start: from, end: from + body.length, text: body };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split(/\n|\u2028|\u2029/)) {
    lines.push(trimmed(text, start, start + part.length));
    start += part.length + 1;
  }
  return lines;
}

/** Whether `next` goes on with the sentence or paragraph of `line`. */
function isWrapped(line: Line, next: Line, widest: number): boolean {
  if (LIST_MARK.test(next.text)) return false;
  const length = line.text.length;
  if (length < WRAP_MINIMUM || length < widest * 0.6) return false;
  if (!FINAL.test(line.text) && /^\p{Ll}/u.test(next.text)) return true;
  return widest <= WRAP_MAXIMUM && (!FINAL.test(line.text) || length >= widest * 0.8);
}

/** Paragraphs and lone lines of a text, without the space around them. */
export function paragraphs(text: string): Span[] {
  const blocks: Span[] = [];
  let group: Line[] = [];
  const close = () => {
    const widest = group.reduce((most, line) => Math.max(most, line.text.length), 0);
    group.forEach((line, index) => {
      const previous = group[index - 1];
      const block = blocks.at(-1);
      if (previous && block && isWrapped(previous, line, widest)) block.end = line.end;
      else blocks.push({ start: line.start, end: line.end });
    });
    group = [];
  };
  for (const line of linesOf(text)) {
    if (line.text === '') close();
    else group.push(line);
  }
  close();
  return blocks;
}
