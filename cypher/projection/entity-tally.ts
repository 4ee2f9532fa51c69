// What an entity is read off: a sum over its clusters. Tallies of clusters of different documents add up to the tally of
// all, so one more document costs the same however many name the entity.
import type { Entity } from '#cypher/model/graph.ts';
import type { ClusterId, EntityId } from '#cypher/model/ids.ts';
import { compareKeys, distinct } from '#cypher/model/order.ts';
import { type ClusterNode, clusterOrder } from '#cypher/resolve/index.ts';

import { addCounts, byFrequency, type Counts, countTexts } from './counts.ts';
import { addNames, fullestName, type NameCounts, namesOf } from './entity-name.ts';

export interface EntityTally {
  id: EntityId;
  /** Place of its first cluster in the order of clusters. */
  first: readonly (string | number)[];
  documents: number;
  mentions: number;
  /** Of the clusters that speak for name, type and kind. */
  names: NameCounts;
  types: Counts;
  kinds: Counts;
  /** Whether further clusters speak too: not after a merge, whose survivor speaks alone. */
  open: boolean;
  /** What analysts say. */
  named: string | null;
  typed: string | null;
  tags: string[];
  /** Clusters that use each name. */
  uses: Counts;
  offices: Counts;
  titles: Counts;
  /** Whether an analyst rejected something that it is an end of. */
  rejected: boolean;
  /** Ids of what is noted of its names, see twins.ts in cypher/resolve. */
  notes: string[];
}

export interface EntityFacts {
  /** In the order of clusters. */
  nodes: readonly ClusterNode[];
  /** Those that speak; the very same list when all do. */
  speaking: readonly ClusterNode[];
  named: string | null;
  typed: string | null;
  tags: readonly string[];
  mentions: number;
  offices: readonly string[];
  rejected: boolean;
  notes: readonly string[];
}

export function tallyEntity(id: EntityId, facts: EntityFacts): EntityTally {
  const { nodes, speaking, named, typed, tags, mentions, offices, rejected, notes } = facts;
  const [first] = nodes;
  return {
    id,
    first: first === undefined ? [] : clusterOrder(first),
    documents: new Set(nodes.map((node) => node.document)).size,
    mentions,
    names: namesOf(speaking),
    types: countTexts(speaking.map(({ type }) => type)),
    kinds: countTexts(speaking.flatMap(({ kind }) => kind ?? [])),
    open: speaking === nodes,
    named,
    typed,
    tags: distinct(tags),
    uses: countTexts(nodes.flatMap(({ name, aliases }) => distinct([name, ...aliases]))),
    offices: countTexts(offices),
    titles: countTexts(nodes.flatMap(({ titles }) => titles)),
    rejected,
    notes: distinct(notes),
  };
}

/** One entity by two tallies without a document in common, the later one without a decision. */
export function addEntityTallies(one: EntityTally, more: EntityTally): EntityTally {
  return {
    ...one,
    first: compareKeys(one.first, more.first) <= 0 ? one.first : more.first,
    documents: one.documents + more.documents,
    mentions: one.mentions + more.mentions,
    names: one.open ? addNames(one.names, more.names) : one.names,
    types: one.open ? addCounts(one.types, more.types) : one.types,
    kinds: one.open ? addCounts(one.kinds, more.kinds) : one.kinds,
    uses: addCounts(one.uses, more.uses),
    offices: addCounts(one.offices, more.offices),
    titles: addCounts(one.titles, more.titles),
    notes: distinct([...one.notes, ...more.notes]),
  };
}

/** Every other name, by the number of clusters that use it; the most frequent office with what it is of, else title. */
export function entityOfTally(tally: EntityTally, clusters: readonly ClusterId[]): Entity {
  const { id, documents, mentions, tags } = tally;
  const name = tally.named ?? fullestName(tally.names) ?? '';
  const type = tally.typed ?? byFrequency(tally.types)[0] ?? '';
  return {
    id,
    type,
    kind: type === 'Location' ? (byFrequency(tally.kinds)[0] ?? null) : null,
    name,
    aliases: byFrequency(tally.uses).filter((text) => text !== name),
    description: byFrequency(tally.offices)[0] ?? byFrequency(tally.titles)[0] ?? null,
    documents,
    mentions,
    clusters: [...clusters],
    tags,
  };
}
