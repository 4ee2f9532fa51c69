// How often each text was found. Counts of parts add up to the count of the whole.
import { sortedBy } from '#cypher/model/order.ts';

export type Counts = Record<string, number>;

export function countTexts(texts: Iterable<string>): Counts {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Object.fromEntries(counts);
}

export function addCounts(one: Counts, more: Counts): Counts {
  const sum = new Map(Object.entries(one));
  for (const [text, count] of Object.entries(more)) sum.set(text, (sum.get(text) ?? 0) + count);
  return Object.fromEntries(sum);
}

/** The texts, the most frequent first; ties in code unit order. */
export function byFrequency(counts: Counts): string[] {
  return sortedBy(Object.entries(counts), ([text, count]) => [-count, text]).map(([text]) => text);
}
