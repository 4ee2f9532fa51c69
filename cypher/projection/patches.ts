// Patches one after the other as one.
import { distinct } from '#cypher/model/order.ts';

import type { GraphPatch } from './port.ts';

export function emptyPatch(): GraphPatch {
  return {
    putEntities: [],
    removeEntities: [],
    putEdges: [],
    removeEdges: [],
    growEntities: [],
    growEdges: [],
    putTallies: [],
    removeTallies: [],
    putLinks: [],
    removeLinks: [],
    putVirtual: [],
    removeVirtual: [],
    loops: [],
    lost: [],
  };
}

/** Replays patches of one kind of thing: the last word on each id counts. */
function fold<Id, Item>(
  patches: readonly GraphPatch[],
  put: (patch: GraphPatch) => readonly Item[],
  removed: (patch: GraphPatch) => readonly Id[],
  idOf: (item: Item) => Id,
): { put: Item[]; removed: Id[] } {
  const last = new Map<Id, Item | null>();
  for (const patch of patches) {
    for (const id of removed(patch)) last.set(id, null);
    for (const item of put(patch)) last.set(idOf(item), item);
  }
  const items = [...last.entries()];
  return {
    put: items.flatMap(([, item]) => (item === null ? [] : [item])),
    removed: items.flatMap(([id, item]) => (item === null ? [id] : [])),
  };
}

/**
 * What patches that were applied one after the other changed. Entities and edges that grew stand among those that were
 * put, with the clusters and claims that came last: for telling what changed, not for applying again.
 */
export function foldPatches(patches: readonly GraphPatch[]): GraphPatch {
  const entities = fold(
    patches,
    (patch) => [...patch.growEntities, ...patch.putEntities],
    (patch) => patch.removeEntities,
    ({ id }) => id,
  );
  const edges = fold(
    patches,
    (patch) => [...patch.growEdges.map(({ edge }) => edge), ...patch.putEdges],
    (patch) => patch.removeEdges,
    ({ id }) => id,
  );
  const tallies = fold(
    patches,
    (patch) => patch.putTallies,
    (patch) => patch.removeTallies,
    ({ id }) => id,
  );
  const links = fold(
    patches,
    (patch) => patch.putLinks,
    (patch) => patch.removeLinks,
    ({ cluster }) => cluster,
  );
  const virtual = fold(
    patches,
    (patch) => patch.putVirtual,
    (patch) => patch.removeVirtual,
    ({ cluster }) => cluster.id,
  );
  const lost = new Map(patches.flatMap((patch) => patch.lost).map((item) => [item.decision, item]));
  return {
    putEntities: entities.put,
    removeEntities: entities.removed,
    putEdges: edges.put,
    removeEdges: edges.removed,
    growEntities: [],
    growEdges: [],
    putTallies: tallies.put,
    removeTallies: tallies.removed,
    putLinks: links.put,
    removeLinks: links.removed,
    putVirtual: virtual.put,
    removeVirtual: virtual.removed,
    loops: distinct(patches.flatMap(({ loops }) => loops)),
    lost: [...lost.values()],
  };
}
