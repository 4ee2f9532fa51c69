// Clusters that the resolver cannot tell from one another. What is noted of twins says where one more of them belongs
// without a look at the others; docs/adr/0023-the-graph-by-sums.md says why that is exact.
import type { ClusterLink } from '#cypher/model/graph.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type { ClusterId, EntityId } from '#cypher/model/ids.ts';
import { distinct, groupBy, sortedBy } from '#cypher/model/order.ts';

import { shortForms } from './bodies.ts';
import { grouping, uniteSharing } from './groups.ts';
import { linkOf } from './name-links.ts';
import { isCommonName, parsePersonName } from './person-name.ts';
import { definiteKind } from './profile.ts';
import { type SteadyPeople, steadyPeople, withPerson } from './steady-people.ts';
import { type SteadyPlace, steadyPlace, withPlace } from './steady-places.ts';
import { isLinkKey, type ParsedKey, parseKey, STRENGTHS, type Strength } from './strengths.ts';
import type { Apart, ClusterNode, Together } from './types.ts';

/** Where one more twin belongs, and why. */
export interface TwinNote {
  entity: EntityId;
  score: number;
  why: string;
}

export type NameNote = { people: SteadyPeople } | { place: SteadyPlace };

export interface Notes {
  twins: Map<string, TwinNote>;
  names: Map<string, NameNote>;
  /** Whose entity each note is about. */
  entities: Map<string, EntityId>;
}

/** Under its strongest key of these, a cluster is joined whatever else is known of it. */
const JOINING: ReadonlySet<string> = new Set<Strength>(['full', 'name', 'place', 'word']);

/** The keys by which a cluster can be linked to those of other documents. */
export function keysAcross({ keys }: Pick<ClusterNode, 'keys'>): string[] {
  return distinct(keys).filter((key) => isLinkKey(key) && parseKey(key)?.strength !== 'body');
}

/**
 * The same for clusters that no rule tells apart, contexts aside: those are weighed by the notes of their names. Null for
 * one that no key leads to.
 */
export function twinId(node: ClusterNode): string | null {
  const keys = keysAcross(node);
  return keys.length === 0 ? null : hashId<string>('tw', [node.type, ...keys, '|', ...settlingFacts(node)]);
}

/** All of a cluster that `settles` looks at. */
function settlingFacts(node: ClusterNode): string[] {
  const names = [node.name, ...node.aliases];
  switch (node.type) {
    case 'Person': {
      const parsed = names.map((name) => parsePersonName(name, node.titles)).filter((name) => name !== null);
      return distinct(
        parsed.map(({ first, middles, surname }) => [first ?? '', ...middles, surname].join('/')),
      );
    }
    case 'Location':
      return [definiteKind(node) ?? ''];
    case 'Organization':
      return distinct(names.flatMap(shortForms));
    default:
      return [];
  }
}

interface NamedGroup {
  id: string;
  /** Null when no note can be steady. */
  note(nodes: readonly ClusterNode[]): NameNote | null;
}

/** The groups in which contexts count: everybody of a full name, every place of a name and kind. */
function groupsOf(node: ClusterNode): NamedGroup[] {
  const kind = definiteKind(node);
  return keysAcross(node).flatMap((key): NamedGroup[] => {
    const parsed = parseKey(key);
    if (parsed?.strength === 'full') {
      const isSteady = !isCommonName(parsed.value);
      const note = (nodes: readonly ClusterNode[]) => (isSteady ? wrap('people', steadyPeople(nodes)) : null);
      return [{ id: hashId<string>('nm', [key]), note }];
    }
    if (parsed?.strength !== 'place' || kind === null) return [];
    return [{ id: hashId<string>('nm', [key, kind]), note: (nodes) => wrap('place', steadyPlace(nodes)) }];
  });
}

function wrap<Part extends string, Value>(part: Part, value: Value | null): Record<Part, Value> | null {
  return value === null ? null : ({ [part]: value } as Record<Part, Value>);
}

/** Ids of the notes that must be there, and fit, before a twin is joined. */
export function nameNoteIds(node: ClusterNode): string[] {
  return groupsOf(node).map(({ id }) => id);
}

/** The note of a name with one more cluster; null when that might change who is who. */
export function withOne(note: NameNote, node: ClusterNode): NameNote | null {
  return 'people' in note
    ? wrap('people', withPerson(note.people, node))
    : wrap('place', withPlace(note.place, node));
}

export interface NoteSource {
  /** Everything that hangs together with these clusters is among them. */
  nodes: readonly ClusterNode[];
  links: readonly ClusterLink[];
  togethers: readonly Together[];
  aparts: readonly Apart[];
}

/** What may be noted of clusters by how they were linked. */
export function notesOf({ nodes, links, togethers, aparts }: NoteSource): Notes {
  const linkOfCluster = new Map(links.map((link) => [link.cluster, link]));
  const held = heldClusters(nodes, linkOfCluster, aparts);
  const decided = new Set(togethers.flatMap(({ members }) => members));
  const usable = nodes.filter((node) => !node.virtual && !held.has(node.id));
  const notes: Notes = { twins: new Map(), names: new Map(), entities: new Map() };
  const entityOf = (some: readonly ClusterNode[]): EntityId | null => {
    const entities = new Set(some.map(({ id }) => linkOfCluster.get(id)?.entity));
    const [entity = null] = entities;
    return entities.size === 1 ? entity : null;
  };
  const named = usable.flatMap((node) => groupsOf(node).map((group) => ({ group, node })));
  for (const [id, members] of groupBy(named, ({ group }) => group.id)) {
    const some = members.map(({ node }) => node);
    const entity = entityOf(some);
    const note = entity === null ? null : (members[0]?.group.note(some) ?? null);
    if (entity === null || note === null) continue;
    notes.names.set(id, note);
    notes.entities.set(id, entity);
  }
  for (const [id, twins] of groupBy(usable, twinId)) {
    const entity = entityOf(twins);
    const [one] = twins;
    if (id === null || entity === null || one === undefined) continue;
    if (!nameNoteIds(one).every((name) => notes.names.has(name))) continue;
    const free = twins.filter(({ id: cluster }) => !decided.has(cluster));
    const reason = reasonAmong(free, linkOfCluster);
    if (reason === null) continue;
    notes.twins.set(id, { entity, ...reason });
    notes.entities.set(id, entity);
  }
  return notes;
}

/** Why one more twin is joined: as another was, or to the one that leads its entity under a key that always joins. */
function reasonAmong(
  free: readonly ClusterNode[],
  links: ReadonlyMap<ClusterId, ClusterLink>,
): Pick<TwinNote, 'score' | 'why'> | null {
  const [one] = free;
  if (one === undefined) return null;
  if (free.length > 1) {
    const other = free.map(({ id }) => links.get(id)).find((found) => found && !leads(found));
    return other ? { score: other.score, why: other.why } : null;
  }
  const link = links.get(one.id);
  const strongest = link && leads(link) ? strongestKey(one) : null;
  if (strongest === null) return null;
  const rule = STRENGTHS.find(({ strength }) => strength === strongest.strength);
  return rule && JOINING.has(rule.strength) ? linkOf({ parsed: strongest, rule }) : null;
}

function leads({ cluster, entity }: ClusterLink): boolean {
  return (cluster as string) === entity;
}

function strongestKey(node: ClusterNode): ParsedKey | null {
  const keys = keysAcross(node).flatMap((key) => {
    const parsed = parseKey(key);
    return parsed === null ? [] : [{ key, parsed }];
  });
  const rank = ({ strength }: ParsedKey) => STRENGTHS.findIndex((rule) => rule.strength === strength);
  return sortedBy(keys, ({ key, parsed }) => [rank(parsed), key])[0]?.parsed ?? null;
}

/** Clusters that hang together, by keys or as one entity, with one that an analyst keeps apart from another. */
function heldClusters(
  nodes: readonly ClusterNode[],
  links: ReadonlyMap<ClusterId, ClusterLink>,
  aparts: readonly Apart[],
): ReadonlySet<ClusterId> {
  const apart = new Set(aparts.flatMap(({ left, right }) => [...left, ...right]));
  if (apart.size === 0) return apart;
  const ties = grouping(nodes);
  uniteSharing(nodes, ties, (node) => [
    ...node.keys.filter(isLinkKey),
    `entity ${links.get(node.id)?.entity ?? node.id}`,
  ]);
  const groups = ties.groups().filter((group) => group.some(({ id }) => apart.has(id)));
  return new Set(groups.flat().map(({ id }) => id));
}
