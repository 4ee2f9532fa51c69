// Where the clusters of new documents belong, as far as notes on names tell it without a look at other clusters.
import type { ClusterLink } from '#cypher/model/graph.ts';
import type { ClusterId, EntityId } from '#cypher/model/ids.ts';
import { compareKeys, groupBy, sortedBy } from '#cypher/model/order.ts';
import {
  type ClusterNode,
  clusterOrder,
  joinBodiesOf,
  keysAcross,
  type NameNote,
  nameNoteIds,
  notesOf,
  type TwinNote,
  twinId,
  withOne,
} from '#cypher/resolve/index.ts';

import type { EntityTally } from './entity-tally.ts';
import { fromTally } from './tally-text.ts';

/** What is known before the new documents. */
export interface Known {
  /** Notes and tallies by id. */
  tallies: ReadonlyMap<string, string>;
  /** Keys that lead to clusters in the graph. */
  named: ReadonlySet<string>;
}

export interface Placed {
  links: Map<ClusterId, ClusterLink>;
  /** Notes that are new or say more than before, by id: each with the entity that it is about. */
  notes: Map<string, { entity: EntityId; note: TwinNote | NameNote }>;
}

/**
 * Clusters without a link are for the resolver to place, among all that hangs together with them: those of `apart`, and
 * those whose place other clusters might have a say in.
 */
export function placeClusters(
  nodes: readonly ClusterNode[],
  known: Known,
  apart: ReadonlySet<ClusterId>,
): Placed {
  const placer = new Placer(known);
  const left = new Set(apart);
  for (const [, own] of groupBy(nodes, ({ document }) => document)) {
    const ordered = sortedBy(own, clusterOrder);
    for (const node of ordered) if (!left.has(node.id)) placer.place(node);
    for (const id of placer.joinBodies(ordered)) left.add(id);
  }
  // Others may have followed one that must wait: again, without those.
  return left.size > apart.size ? placeClusters(nodes, known, left) : placer.placed;
}

class Placer {
  readonly placed: Placed = { links: new Map(), notes: new Map() };
  readonly #known: Known;
  readonly #named: Set<string>;
  /** Place of the first cluster of entities that these documents begin. */
  readonly #firsts = new Map<EntityId, readonly (string | number)[]>();

  constructor(known: Known) {
    this.#known = known;
    this.#named = new Set(known.named);
  }

  place(node: ClusterNode): void {
    const id = twinId(node);
    const twin = id === null ? undefined : this.#note<TwinNote>(id);
    if (twin !== undefined) this.#join(node, twin);
    else if (!keysAcross(node).some((key) => this.#named.has(key))) this.#begin(node);
  }

  /** Joins those that go by common words alone to what their document calls them in full; returns those that must wait. */
  joinBodies(nodes: readonly ClusterNode[]): ClusterId[] {
    const { links } = this.placed;
    const { joined, open } = joinBodiesOf(nodes, (id) => links.get(id)?.entity ?? null);
    const waiting = [...open];
    for (const { members, reasons } of joined) {
      const loose = members.filter((node) => keysAcross(node).length === 0);
      const bound = new Set(
        members.filter((node) => !loose.includes(node)).flatMap(({ id }) => links.get(id)?.entity ?? []),
      );
      const [entity = members[0]?.id as string as EntityId] = bound;
      const first = this.#firstOf(entity);
      const isLate = loose.every((node) => first !== null && compareKeys(clusterOrder(node), first) >= 0);
      if (bound.size > 1 || !isLate) waiting.push(...members.map(({ id }) => id));
      else for (const { id } of loose) this.#attach(id, entity, reasons.get(id));
    }
    return waiting;
  }

  #attach(
    cluster: ClusterId,
    entity: EntityId,
    reason: Pick<ClusterLink, 'score' | 'why'> | undefined,
  ): void {
    if (reason && (cluster as string) !== entity)
      this.placed.links.set(cluster, { cluster, entity, ...reason });
  }

  #begin(node: ClusterNode): void {
    const entity = node.id as string as EntityId;
    const link = { cluster: node.id, entity, score: 1, why: 'first in the evidence' };
    this.placed.links.set(node.id, link);
    this.#firsts.set(entity, clusterOrder(node));
    for (const key of keysAcross(node)) this.#named.add(key);
    const { twins, names } = notesOf({ nodes: [node], links: [link], togethers: [], aparts: [] });
    for (const [id, note] of [...twins, ...names]) this.placed.notes.set(id, { entity, note });
  }

  #join(node: ClusterNode, { entity, score, why }: TwinNote): void {
    const order = this.#firstOf(entity);
    if (order === null || compareKeys(clusterOrder(node), order) < 0) return;
    const notes = nameNoteIds(node).map((id) => {
      const note = this.#note<NameNote>(id);
      return { id, note: note === undefined ? null : withOne(note, node) };
    });
    if (notes.some(({ note }) => note === null)) return;
    for (const { id, note } of notes) if (note !== null) this.placed.notes.set(id, { entity, note });
    this.placed.links.set(node.id, { cluster: node.id, entity, score, why });
  }

  #note<Note>(id: string): Note | undefined {
    return (this.placed.notes.get(id)?.note as Note | undefined) ?? fromTally<Note>(this.#known.tallies, id);
  }

  #firstOf(entity: EntityId): readonly (string | number)[] | null {
    return this.#firsts.get(entity) ?? fromTally<EntityTally>(this.#known.tallies, entity)?.first ?? null;
  }
}
