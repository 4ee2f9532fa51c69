// What one paragraph looks like by itself: prose, a short line, or furniture of a web page.
import { FURNITURE_LINES, FURNITURE_OPENINGS, MENU_SEPARATOR } from '#ingest/lexicon/furniture.ts';

export type LineKind = 'furniture' | 'prose' | 'short' | 'list' | 'line';

const FINAL = /[.!?…]["'”’»)\]]*$/u;
const LIST_MARK = /^(?:[•‣▪●◦*–—-]|\d{1,2}[.)])\s/u;
/** Words that make prose: with final punctuation, without. */
const PROSE_WORDS = 5;
const LONG_WORDS = 14;
/** A line of so few words without final punctuation says nothing by itself. */
const SHORT_WORDS = 3;
/** An item of a menu has at most so many words. */
const ITEM_WORDS = 4;

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0;
}

function isMenu(text: string): boolean {
  const items = text.split(MENU_SEPARATOR);
  return items.length >= 3 && items.every((item) => countWords(item) <= ITEM_WORDS);
}

function isFurniture(text: string): boolean {
  const bare = text.toLowerCase().replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
  if (bare === '' || FURNITURE_LINES.has(bare)) return true;
  if (isMenu(text)) return true;
  return countWords(text) <= LONG_WORDS && FURNITURE_OPENINGS.some((opening) => opening.test(text));
}

export function lineKind(text: string): LineKind {
  if (isFurniture(text)) return 'furniture';
  const words = countWords(text);
  if (words >= LONG_WORDS || (words >= PROSE_WORDS && FINAL.test(text))) return 'prose';
  if (LIST_MARK.test(text)) return 'list';
  return words <= SHORT_WORDS && !FINAL.test(text) ? 'short' : 'line';
}

/** A line that opens a list: the lines behind it are its items. */
export function opensList(text: string): boolean {
  return text.endsWith(':');
}

/** Text to compare headlines by. */
export function fingerprint(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
