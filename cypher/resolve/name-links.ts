// The links that names make, strongest first. Names alone never join two that differ: a key that leaves something
// open joins only when exactly one candidate settles it.
import type { ClusterId } from '#cypher/model/ids.ts';
import { compareText, distinct, groupBy, sortedBy } from '#cypher/model/order.ts';

import { joinBodies } from './bodies.ts';
import { namesakesAmong } from './namesakes.ts';
import type { Link, Partition } from './partition.ts';
import { isCommonName } from './person-name.ts';
import { townsAmong } from './places.ts';
import { definiteKind, settles } from './profile.ts';
import { type ParsedKey, parseKey, STRENGTHS, type StrengthRule } from './strengths.ts';
import type { ClusterNode } from './types.ts';

interface Bucket {
  key: string;
  parsed: ParsedKey;
  rule: StrengthRule;
  /** Sorted by id. */
  members: ClusterNode[];
}

/** Makes every link that the names prove: first among the clusters of the evidence, then with those of splits. */
export function linkByName(nodes: ReadonlyMap<ClusterId, ClusterNode>, partition: Partition): void {
  const all = [...nodes.values()];
  for (const round of [all.filter((node) => !node.virtual), all]) {
    const contested = new Set<ClusterId>();
    for (const bucket of bucketsOf(round)) joinBucket(bucket, nodes, partition, contested);
  }
}

function bucketsOf(nodes: readonly ClusterNode[]): Bucket[] {
  const entries = nodes.flatMap((node) => distinct(node.keys).map((key) => ({ key, node })));
  const buckets: Bucket[] = [];
  for (const [key, group] of groupBy(entries, (entry) => entry.key)) {
    const parsed = parseKey(key);
    const rule = STRENGTHS.find(({ strength }) => strength === parsed?.strength);
    if (!parsed || !rule || rule.joins === 'never' || group.length < 2) continue;
    const members = group.map(({ node }) => node).sort((a, b) => compareText(a.id, b.id));
    buckets.push({ key, parsed, rule, members });
  }
  return sortedBy(buckets, ({ key, rule }) => [STRENGTHS.indexOf(rule), key]);
}

/** Contested are those whose full name several people have: no weaker key joins them to anybody who might be either. */
function joinBucket(
  bucket: Bucket,
  nodes: ReadonlyMap<ClusterId, ClusterNode>,
  partition: Partition,
  contested: Set<ClusterId>,
): void {
  const link = linkOf(bucket);
  if (bucket.rule.joins === 'namesakes') {
    joinNamesakes(bucket, partition, link, contested);
    return;
  }
  if (bucket.rule.joins === 'document') {
    joinBodies(bucket.members, partition, link);
    return;
  }
  if (bucket.rule.joins === 'all') {
    partition.joinAll(idsOf(bucket.members), link);
    return;
  }
  if (bucket.rule.strength === 'place') joinByKind(bucket, partition, link);
  const [settled, open] = partBySettled(bucket, nodes, partition);
  const vague = open.filter((id) => !contested.has(id));
  const candidates = new Set(settled.map((id) => partition.members(id)));
  const candidate = settled[0];
  const { vagueTogether } = bucket.rule;
  if (candidates.size === 1 && candidate) partition.joinAll([candidate, ...vague], link);
  else if (vagueTogether === 'always' || (vagueTogether === 'unopposed' && candidates.size === 0)) {
    partition.joinAll(vague, link);
  }
}

/** Joins each of several people of one name; all are one when no text, or an analyst, says otherwise. */
function joinNamesakes(
  { members, parsed }: Bucket,
  partition: Partition,
  link: Link,
  contested: Set<ClusterId>,
): void {
  const namesakes = namesakesAmong(members, isCommonName(parsed.value));
  const people = namesakes?.people ?? [members];
  for (const person of people) {
    partition.joinAll(idsOf(sortedBy(person, ({ id }) => [id])), link);
  }
  if (namesakes === null) return;
  const entities = new Set(people.map(([first]) => (first ? partition.members(first.id) : [])));
  if (people.length > 1 && entities.size === 1) partition.joinAll(idsOf(members), link);
  else for (const { id } of members) contested.add(id);
}

/** Members whose entity, as far as it is known by now, settles what the key leaves open; and the others. */
function partBySettled(
  bucket: Bucket,
  nodes: ReadonlyMap<ClusterId, ClusterNode>,
  partition: Partition,
): [settled: ClusterId[], vague: ClusterId[]] {
  const known = new Map<readonly ClusterId[], boolean>();
  const settled: ClusterId[] = [];
  const vague: ClusterId[] = [];
  for (const { id } of bucket.members) {
    const component = partition.members(id);
    const settles =
      known.get(component) ?? component.some((member) => settlesKey(nodes.get(member), bucket.parsed));
    known.set(component, settles);
    (settles ? settled : vague).push(id);
  }
  return [settled, vague];
}

function settlesKey(node: ClusterNode | undefined, key: ParsedKey): boolean {
  return node !== undefined && settles(node, key);
}

/**
 * Places of one name are one place when they are of one kind, as the country Georgia is not the region, and no text says
 * that they lie elsewhere.
 */
function joinByKind(bucket: Bucket, partition: Partition, link: Link): void {
  for (const [kind, group] of groupBy(bucket.members, definiteKind)) {
    if (kind === null) continue;
    const { places, open } = townsAmong(group);
    for (const place of [...places, open]) {
      partition.joinAll(idsOf(sortedBy(place, ({ id }) => [id])), link);
    }
  }
}

function idsOf(nodes: readonly ClusterNode[]): ClusterId[] {
  return nodes.map((node) => node.id);
}

export function linkOf({ parsed, rule }: Pick<Bucket, 'parsed' | 'rule'>): Link {
  return { score: rule.score, why: `same ${rule.words} '${parsed.value}', ${parsed.type}` };
}
