// The encoder's states of nouns, names and pronouns, pressed into a few bytes a word: what the ranking of antecedents
// knows of their sense. The table belongs to one tagger: training/ranking/codes.py makes both anew.
import { readFileSync } from 'node:fs';

import type { WordCodes } from '#ingest/state.ts';

interface CodeTable {
  /** SHA-256 of the tagger whose states it reads. */
  tagger: string;
  /** Bytes a word. */
  size: number;
  /** What the numbers of the table are multiplied by. */
  scale: number;
  /** One for each byte. */
  offset: readonly number[];
  /** Rows are bytes, columns the numbers of a state. */
  projection: readonly number[];
}

const TABLE = new URL('word-codes.json', import.meta.url);
/** Steps of a byte in a standard deviation. */
export const CODE_STEPS = 32;
/** What can head a phrase. */
const CODED = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'NUM', 'ADJ']);

let table: CodeTable | null = null;

export function codeTable(): CodeTable {
  table ??= JSON.parse(readFileSync(TABLE, 'utf8')) as CodeTable;
  return table;
}

/** Whether a word of this part of speech has a code. @public for training/ranking */
export function isCoded(upos: string): boolean {
  return CODED.has(upos);
}

/**
 * Adds the products of `state` and each of the four rows from `first` on to their sums. Four at a time, since a processor
 * adds side by side what does not wait for each other; each sum grows in the order of its columns.
 */
function addFour(sums: Float64Array, first: number, rows: Float64Array, state: Float64Array): void {
  const width = state.length;
  const row = first * width;
  let one = sums[first] ?? 0;
  let two = sums[first + 1] ?? 0;
  let three = sums[first + 2] ?? 0;
  let four = sums[first + 3] ?? 0;
  for (let column = 0; column < width; column++) {
    const value = state[column] ?? 0;
    one += value * (rows[row + column] ?? 0);
    two += value * (rows[row + width + column] ?? 0);
    three += value * (rows[row + 2 * width + column] ?? 0);
    four += value * (rows[row + 3 * width + column] ?? 0);
  }
  sums[first] = one;
  sums[first + 1] = two;
  sums[first + 2] = three;
  sums[first + 3] = four;
}

/** `states`: (words + 1) × width, row 0 is the root. */
export function createCoder({
  size,
  scale,
  offset,
  projection,
}: CodeTable): (upos: readonly string[], states: Float32Array) => WordCodes {
  const width = projection.length / size;
  // Rounded to 32 bits as the table was made for, held in 64: none is converted again for each word.
  const rows = Float64Array.from(projection, (value) => Math.fround(value / scale));
  const shift = Float64Array.from(offset, (value) => Math.fround(value / scale));
  const state = new Float64Array(width);
  const sums = new Float64Array(size);
  return (upos, states) => {
    const words = upos.flatMap((tag, word) => (isCoded(tag) ? [word] : []));
    const bytes = new Int8Array(words.length * size);
    words.forEach((word, at) => {
      state.set(states.subarray((word + 1) * width, (word + 2) * width));
      sums.set(shift);
      for (let byte = 0; byte < size; byte += 4) addFour(sums, byte, rows, state);
      sums.forEach((sum, byte) => {
        bytes[at * size + byte] = Math.max(-127, Math.min(127, Math.round(sum * CODE_STEPS)));
      });
    });
    return { words, bytes: Buffer.from(bytes.buffer).toString('base64') };
  };
}

/** The codes of a sentence by word. */
export function readCodes({ words, bytes }: WordCodes): Map<number, Int8Array> {
  const all = Buffer.from(bytes, 'base64');
  const size = words.length === 0 ? 0 : all.length / words.length;
  return new Map(
    words.map((word, at) => [word, new Int8Array(all.buffer, all.byteOffset + at * size, size)] as const),
  );
}
