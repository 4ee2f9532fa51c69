// Scores pairs of phrases, and "refers to nothing before": a small network over binary features and the senses of the
// heads, one layer each. Trained by training/ranking on what this code says of annotated documents.
import type { SentenceState } from '#ingest/state.ts';

import { ALONE_FEATURES, aloneFeatures } from './alone-features.ts';
import type { Antecedent, Candidate } from './candidates.ts';
import { PAIR_FEATURES, pairFeatures } from './pair-features.ts';
import { addProduct, addRows, decoded, dot } from './vectors.ts';

/**
 * Rows of `hidden` and of `direct` are features, columns of `hidden` the units; numbers are scaled by `scale`.
 * Arrays are written as `decoded` reads them.
 */
interface Layer {
  hidden: string;
  direct: string;
  bias: string;
  out: string;
  constant: number;
}

/** Matrices over senses, whose length is `size`; rows are units, of `both` the numbers of the antecedent's sense. */
interface SenseLayer {
  size: number;
  scale: number;
  antecedent: string;
  anaphor: string;
  alone: string;
  both: string;
}

export interface RankerWeights {
  units: number;
  scale: number;
  pair: Layer;
  /** What the anaphor alone adds to the units of a pair. */
  context: string;
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
    hidden: decoded(hidden, features * units, scale),
    direct: decoded(direct, features, scale),
    bias: decoded(bias, units, scale),
    out: decoded(out, units, scale),
    constant: constant / scale,
  };
}

/** Weights that do not fit the features throw RangeError. */
export function createRanker(weights: RankerWeights): (sentences: readonly SentenceState[]) => Ranker {
  const { units } = weights;
  const { size, scale } = weights.sense;
  const pair = netOf(weights.pair, PAIR_FEATURES, weights);
  const alone = netOf(weights.alone, ALONE_FEATURES, weights);
  const context = decoded(weights.context, ALONE_FEATURES * units, weights.scale);
  const ofAntecedent = decoded(weights.sense.antecedent, units * size, scale);
  const ofAnaphor = decoded(weights.sense.anaphor, units * size, scale);
  const ofAlone = decoded(weights.sense.alone, units * size, scale);
  const ofBoth = decoded(weights.sense.both, size * size, scale);
  const nothing = new Float32Array(size);
  const indexes = new Int32Array(MOST_FEATURES);
  const own = new Int32Array(MOST_FEATURES);
  const sums = new Float32Array(units);

  const read = (net: Net, features: Int32Array, count: number): number => {
    let score = net.constant;
    for (let at = 0; at < count; at++) score += net.direct[features[at] ?? 0] ?? 0;
    for (let unit = 0; unit < units; unit++) score += Math.max(0, sums[unit] ?? 0) * (net.out[unit] ?? 0);
    return score;
  };

  return (sentences) => {
    let known: Candidate | null = null;
    let owned = 0;
    let told: Candidate | null = null;
    const added = new Float32Array(units);
    const wanted = new Float32Array(size);
    const tellings = new Map<Candidate, Float32Array>();
    /** Counts the features that a phrase has by itself, into `own`. */
    const lookAt = (candidate: Candidate): void => {
      if (known === candidate) return;
      owned = aloneFeatures(sentences, candidate, own);
      known = candidate;
    };
    /** What the anaphor of all pairs that follow says by itself. */
    const turnTo = (anaphor: Candidate): void => {
      if (told === anaphor) return;
      lookAt(anaphor);
      const sense = anaphor.sense ?? nothing;
      added.set(pair.bias);
      addRows(added, context, own, owned);
      addProduct(added, ofAnaphor, sense);
      wanted.fill(0);
      addProduct(wanted, ofBoth, sense);
      told = anaphor;
    };
    const tellOf = (antecedent: Candidate): Float32Array => {
      const before = tellings.get(antecedent);
      if (before !== undefined) return before;
      const sum = new Float32Array(units);
      addProduct(sum, ofAntecedent, antecedent.sense ?? nothing);
      tellings.set(antecedent, sum);
      return sum;
    };
    return {
      alone(candidate) {
        lookAt(candidate);
        sums.set(alone.bias);
        addRows(sums, alone.hidden, own, owned);
        addProduct(sums, ofAlone, candidate.sense ?? nothing);
        return read(alone, own, owned);
      },
      pair(antecedent, anaphor) {
        turnTo(anaphor);
        const telling = tellOf(antecedent.candidate);
        for (let unit = 0; unit < units; unit++) sums[unit] = (added[unit] ?? 0) + (telling[unit] ?? 0);
        const count = pairFeatures(sentences, antecedent, anaphor, indexes);
        addRows(sums, pair.hidden, indexes, count);
        return read(pair, indexes, count) + dot(wanted, antecedent.candidate.sense ?? nothing);
      },
    };
  };
}
