// Splits long lists, so that one statement never carries an unbounded parameter.

/** Rows that one UNWIND carries: large enough to be quick, small enough to keep the server's memory flat. */
const ROWS = 5000;

export function chunks<Item>(items: readonly Item[], size = ROWS): Item[][] {
  const parts: Item[][] = [];
  for (let from = 0; from < items.length; from += size) parts.push(items.slice(from, from + size));
  return parts;
}
