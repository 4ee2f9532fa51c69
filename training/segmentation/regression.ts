// Logistic regression over sparse binary features by FTRL-proximal with L1 (McMahan et al. 2013, "Ad click prediction: a
// view from the trenches"), so that most weights are nought and are not written down.
export interface Example {
  /** Indexes of the features that hold. */
  active: Int32Array;
  positive: boolean;
}

export interface Settings {
  epochs: number;
  rate: number;
  l1: number;
  l2: number;
  seed: number;
}

/** Numbers in [0, 1) that follow from a seed (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** One weight a feature; the last one is the bias, which is not held down. */
export function fitWeights(
  examples: readonly Example[],
  features: number,
  { epochs, rate, l1, l2, seed }: Settings,
): Float64Array {
  const gradients = new Float64Array(features + 1);
  const squares = new Float64Array(features + 1);
  const weightAt = (index: number): number => {
    const sum = gradients[index] ?? 0;
    const held = index === features ? 0 : l1;
    if (Math.abs(sum) <= held) return 0;
    return -(sum - Math.sign(sum) * held) / ((1 + Math.sqrt(squares[index] ?? 0)) / rate + l2);
  };
  const learn = (index: number, weight: number, gradient: number) => {
    const before = squares[index] ?? 0;
    const after = before + gradient * gradient;
    gradients[index] =
      (gradients[index] ?? 0) + gradient - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * weight;
    squares[index] = after;
  };
  const random = randomFrom(seed);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const number of order) {
      const example = examples[number];
      if (example === undefined) continue;
      const indexes = [...example.active, features];
      const weights = indexes.map(weightAt);
      const chance = 1 / (1 + Math.exp(-weights.reduce((sum, weight) => sum + weight, 0)));
      const gradient = chance - (example.positive ? 1 : 0);
      indexes.forEach((index, at) => {
        learn(index, weights[at] ?? 0, gradient);
      });
    }
  }
  return Float64Array.from({ length: features + 1 }, (_, index) => weightAt(index));
}
