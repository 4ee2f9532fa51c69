// Groups of binary features: each has a fixed size and its own stretch of indexes, so that weights keep their meaning.

export interface Groups {
  /** First index of each group. */
  bases: readonly number[];
  total: number;
}

export function groupsOf(sizes: readonly number[]): Groups {
  let total = 0;
  const bases = sizes.map((size) => {
    const at = total;
    total += size;
    return at;
  });
  return { bases, total };
}

/** Index of the first border that a value does not pass; one more than there are borders for the rest. */
export function bucket(value: number, borders: readonly number[]): number {
  const at = borders.findIndex((border) => value <= border);
  return at < 0 ? borders.length : at;
}
