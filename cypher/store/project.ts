// The projection on the live database: read, derive, write and clear marks, in one transaction under one lock.
import type { DocumentId, EdgeId, EntityId } from '#cypher/model/ids.ts';
import { distinct } from '#cypher/model/order.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import { projectChange } from '#cypher/projection/index.ts';
import type { Dirty, GraphPatch, ProjectionPort } from '#cypher/projection/port.ts';

import { applyPatch } from './apply-patch.ts';
import { takeDirty } from './dirty.ts';
import type { Tx } from './driver.ts';
import { projectionPort } from './projection-port.ts';
import type { ProjectionReport } from './types.ts';

/** Marks, each of one transaction, that one projection takes on: bounds its memory and the time it holds the lock. */
const MARKS_A_ROUND = 20;

export async function projectDirty(tx: Tx, dirty: Dirty, ontology: Ontology): Promise<GraphPatch> {
  const judged = new Set<DocumentId>(dirty.documents);
  const port = projectionPort(tx);
  const noting: ProjectionPort = {
    ...port,
    decisions: (documents) => {
      for (const document of documents) judged.add(document);
      return port.decisions(documents);
    },
  };
  const patch = await projectChange(noting, dirty, ontology);
  await applyPatch(tx, patch, [...judged]);
  return patch;
}

/** Under the projection lock. Null when nothing is marked. */
export async function projectRound(tx: Tx, ontology: Ontology): Promise<GraphPatch | null> {
  const dirty = await takeDirty(tx, MARKS_A_ROUND);
  return dirty === null ? null : projectDirty(tx, dirty, ontology);
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

/** One report of patches that were applied one after the other. */
export function reportOf(patches: readonly GraphPatch[]): ProjectionReport {
  const entities = fold(
    patches,
    (patch) => patch.putEntities,
    (patch) => patch.removeEntities,
    ({ id }) => id,
  );
  const edges = fold(
    patches,
    (patch) => patch.putEdges,
    (patch) => patch.removeEdges,
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
  const patch: GraphPatch = {
    putEntities: entities.put,
    removeEntities: entities.removed,
    putEdges: edges.put,
    removeEdges: edges.removed,
    putLinks: links.put,
    removeLinks: links.removed,
    putVirtual: virtual.put,
    removeVirtual: virtual.removed,
    loops: distinct(patches.flatMap(({ loops }) => loops)),
    lost: [...lost.values()],
  };
  return {
    patch,
    entities: patch.putEntities.map(({ id }): EntityId => id),
    edges: patch.putEdges.map(({ id }): EdgeId => id),
  };
}
