// Scores pairs of phrases, and "refers to nothing before": a small network over binary features and the senses of the
// heads, one layer each. Trained by training/ranking on what this code says of annotated documents.
import type { SentenceState } from '#ingest/state.ts';

import { ALONE_FEATURES, aloneFeatures } from './alone-features.ts';
import type { Antecedent, Candidate } from './candidates.ts';
import { PAIR_FEATURES, pairFeatures } from './pair-features.ts';
import { addProduct, addRows, checked, dot } from './vectors.ts';

/** Rows of `hidden` and of `direct` are features, columns of `hidden` the units; numbers are scaled by `scale`. */
interface Layer {
  hidden: readonly number[];
  direct: readonly number[];
  bias: readonly number[];
  out: readonly number[];
  constant: number;
}

/** Matrices over senses, whose length is `size`; rows are units, of `both` the numbers of the antecedent's sense. */
interface SenseLayer {
  size: number;
  scale: number;
  antecedent: readonly number[];
  anaphor: readonly number[];
  alone: readonly number[];
  both: readonly number[];
}

export interface RankerWeights {
  units: number;
  scale: number;
  pair: Layer;
  /** What the anaphor alone adds to the units of a pair. */
  context: readonly number[];
  alone: Layer;
  sense: SenseLayer;
}

export interface Ranker {
  /** How well an anaphor goes back to nothing; pairs that score higher win. */
  alone(candidate: Candidate): number;
  pair(antecedent: Antecedent, anaphor: Candidate): number;
}

interface Net {
  hidden: Float32Array;
  direct: Float32Array;
  bias: Float32Array;
  out: Float32Array;
  constant: number;
}

const MOST_FEATURES = 64;

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
  const { size, scale } = weights.sense;
  const pair = netOf(weights.pair, PAIR_FEATURES, weights);
  const alone = netOf(weights.alone, ALONE_FEATURES, weights);
  const context = checked(weights.context, ALONE_FEATURES * units, weights.scale);
  const ofAntecedent = checked(weights.sense.antecedent, units * size, scale);
  const ofAnaphor = checked(weights.sense.anaphor, units * size, scale);
  const ofAlone = checked(weights.sense.alone, units * size, scale);
  const ofBoth = checked(weights.sense.both, size * size, scale);
  const nothing = new Float32Array(size);
  const indexes = new Int32Array(MOST_FEATURES);
  const sums = new Float32Array(units);

  const read = (net: Net, count: number): number => {
    let score = net.constant;
    for (let at = 0; at < count; at++) score += net.direct[indexes[at] ?? 0] ?? 0;
    for (let unit = 0; unit < units; unit++) score += Math.max(0, sums[unit] ?? 0) * (net.out[unit] ?? 0);
    return score;
  };

  return (sentences) => {
    let known: Candidate | null = null;
    const added = new Float32Array(units);
    const wanted = new Float32Array(size);
    const told = new Map<Candidate, Float32Array>();
    /** What the anaphor of all pairs that follow says by itself. */
    const turnTo = (anaphor: Candidate): void => {
      if (known === anaphor) return;
      const sense = anaphor.sense ?? nothing;
      added.set(pair.bias);
      addRows(added, context, indexes, aloneFeatures(sentences, anaphor, indexes));
      addProduct(added, ofAnaphor, sense);
      wanted.fill(0);
      addProduct(wanted, ofBoth, sense);
      known = anaphor;
    };
    const tellOf = (antecedent: Candidate): Float32Array => {
      const before = told.get(antecedent);
      if (before !== undefined) return before;
      const sum = new Float32Array(units);
      addProduct(sum, ofAntecedent, antecedent.sense ?? nothing);
      told.set(antecedent, sum);
      return sum;
    };
    return {
      alone(candidate) {
        const count = aloneFeatures(sentences, candidate, indexes);
        sums.set(alone.bias);
        addRows(sums, alone.hidden, indexes, count);
        addProduct(sums, ofAlone, candidate.sense ?? nothing);
        return read(alone, count);
      },
      pair(antecedent, anaphor) {
        turnTo(anaphor);
        const own = tellOf(antecedent.candidate);
        for (let unit = 0; unit < units; unit++) sums[unit] = (added[unit] ?? 0) + (own[unit] ?? 0);
        const count = pairFeatures(sentences, antecedent, anaphor, indexes);
        addRows(sums, pair.hidden, indexes, count);
        return read(pair, count) + dot(wanted, antecedent.candidate.sense ?? nothing);
      },
    };
  };
}
