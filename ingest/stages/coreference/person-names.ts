// Variants of a person's name: "Igor Ivanov", "I. Ivanov", "Mr. Ivanov" can be one; "Igor" and "Sergei Ivanov" cannot.
import { HONORIFICS } from '#ingest/lexicon/offices.ts';

/** Marks of generation by their spellings. */
const GENERATIONS = new Map(
  Object.entries({
    jr: 'jr',
    junior: 'jr',
    sr: 'sr',
    senior: 'sr',
    i: 'i',
    ii: 'ii',
    iii: 'iii',
    iv: 'iv',
    v: 'v',
  }),
);

function allWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .split(/[\s.,]+/u)
    .filter((word) => word !== '');
}

/** Whether the words end in a mark of generation. "V." in front is an initial. */
function isMarked(words: readonly string[]): boolean {
  return words.length > 1 && GENERATIONS.has(words.at(-1) ?? '');
}

/** The words of a name for comparison: folded, without honorifics and the mark of generation. */
export function nameWords(text: string): string[] {
  const words = allWords(text);
  if (isMarked(words)) words.pop();
  while (words.length > 1 && HONORIFICS.has(words[0] ?? '')) words.shift();
  return words;
}

/** "jr" of "John Smith, Junior"; null for a name without a mark of generation. */
export function generationOf(text: string): string | null {
  const words = allWords(text);
  return isMarked(words) ? (GENERATIONS.get(words.at(-1) ?? '') ?? null) : null;
}

/** True when a shorter or equal name can stand for the fuller one. */
export function isVariantOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length > full.length || short.length === 0) return false;
  if (short.length === 1) return isSingleVariant(short[0] ?? '', full);
  let at = full.length - 1;
  for (let word = short.length - 1; word >= 0; word--) {
    const wanted = short[word] ?? '';
    const last = word === short.length - 1;
    while (at >= 0 && !sameWord(wanted, full[at] ?? '')) {
      if (last) return false;
      at--;
    }
    if (at < 0) return false;
    at--;
  }
  return short.length === 2
    ? sameWord(short[0] ?? '', full[0] ?? '') || full.slice(-2).join() === short.join()
    : true;
}

function isSingleVariant(word: string, full: readonly string[]): boolean {
  if (full.at(-1) === word) return true;
  const surname = full.at(-1)?.split('-') ?? [];
  return full[0] === word || (surname.length > 1 && surname.includes(word));
}

/** Equal, or one the initial of the other. */
function sameWord(left: string, right: string): boolean {
  return (
    left === right ||
    (left.length === 1 && right.startsWith(left)) ||
    (right.length === 1 && left.startsWith(right))
  );
}
