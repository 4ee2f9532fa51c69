// The few sums over plain arrays that the ranking needs.

/** Scaled whole numbers as floats. Throws RangeError when there are not `length` of them. */
export function checked(values: readonly number[], length: number, scale: number): Float32Array {
  if (values.length !== length)
    throw new RangeError(`weights hold ${values.length} numbers where the features need ${length}`);
  return Float32Array.from(values, (value) => value / scale);
}

/** Adds the rows of a table that the first `count` indexes name. */
export function addRows(sums: Float32Array, table: Float32Array, rows: Int32Array, count: number): void {
  const width = sums.length;
  for (let at = 0; at < count; at++) {
    const row = (rows[at] ?? 0) * width;
    for (let unit = 0; unit < width; unit++) sums[unit] = (sums[unit] ?? 0) + (table[row + unit] ?? 0);
  }
}

/** Adds matrix × vector, the matrix row by row. */
export function addProduct(sums: Float32Array, matrix: Float32Array, vector: Float32Array): void {
  const width = vector.length;
  for (let unit = 0; unit < sums.length; unit++) {
    let sum = 0;
    for (let at = 0; at < width; at++) sum += (matrix[unit * width + at] ?? 0) * (vector[at] ?? 0);
    sums[unit] = (sums[unit] ?? 0) + sum;
  }
}

export function dot(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}
