// Scores pairs of phrases, and "refers to nothing before": a small network over binary features, one layer each. Trained
// by training/coreference.py on what features.ts says of annotated documents; the same code counts the features in both.
import type { SentenceState } from '#ingest/state.ts';

import { ALONE_FEATURES, aloneFeatures, type Candidate, PAIR_FEATURES, pairFeatures } from './features.ts';

/** Rows of `hidden` and of `direct` are features, columns of `hidden` the units; numbers are scaled by `scale`. */
interface Layer {
  hidden: readonly number[];
  direct: readonly number[];
  bias: readonly number[];
  out: readonly number[];
  constant: number;
}

export interface RankerWeights {
  units: number;
  scale: number;
  pair: Layer;
  /** What the anaphor alone adds to the units of a pair. */
  context: readonly number[];
  alone: Layer;
}

export interface Ranker {
  /** How well an anaphor goes back to nothing; pairs that score higher win. */
  alone(candidate: Candidate): number;
  pair(antecedent: Candidate, anaphor: Candidate, nearer: number): number;
}

interface Net {
  hidden: Float32Array;
  direct: Float32Array;
  bias: Float32Array;
  out: Float32Array;
  constant: number;
}

const MOST_FEATURES = 32;

function checked(values: readonly number[], length: number, scale: number): Float32Array {
  if (values.length !== length)
    throw new RangeError(`weights hold ${values.length} numbers where the features need ${length}`);
  return Float32Array.from(values, (value) => value / scale);
}

function netOf(
  { hidden, direct, bias, out, constant }: Layer,
  features: number,
  { units, scale }: RankerWeights,
): Net {
  return {
    hidden: checked(hidden, features * units, scale),
    direct: checked(direct, features, scale),
    bias: checked(bias, units, scale),
    out: checked(out, units, scale),
    constant: constant / scale,
  };
}

/** Weights that do not fit the features throw RangeError. */
export function createRanker(weights: RankerWeights): (sentences: readonly SentenceState[]) => Ranker {
  const { units } = weights;
  const pair = netOf(weights.pair, PAIR_FEATURES, weights);
  const alone = netOf(weights.alone, ALONE_FEATURES, weights);
  const context = checked(weights.context, ALONE_FEATURES * units, weights.scale);
  const indexes = new Int32Array(MOST_FEATURES);
  const sums = new Float32Array(units);

  const addRows = (table: Float32Array, count: number): void => {
    for (let at = 0; at < count; at++) {
      const row = (indexes[at] ?? 0) * units;
      for (let unit = 0; unit < units; unit++) sums[unit] = (sums[unit] ?? 0) + (table[row + unit] ?? 0);
    }
  };
  const read = (net: Net, count: number): number => {
    let score = net.constant;
    for (let at = 0; at < count; at++) score += net.direct[indexes[at] ?? 0] ?? 0;
    for (let unit = 0; unit < units; unit++) score += Math.max(0, sums[unit] ?? 0) * (net.out[unit] ?? 0);
    return score;
  };

  return (sentences) => {
    let known: Candidate | null = null;
    const added = new Float32Array(units);
    const contextOf = (anaphor: Candidate): Float32Array => {
      if (known === anaphor) return added;
      sums.set(pair.bias);
      addRows(context, aloneFeatures(sentences, anaphor, indexes));
      added.set(sums);
      known = anaphor;
      return added;
    };
    return {
      alone(candidate) {
        const count = aloneFeatures(sentences, candidate, indexes);
        sums.set(alone.bias);
        addRows(alone.hidden, count);
        return read(alone, count);
      },
      pair(antecedent, anaphor, nearer) {
        sums.set(contextOf(anaphor));
        const count = pairFeatures(sentences, antecedent, anaphor, nearer, indexes);
        addRows(pair.hidden, count);
        return read(pair, count);
      },
    };
  };
}
