// Exact-match scoring of names: span and type must be equal.

export interface TypedSpan {
  start: number;
  end: number;
  type: string;
}

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

function key({ start, end, type }: TypedSpan): string {
  return `${start} ${end} ${type}`;
}

/** Adds one text's names to the tallies, by type and under 'all'. */
export function tallyNames(
  tallies: Map<string, Tally>,
  gold: readonly TypedSpan[],
  found: readonly TypedSpan[],
): void {
  const add = (type: string, field: keyof Tally) => {
    for (const name of ['all', type]) {
      const tally = tallies.get(name) ?? { right: 0, found: 0, gold: 0 };
      tally[field]++;
      tallies.set(name, tally);
    }
  };
  const wanted = new Set(gold.map(key));
  for (const { type } of gold) add(type, 'gold');
  for (const name of found) {
    add(name.type, 'found');
    if (wanted.has(key(name))) add(name.type, 'right');
  }
}

/** In percent; an empty side scores 0. */
export function scoreOf({ right, found, gold }: Tally): Score {
  return {
    precision: (100 * right) / Math.max(1, found),
    recall: (100 * right) / Math.max(1, gold),
    f1: (200 * right) / Math.max(1, found + gold),
  };
}
