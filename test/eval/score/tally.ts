// Right, found and gold counts, and what follows from them.

export interface Tally {
  right: number;
  found: number;
  gold: number;
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

export function emptyTally(): Tally {
  return { right: 0, found: 0, gold: 0 };
}

/** In percent; an empty side scores 0. */
export function scoreOf({ right, found, gold }: Tally): Score {
  return {
    precision: (100 * right) / Math.max(1, found),
    recall: (100 * right) / Math.max(1, gold),
    f1: (200 * right) / Math.max(1, found + gold),
  };
}

export function tallyFor<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  const tally = tallies.get(key) ?? emptyTally();
  tallies.set(key, tally);
  return tally;
}

export function sumTallies(tallies: Iterable<Tally>): Tally {
  const sum = emptyTally();
  for (const { right, found, gold } of tallies) {
    sum.right += right;
    sum.found += found;
    sum.gold += gold;
  }
  return sum;
}
