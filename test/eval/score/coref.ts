// Coreference: MUC (Vilain 1995), B3 (Bagga and Baldwin 1998), CEAFe (Luo 2005, phi 4) and their mean, as in the CoNLL
// shared tasks. Mentions are keys; counts of all documents are summed before the scores are taken.
import { bestAssignment } from './assignment.ts';

export type Clustering = ReadonlyArray<readonly string[]>;

/** Numerators and denominators of precision and recall. */
export interface CorefCounts {
  precision: [part: number, whole: number];
  recall: [part: number, whole: number];
}

export interface CorefTotals {
  muc: CorefCounts;
  b3: CorefCounts;
  ceafe: CorefCounts;
}

function emptyCounts(): CorefCounts {
  return { precision: [0, 0], recall: [0, 0] };
}

export function emptyTotals(): CorefTotals {
  return { muc: emptyCounts(), b3: emptyCounts(), ceafe: emptyCounts() };
}

function clusterOf(clusters: Clustering): Map<string, number> {
  return new Map(clusters.flatMap((mentions, index) => mentions.map((mention) => [mention, index] as const)));
}

function mucSide(of: Clustering, against: Clustering): [number, number] {
  const other = clusterOf(against);
  let part = 0;
  let whole = 0;
  for (const mentions of of) {
    const parts = new Set<number>();
    let alone = 0;
    for (const mention of mentions) {
      const home = other.get(mention);
      if (home === undefined) alone++;
      else parts.add(home);
    }
    part += mentions.length - (parts.size + alone);
    whole += mentions.length - 1;
  }
  return [part, whole];
}

function b3Side(of: Clustering, against: Clustering): [number, number] {
  const other = clusterOf(against);
  let part = 0;
  let whole = 0;
  for (const mentions of of) {
    const shared = new Map<number, number>();
    for (const mention of mentions) {
      const home = other.get(mention);
      if (home !== undefined) shared.set(home, (shared.get(home) ?? 0) + 1);
    }
    for (const count of shared.values()) part += (count * count) / mentions.length;
    whole += mentions.length;
  }
  return [part, whole];
}

function similarity(left: readonly string[], right: readonly string[]): number {
  const shared = new Set(left);
  const common = right.filter((mention) => shared.has(mention)).length;
  return (2 * common) / (left.length + right.length);
}

function addSide(side: [number, number], [part, whole]: [number, number]): void {
  side[0] += part;
  side[1] += whole;
}

/** B3 of one clustering, in percent; mentions that only one side has count as alone on the other. */
export function b3Score(
  gold: Clustering,
  found: Clustering,
): { precision: number; recall: number; f1: number } {
  return corefScore({ precision: b3Side(found, gold), recall: b3Side(gold, found) });
}

/** Adds one document. Singletons count if they are given: leave them out where the gold has none. */
export function addDocument(totals: CorefTotals, gold: Clustering, found: Clustering): void {
  addSide(totals.muc.recall, mucSide(gold, found));
  addSide(totals.muc.precision, mucSide(found, gold));
  addSide(totals.b3.recall, b3Side(gold, found));
  addSide(totals.b3.precision, b3Side(found, gold));
  const total = bestAssignment(gold.map((one) => found.map((other) => similarity(one, other))));
  addSide(totals.ceafe.recall, [total, gold.length]);
  addSide(totals.ceafe.precision, [total, found.length]);
}

/** In percent. */
export function corefScore({ precision, recall }: CorefCounts): {
  precision: number;
  recall: number;
  f1: number;
} {
  const p = precision[0] / Math.max(1, precision[1]);
  const r = recall[0] / Math.max(1, recall[1]);
  return { precision: 100 * p, recall: 100 * r, f1: p + r === 0 ? 0 : (200 * p * r) / (p + r) };
}

export function conllMean({ muc, b3, ceafe }: CorefTotals): number {
  return (corefScore(muc).f1 + corefScore(b3).f1 + corefScore(ceafe).f1) / 3;
}
