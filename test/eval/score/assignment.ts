// The assignment problem by the Hungarian method (Kuhn 1955; the O(n³) form with potentials).

/** The largest sum of weights over pairs in which each row and each column stands at most once. */
export function bestAssignment(weights: ReadonlyArray<readonly number[]>): number {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return 0;
  const turned = rows > columns;
  const small = turned ? columns : rows;
  const large = turned ? rows : columns;
  const cost = (row: number, column: number): number =>
    -((turned ? weights[column]?.[row] : weights[row]?.[column]) ?? 0);

  const rowPotential = new Float64Array(small + 1);
  const columnPotential = new Float64Array(large + 1);
  /** Row matched to each column; 0 is none. */
  const matched = new Int32Array(large + 1);
  for (let row = 1; row <= small; row++) {
    matched[0] = row;
    let column = 0;
    const least = new Float64Array(large + 1).fill(Number.POSITIVE_INFINITY);
    const cameFrom = new Int32Array(large + 1);
    const done = new Uint8Array(large + 1);
    do {
      done[column] = 1;
      const current = matched[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= large; other++) {
        if (done[other]) continue;
        const reduced =
          cost(current - 1, other - 1) - (rowPotential[current] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced;
          cameFrom[other] = column;
        }
        if ((least[other] ?? 0) < delta) {
          delta = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= large; other++) {
        if (done[other]) {
          const owner = matched[other] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[other] = (columnPotential[other] ?? 0) - delta;
        } else least[other] = (least[other] ?? 0) - delta;
      }
      column = next;
    } while (matched[column] !== 0);
    while (column !== 0) {
      const from = cameFrom[column] ?? 0;
      matched[column] = matched[from] ?? 0;
      column = from;
    }
  }
  let sum = 0;
  for (let column = 1; column <= large; column++) {
    const row = matched[column] ?? 0;
    if (row !== 0) sum -= cost(row - 1, column - 1);
  }
  return sum;
}
