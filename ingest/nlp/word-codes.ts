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

/** `states`: (words + 1) × width, row 0 is the root. */
export function createCoder({
  size,
  scale,
  offset,
  projection,
}: CodeTable): (upos: readonly string[], states: Float32Array) => WordCodes {
  const width = projection.length / size;
  const rows = Float32Array.from(projection, (value) => value / scale);
  const shift = Float32Array.from(offset, (value) => value / scale);
  return (upos, states) => {
    const words = upos.flatMap((tag, word) => (isCoded(tag) ? [word] : []));
    const bytes = new Int8Array(words.length * size);
    words.forEach((word, at) => {
      const state = states.subarray((word + 1) * width, (word + 2) * width);
      for (let byte = 0; byte < size; byte++) {
        const row = byte * width;
        let sum = shift[byte] ?? 0;
        for (let column = 0; column < width; column++) {
          sum += (state[column] ?? 0) * (rows[row + column] ?? 0);
        }
        bytes[at * size + byte] = Math.max(-127, Math.min(127, Math.round(sum * CODE_STEPS)));
      }
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
