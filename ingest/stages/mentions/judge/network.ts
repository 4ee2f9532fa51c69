// A network of one layer over binary features and a few measures: what is a person, a body, a place, or none of them.
import { MEASURES } from './measures.ts';

/** What a name is judged to be, in the order of the network's answers. */
export const KINDS = ['PER', 'ORG', 'LOC', 'NONE'] as const;

export interface JudgeWeights {
  /** SHA-256 of the tagger whose answers it was fitted to. */
  tagger: string;
  units: number;
  /** What the numbers are divided by. */
  scale: number;
  /** By feature, a number a unit. */
  features: Readonly<Record<string, readonly number[]>>;
  /** Rows are measures, columns units. */
  measures: readonly number[];
  bias: readonly number[];
  /** Rows are units, columns kinds. */
  out: readonly number[];
  constant: readonly number[];
}

/** Chances of the kinds, adding up to 1. */
export type Judge = (features: readonly string[], measures: Float32Array) => Float32Array;

/** Weights that do not fit the measures throw RangeError. */
export function createJudge({
  units,
  scale,
  features,
  measures: rows,
  bias,
  out,
  constant,
}: JudgeWeights): Judge {
  const scaled = (numbers: readonly number[], length: number): Float32Array => {
    if (numbers.length !== length) throw new RangeError(`${numbers.length} weights where ${length} belong`);
    return Float32Array.from(numbers, (number) => number / scale);
  };
  const known = new Map(Object.entries(features).map(([name, row]) => [name, scaled(row, units)] as const));
  const ofMeasures = scaled(rows, MEASURES * units);
  const start = scaled(bias, units);
  const ofUnits = scaled(out, units * KINDS.length);
  const end = scaled(constant, KINDS.length);
  const sums = new Float32Array(units);
  return (names, measures) => {
    sums.set(start);
    for (const name of names) {
      const row = known.get(name);
      if (row === undefined) continue;
      for (let unit = 0; unit < units; unit++) sums[unit] = (sums[unit] ?? 0) + (row[unit] ?? 0);
    }
    for (let measure = 0; measure < MEASURES; measure++) {
      const value = measures[measure] ?? 0;
      if (value === 0) continue;
      const row = measure * units;
      for (let unit = 0; unit < units; unit++)
        sums[unit] = (sums[unit] ?? 0) + value * (ofMeasures[row + unit] ?? 0);
    }
    const chances = Float32Array.from(end);
    for (let unit = 0; unit < units; unit++) {
      const value = Math.max(0, sums[unit] ?? 0);
      for (let kind = 0; kind < KINDS.length; kind++)
        chances[kind] = (chances[kind] ?? 0) + value * (ofUnits[unit * KINDS.length + kind] ?? 0);
    }
    return softmax(chances);
  };
}

function softmax(scores: Float32Array): Float32Array {
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}
