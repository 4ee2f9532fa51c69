// Long sentences are read in overlapping windows, so that no word is dropped and none is read without neighbours.

export interface Window {
  /** Words [first, last) that the model sees together. */
  first: number;
  last: number;
  /** Words [from, to) whose answers are taken from this window: the ones best surrounded. */
  from: number;
  to: number;
}

export interface WindowLimits {
  words: number;
  pieces: number;
  /** Words shared by two neighbours. */
  overlap: number;
}

export const WINDOW_LIMITS: WindowLimits = { words: 100, pieces: 510, overlap: 24 };

/** pieces[i] is the number of pieces of word i. The [from, to) ranges of the result tile the sentence. */
export function planWindows(pieces: readonly number[], limits: WindowLimits = WINDOW_LIMITS): Window[] {
  const windows: Window[] = [];
  let first = 0;
  for (;;) {
    let last = first;
    for (let sum = 0; last < pieces.length && last - first < limits.words; last++) {
      sum += pieces[last] ?? 0;
      if (sum > limits.pieces) break;
    }
    windows.push({ first, last, from: first, to: last });
    if (last >= pieces.length) break;
    first = Math.max(first + 1, last - Math.min(limits.overlap, Math.floor((last - first) / 2)));
  }
  for (let index = 1; index < windows.length; index++) {
    const left = windows[index - 1];
    const right = windows[index];
    if (!left || !right) break;
    const middle = Math.floor((right.first + left.last) / 2);
    left.to = middle;
    right.from = middle;
  }
  return windows;
}
