// The projection on the live database: read, derive, write and clear marks, in one transaction under one lock.
import type { DocumentId, EdgeId, EntityId } from '#cypher/model/ids.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import { foldPatches, projectChange, projectGrowth } from '#cypher/projection/index.ts';
import type { Dirty, GraphPatch, ProjectionPort } from '#cypher/projection/port.ts';

import { applyPatch } from './apply-patch.ts';
import { takeDirty } from './dirty.ts';
import type { Tx } from './driver.ts';
import { projectionPort } from './projection-port.ts';
import type { ProjectionReport } from './types.ts';

/**
 * What one projection takes on: bounds its memory and the time it holds the lock. The more the better, since what many
 * documents name is read and written once for all of them.
 */
const ROUND = { marks: 100, clusters: 3000 };

/** New documents by sums first, then whatever they and other changes leave open. */
export async function projectDirty(tx: Tx, dirty: Dirty, ontology: Ontology): Promise<GraphPatch> {
  const port = projectionPort(tx);
  const { patch, rest } = await projectGrowth(port, dirty, ontology);
  await applyPatch(tx, patch, []);
  if (rest.clusters.length + rest.documents.length === 0) return patch;
  return foldPatches([patch, await deriveAgain(tx, port, rest, ontology)]);
}

async function deriveAgain(
  tx: Tx,
  port: ProjectionPort,
  dirty: Dirty,
  ontology: Ontology,
): Promise<GraphPatch> {
  const judged = new Set<DocumentId>(dirty.documents);
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
  const dirty = await takeDirty(tx, ROUND);
  return dirty === null ? null : projectDirty(tx, dirty, ontology);
}

/** One report of patches that were applied one after the other. */
export function reportOf(patches: readonly GraphPatch[]): ProjectionReport {
  const patch = foldPatches(patches);
  return {
    patch,
    entities: patch.putEntities.map(({ id }): EntityId => id),
    edges: patch.putEdges.map(({ id }): EdgeId => id),
  };
}
