// The few sums over plain arrays that the ranking needs. They are unrolled by four: half of the time of linking is spent here.

/**
 * Scaled whole numbers, two bytes each (little-endian) in base64, as floats.
 * Throws RangeError when there are not `length` of them.
 */
export function decoded(values: string, length: number, scale: number): Float32Array {
  const bytes = Buffer.from(values, 'base64');
  if (bytes.length !== 2 * length)
    throw new RangeError(`weights hold ${bytes.length / 2} numbers where the features need ${length}`);
  return Float32Array.from({ length }, (_value, at) => bytes.readInt16LE(2 * at) / scale);
}

/** Adds the rows of a table that the first `count` indexes name. */
export function addRows(sums: Float32Array, table: Float32Array, rows: Int32Array, count: number): void {
  const width = sums.length;
  let at = 0;
  for (; at + 3 < count; at += 4) {
    const a = (rows[at] ?? 0) * width;
    const b = (rows[at + 1] ?? 0) * width;
    const c = (rows[at + 2] ?? 0) * width;
    const d = (rows[at + 3] ?? 0) * width;
    for (let unit = 0; unit < width; unit++) {
      const four =
        (table[a + unit] ?? 0) + (table[b + unit] ?? 0) + (table[c + unit] ?? 0) + (table[d + unit] ?? 0);
      sums[unit] = (sums[unit] ?? 0) + four;
    }
  }
  for (; at < count; at++) {
    const row = (rows[at] ?? 0) * width;
    for (let unit = 0; unit < width; unit++) sums[unit] = (sums[unit] ?? 0) + (table[row + unit] ?? 0);
  }
}

/** Adds matrix × vector, the matrix row by row. */
export function addProduct(sums: Float32Array, matrix: Float32Array, vector: Float32Array): void {
  const width = vector.length;
  for (let unit = 0; unit < sums.length; unit++) {
    sums[unit] = (sums[unit] ?? 0) + dotAt(matrix, unit * width, vector);
  }
}

export function dot(left: Float32Array, right: Float32Array): number {
  return dotAt(left, 0, right);
}

/** Scalar product of a vector and the numbers of another from an index on. */
function dotAt(values: Float32Array, from: number, vector: Float32Array): number {
  const { length } = vector;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let at = 0;
  for (; at + 3 < length; at += 4) {
    a += (values[from + at] ?? 0) * (vector[at] ?? 0);
    b += (values[from + at + 1] ?? 0) * (vector[at + 1] ?? 0);
    c += (values[from + at + 2] ?? 0) * (vector[at + 2] ?? 0);
    d += (values[from + at + 3] ?? 0) * (vector[at + 3] ?? 0);
  }
  for (; at < length; at++) a += (values[from + at] ?? 0) * (vector[at] ?? 0);
  return a + b + (c + d);
}
