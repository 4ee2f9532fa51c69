// Splits long lists, so that one statement never carries an unbounded parameter.
import type { Tx } from './driver.ts';

/** Rows that one UNWIND carries: large enough to be quick, small enough to keep the server's memory flat. */
const ROWS = 5000;

function chunks<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (let from = 0; from < items.length; from += ROWS) parts.push(items.slice(from, from + ROWS));
  return parts;
}

/** Sends a statement for all rows, so many at a time, at once and in their order; `parameter` is what it calls them. */
export function runInChunks(
  tx: Tx,
  text: string,
  rows: readonly unknown[],
  parameter: 'rows' | 'ids' = 'rows',
): Array<ReturnType<Tx['run']>> {
  return chunks(rows).map((part) => tx.run(text, { [parameter]: part }));
}
