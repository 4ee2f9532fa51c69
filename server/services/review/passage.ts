// A sentence in its paragraph: what stands before and after it, cut by UTF-16 offsets.
import type { Span } from '#cypher/model/evidence.ts';

export interface Passage {
  before: string;
  after: string;
}

/** UTF-16 code units shown on each side at most. */
const SIDE = 1200;
/** A blank line, or a line end where the text has no blank lines. */
const BREAK = /\n\s*\n/;

function cutAtWord(text: string, side: 'before' | 'after'): string {
  if (text.length <= SIDE) return text;
  if (side === 'before') {
    const kept = text.slice(-SIDE);
    return `…${kept.slice(Math.max(0, kept.search(/\s/)))}`;
  }
  const kept = text.slice(0, SIDE);
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), 1))}…`;
}

export function passageOf(text: string, sentence: Span): Passage {
  const breaks = BREAK.test(text) ? BREAK : /\n/;
  const before = text.slice(0, sentence.start).split(breaks).at(-1) ?? '';
  const after = text.slice(sentence.end).split(breaks)[0] ?? '';
  return { before: cutAtWord(before.trimStart(), 'before'), after: cutAtWord(after.trimEnd(), 'after') };
}
