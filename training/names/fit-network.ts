// Fits a network of one layer to sparse features and dense measures by Adagrad (Duchi, Hazan and Singer 2011), with a share
// of the features left out at random (Srivastava et al. 2014).
export interface Example {
  /** Indexes of the features that hold. */
  active: Int32Array;
  measures: Float32Array;
  /** Index of the right answer. */
  answer: number;
  weight: number;
}

export interface Settings {
  units: number;
  epochs: number;
  rate: number;
  /** Share of the features left out of an example. */
  dropped: number;
  /** Pull towards nought, a step. */
  decay: number;
  seed: number;
}

export interface Fitted {
  /** Rows are features, columns units. */
  features: Float32Array;
  measures: Float32Array;
  bias: Float32Array;
  out: Float32Array;
  constant: Float32Array;
}

const SMALL = 1e-8;

/** Numbers in [0, 1) that follow from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** Numbers with the sum of their squared gradients. */
class Layer {
  readonly values: Float32Array;
  private readonly squares: Float32Array;

  constructor(size: number, spread: number, random: () => number) {
    this.values = Float32Array.from({ length: size }, () => (random() - 0.5) * spread);
    this.squares = new Float32Array(size);
  }

  step(index: number, gradient: number, rate: number, decay: number): void {
    const value = this.values[index] ?? 0;
    const slope = gradient + decay * value;
    const square = (this.squares[index] ?? 0) + slope * slope;
    this.squares[index] = square;
    this.values[index] = value - (rate * slope) / (Math.sqrt(square) + SMALL);
  }
}

export function fitNetwork(
  examples: readonly Example[],
  features: number,
  measures: number,
  answers: number,
  { units, epochs, rate, dropped, decay, seed }: Settings,
): Fitted {
  const random = randomFrom(seed);
  const byFeature = new Layer(features * units, 0.05, random);
  const byMeasure = new Layer(measures * units, 0.2, random);
  const bias = new Layer(units, 0.1, random);
  const out = new Layer(units * answers, 0.6, random);
  const constant = new Layer(answers, 0, random);
  const sums = new Float32Array(units);
  const chances = new Float32Array(answers);
  const back = new Float32Array(units);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const pace = rate * (1 - epoch / (epochs + 1));
    for (const number of order) {
      const example = examples[number];
      if (example === undefined) continue;
      const active = example.active.filter(() => random() >= dropped);
      const boost = 1 / (1 - dropped);
      sums.set(bias.values);
      for (const feature of active)
        for (let unit = 0; unit < units; unit++)
          sums[unit] = (sums[unit] ?? 0) + boost * (byFeature.values[feature * units + unit] ?? 0);
      for (let measure = 0; measure < measures; measure++) {
        const value = example.measures[measure] ?? 0;
        if (value === 0) continue;
        for (let unit = 0; unit < units; unit++)
          sums[unit] = (sums[unit] ?? 0) + value * (byMeasure.values[measure * units + unit] ?? 0);
      }
      chances.set(constant.values);
      for (let unit = 0; unit < units; unit++) {
        const value = Math.max(0, sums[unit] ?? 0);
        for (let answer = 0; answer < answers; answer++)
          chances[answer] = (chances[answer] ?? 0) + value * (out.values[unit * answers + answer] ?? 0);
      }
      const top = Math.max(...chances);
      let sum = 0;
      for (let answer = 0; answer < answers; answer++) {
        chances[answer] = Math.exp((chances[answer] ?? 0) - top);
        sum += chances[answer] ?? 0;
      }
      back.fill(0);
      for (let answer = 0; answer < answers; answer++) {
        const wrong = ((chances[answer] ?? 0) / sum - (answer === example.answer ? 1 : 0)) * example.weight;
        for (let unit = 0; unit < units; unit++) {
          const index = unit * answers + answer;
          back[unit] = (back[unit] ?? 0) + wrong * (out.values[index] ?? 0);
          if ((sums[unit] ?? 0) > 0) out.step(index, wrong * (sums[unit] ?? 0), pace, decay);
        }
        constant.step(answer, wrong, pace, 0);
      }
      for (let unit = 0; unit < units; unit++) {
        if ((sums[unit] ?? 0) <= 0) continue;
        const slope = back[unit] ?? 0;
        bias.step(unit, slope, pace, decay);
        for (const feature of active) byFeature.step(feature * units + unit, boost * slope, pace, decay);
        for (let measure = 0; measure < measures; measure++) {
          const value = example.measures[measure] ?? 0;
          if (value !== 0) byMeasure.step(measure * units + unit, value * slope, pace, decay);
        }
      }
    }
  }
  return {
    features: byFeature.values,
    measures: byMeasure.values,
    bias: bias.values,
    out: out.values,
    constant: constant.values,
  };
}
