// How likely the model finds each kind of name for each word, pressed into a few bytes a word: what a document's names
// are judged from once all of it is read.
import type { NameChances } from '#ingest/state.ts';

/** Kinds of name; `REST` are dates, amounts and numbers, `BEGIN` that a name of whatever kind begins with the word. */
export const CHANCE_KINDS = [
  'PER',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'NORP',
  'EVENT',
  'MISC',
  'REST',
  'BEGIN',
] as const;

const SIZE = CHANCE_KINDS.length;
const BEGIN = CHANCE_KINDS.indexOf('BEGIN');
const REST = CHANCE_KINDS.indexOf('REST');
/** Words that are less likely a part of a name have no row. */
const LEAST = 0.01;
/** Steps of a byte in a unit of -log p. */
const STEPS = 24;
const LAST = 255;

/** Packs words × labels log-probabilities. */
export function createChancePacker(
  labels: readonly string[],
): (words: number, scores: Float32Array) => NameChances {
  const columns = labels.map((label) => {
    const kind = (CHANCE_KINDS as readonly string[]).indexOf(label.slice(2));
    return kind === -1 ? REST : kind;
  });
  const outside = labels.indexOf('O');
  const sums = new Float64Array(SIZE);
  return (words, scores) => {
    const rows: number[] = [];
    const kept: number[] = [];
    for (let word = 0; word < words; word++) {
      const row = word * labels.length;
      if (1 - Math.exp(scores[row + outside] ?? 0) < LEAST) continue;
      sums.fill(0);
      for (let label = 0; label < labels.length; label++) {
        if (label === outside) continue;
        const chance = Math.exp(scores[row + label] ?? 0);
        sums[columns[label] ?? REST] = (sums[columns[label] ?? REST] ?? 0) + chance;
        if (labels[label]?.startsWith('B-')) sums[BEGIN] = (sums[BEGIN] ?? 0) + chance;
      }
      kept.push(word);
      for (const sum of sums) rows.push(Math.min(LAST, Math.round(-Math.log(sum) * STEPS)));
    }
    return { words: kept, bytes: Buffer.from(Uint8Array.from(rows)).toString('base64') };
  };
}

/** -log p of each kind by word, in the order of CHANCE_KINDS; words without a row are no part of a name. */
export function readChances({ words, bytes }: NameChances): Map<number, Float32Array> {
  const all = Buffer.from(bytes, 'base64');
  return new Map(
    words.map((word, at) => [
      word,
      Float32Array.from(all.subarray(at * SIZE, (at + 1) * SIZE), (byte) => byte / STEPS),
    ]),
  );
}
