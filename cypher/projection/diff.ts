// What to write so that the stored part of the graph equals the derived one.
import type { ClusterLink, Edge, Entity } from '#cypher/model/graph.ts';
import type { ClusterId } from '#cypher/model/ids.ts';
import { distinct } from '#cypher/model/order.ts';

import type { Derived } from './derive.ts';
import { emptyPatch } from './patches.ts';
import type { GraphPatch, Tally } from './port.ts';

export interface Stored {
  entities: readonly Entity[];
  edges: readonly Edge[];
  tallies: readonly Tally[];
  links: readonly ClusterLink[];
  /** Ids that virtual clusters may be stored under. */
  virtual: readonly ClusterId[];
}

/** Clusters that stored links or entities name and that are not derived any more are gone from the evidence. */
export function diff(stored: Stored, derived: Derived): GraphPatch {
  const entities = compare(stored.entities, derived.entities, ({ id }) => id);
  const edges = compare(stored.edges, derived.edges, ({ id }) => id);
  const tallies = compare(stored.tallies, derived.tallies, ({ id }) => id);
  const links = compare(stored.links, derived.links, ({ cluster }) => cluster);
  const linked = new Set(derived.links.map(({ cluster }) => cluster));
  const before = new Set(stored.links.map(({ cluster }) => cluster));
  const members = stored.entities.flatMap((entity) => entity.clusters);
  return {
    ...emptyPatch(),
    putTallies: tallies.put,
    removeTallies: tallies.remove,
    putEntities: entities.put,
    removeEntities: entities.remove,
    putEdges: edges.put,
    removeEdges: edges.remove,
    putLinks: links.put,
    removeLinks: distinct([...links.remove, ...members.filter((id) => !linked.has(id))]),
    putVirtual: derived.virtual,
    removeVirtual: distinct(stored.virtual).filter((id) => before.has(id) && !linked.has(id)),
    loops: derived.loops,
    lost: derived.lost,
  };
}

function compare<Item, Id>(
  stored: readonly Item[],
  derived: readonly Item[],
  idOf: (item: Item) => Id,
): { put: Item[]; remove: Id[] } {
  const before = new Map(stored.map((item) => [idOf(item), item]));
  const after = new Set(derived.map(idOf));
  return {
    put: derived.filter((item) => !sameValue(before.get(idOf(item)), item)),
    remove: [...before.keys()].filter((id) => !after.has(id)),
  };
}

/** Equality of plain values: arrays in order, objects by their keys. */
function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map<string, unknown>(Object.entries(a));
  const right = new Map<string, unknown>(Object.entries(b));
  return left.size === right.size && [...left].every(([key, value]) => sameValue(value, right.get(key)));
}
