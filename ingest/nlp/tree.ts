// The best dependency tree from arc scores: maximum spanning arborescence by Chu and Liu (1965) and Edmonds (1967),
// as in McDonald et al. 2005, "Non-projective dependency parsing using spanning tree algorithms". Exactly one word
// hangs on the root: every arc from the root costs a constant larger than any sum of scores.

/** scores[dependent][head]; head 0 is the root, word i is row i and head i + 1. */
export type ArcScores = readonly ArrayLike<number>[];

const ROOT = 0;

/** Node of a cycle in heads (nodes 1..n), or 0 when there is none. */
function findCycle(heads: readonly number[]): number {
  const seen = new Array<number>(heads.length).fill(0);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node !== ROOT && seen[node] === 0) {
      seen[node] = start;
      node = heads[node] ?? ROOT;
    }
    if (node !== ROOT && seen[node] === start) return node;
  }
  return 0;
}

function bestHeads(weights: readonly number[][]): number[] {
  return weights.map((row, node) => {
    if (node === ROOT) return -1;
    let best = -1;
    row.forEach((weight, head) => {
      if (head !== node && (best < 0 || weight > (row[best] ?? 0))) best = head;
    });
    return best;
  });
}

/** weights[dependent][head] over nodes 0..n with root 0 -> head of each node; recursion depth is the number of cycles. */
function arborescence(weights: readonly number[][]): number[] {
  const heads = bestHeads(weights);
  const member = findCycle(heads);
  if (member === 0) return heads;

  const cycle = [member];
  for (let node = heads[member] ?? ROOT; node !== member; node = heads[node] ?? ROOT) cycle.push(node);
  const inCycle = new Set(cycle);
  const outside = weights.map((_, node) => node).filter((node) => !inCycle.has(node));
  const contracted = outside.length;
  const weight = (node: number, head: number) => weights[node]?.[head] ?? Number.NEGATIVE_INFINITY;

  // The cycle becomes one node: entering it at a member costs that member its head in the cycle.
  const enter = outside.map((head) =>
    cycle.reduce((best, node) => {
      const gain = weight(node, head) - weight(node, heads[node] ?? ROOT);
      return gain > weight(best, head) - weight(best, heads[best] ?? ROOT) ? node : best;
    }, member),
  );
  const leave = outside.map((node) =>
    cycle.reduce((best, head) => (weight(node, head) > weight(node, best) ? head : best), member),
  );
  const smaller = outside.map((node, index) => [
    ...outside.map((head) => weight(node, head)),
    weight(node, leave[index] ?? member),
  ]);
  smaller.push([
    ...outside.map((head, index) => {
      const node = enter[index] ?? member;
      return weight(node, head) - weight(node, heads[node] ?? ROOT);
    }),
    Number.NEGATIVE_INFINITY,
  ]);

  const solved = arborescence(smaller);
  const result = [...heads];
  outside.forEach((node, index) => {
    const head = solved[index] ?? -1;
    result[node] = head === contracted ? (leave[index] ?? member) : (outside[head] ?? -1);
  });
  const entry = solved[contracted] ?? 0;
  result[enter[entry] ?? member] = outside[entry] ?? ROOT;
  return result;
}

function isSingleRooted(heads: readonly number[]): boolean {
  return heads.filter((head) => head === ROOT).length === 1 && findCycle(heads) === 0;
}

/** Head index of each word within the sentence, -1 for its one root. */
export function decodeTree(scores: ArcScores): number[] {
  const count = scores.length;
  if (count === 0) return [];
  const weights = [
    new Array<number>(count + 1).fill(Number.NEGATIVE_INFINITY),
    ...scores.map((row) =>
      Array.from({ length: count + 1 }, (_, head) => row[head] ?? Number.NEGATIVE_INFINITY),
    ),
  ];
  const greedy = bestHeads(weights);
  const heads = isSingleRooted(greedy) ? greedy : arborescence(withRootPenalty(weights));
  return heads.slice(1).map((head) => head - 1);
}

function withRootPenalty(weights: readonly number[][]): number[][] {
  const finite = weights.flat().filter((weight) => Number.isFinite(weight));
  const penalty = (Math.max(...finite) - Math.min(...finite) + 1) * weights.length;
  return weights.map((row) => row.map((weight, head) => (head === ROOT ? weight - penalty : weight)));
}
