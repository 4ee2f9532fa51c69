// People of one full name who are several: those with offices that have nothing in common, years apart.
import type { ClusterId } from '#cypher/model/ids.ts';

import { officesOf } from './offices.ts';
import type { ClusterNode } from './types.ts';

/** Between texts about one person under two offices there is, sooner or later, a text. */
const YEARS_APART = 10;

export interface Namesakes {
  /** At least two. */
  people: ClusterNode[][];
  /** Whom neither an office nor the date gives to one of them. */
  unsure: ClusterNode[];
}

interface Told {
  node: ClusterNode;
  year: number;
  words: string[];
}

/** The people that clusters of one full name tell apart; null when nothing says that they are several. */
export function namesakesAmong(nodes: readonly ClusterNode[]): Namesakes | null {
  const told = nodes.flatMap((node): Told[] => {
    const year = yearOf(node);
    const words = officesOf(node.titles).flatMap((office) => office.split(' '));
    return year === null || words.length === 0 ? [] : [{ node, year, words }];
  });
  const people = groupTold(told);
  if (people.length < 2) return null;
  const spans = people.map((group) => group.map(({ year }) => year));
  const groups = people.map((group) => group.map(({ node }) => node));
  const unsure: ClusterNode[] = [];
  const placed = new Set(told.map(({ node }) => node.id));
  for (const node of nodes) {
    if (placed.has(node.id)) continue;
    const near = spans.flatMap((years, at) => (isNear(yearOf(node), years) ? [at] : []));
    const [only] = near;
    if (near.length === 1 && only !== undefined) groups[only]?.push(node);
    else unsure.push(node);
  }
  return { people: groups, unsure };
}

function yearOf({ publishedAt }: ClusterNode): number | null {
  const year = Number(publishedAt?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : null;
}

function isNear(year: number | null, years: readonly number[]): boolean {
  return year !== null && years.some((other) => Math.abs(other - year) <= YEARS_APART);
}

/** Two are one person when their offices share a word or their texts are of the same years, directly or by others. */
function groupTold(told: readonly Told[]): Told[][] {
  const group = new Map<ClusterId, Told[]>(told.map((one) => [one.node.id, [one]]));
  const unite = (one: Told, two: Told) => {
    const left = group.get(one.node.id);
    const right = group.get(two.node.id);
    if (!left || !right || left === right) return;
    const [into, from] = left.length < right.length ? [right, left] : [left, right];
    for (const each of from) group.set(each.node.id, into);
    into.push(...from);
  };
  const byYear = [...told].sort((a, b) => a.year - b.year);
  byYear.forEach((one, at) => {
    const before = byYear[at - 1];
    if (before && one.year - before.year <= YEARS_APART) unite(before, one);
  });
  const byWord = new Map<string, Told>();
  for (const one of told) {
    for (const word of one.words) {
      const other = byWord.get(word);
      if (other) unite(other, one);
      else byWord.set(word, one);
    }
  }
  return [...new Set(group.values())];
}
