// The trees of a sentence's windows made one.
const ROOT = -1;

/** Keep the first root; hang every other root, and one word of every cycle that stitching made, on it. */
export function joinTrees(heads: readonly number[]): number[] {
  const root = heads.indexOf(ROOT);
  const main = root === -1 ? 0 : root;
  const joined = heads.map((head, word) => (word === main ? ROOT : head === ROOT ? main : head));
  const state = new Array<number>(joined.length).fill(0);
  for (let start = 0; start < joined.length; start++) {
    let word = start;
    while (word !== ROOT && state[word] === 0) {
      state[word] = start + 1;
      const head = joined[word] ?? ROOT;
      if (head !== ROOT && state[head] === start + 1) joined[word] = main;
      word = joined[word] ?? ROOT;
    }
  }
  return joined;
}
