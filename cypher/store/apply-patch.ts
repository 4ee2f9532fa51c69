// Writes a patch of the derived graph, inside the transaction that computed it.
import { doubtOf } from '#cypher/model/doubt.ts';
import type { Edge, Entity } from '#cypher/model/graph.ts';
import { READING_TYPES } from '#cypher/model/reading.ts';
import type { GraphPatch } from '#cypher/projection/port.ts';

import { chunks } from './chunks.ts';
import type { Tx } from './driver.ts';
import {
  CLEAR_LOST,
  PUT_EDGES,
  PUT_ENTITIES,
  PUT_LINKS,
  PUT_SUPPORT,
  PUT_VIRTUAL,
  REMOVE_EDGES,
  REMOVE_ENTITIES,
  REMOVE_LINKS,
  REMOVE_VIRTUAL,
  SET_DEGREES,
  SET_LOST,
} from './patch-statements.ts';

function entityRow({ clusters: _clusters, ...entity }: Entity) {
  return entity;
}

/** The relationship type under which an edge stands: its own when asserted, else that of its reading. */
function relationOf({ type, reading }: Edge): string {
  return reading === 'asserted' ? type : READING_TYPES[reading];
}

function edgeRow(edge: Edge) {
  const { subject, object, claims, additions: _additions, ...rest } = edge;
  const properties = { ...rest, claims: claims.length };
  return {
    id: edge.id,
    type: edge.type,
    subject,
    object,
    relation: relationOf(edge),
    doubt: doubtOf(edge),
    properties,
  };
}

function supportRow({ id, claims, additions }: Edge) {
  return { id, claims, additions };
}

/** `judged`: the documents whose decisions were looked at for references that are lost. */
export async function applyPatch(tx: Tx, patch: GraphPatch, judged: readonly string[]): Promise<void> {
  const ends = new Set<string>(patch.putEdges.flatMap(({ subject, object }) => [subject, object]));
  for (const { id } of patch.putEntities) ends.add(id);
  for (const ids of chunks(patch.removeEdges)) {
    const [row] = await tx.run(REMOVE_EDGES, { ids });
    for (const id of (row?.ends ?? []) as string[]) ends.add(id);
  }
  for (const ids of chunks(patch.removeLinks)) await tx.run(REMOVE_LINKS, { ids });
  for (const ids of chunks(patch.removeVirtual)) await tx.run(REMOVE_VIRTUAL, { ids });
  for (const ids of chunks(patch.removeEntities)) await tx.run(REMOVE_ENTITIES, { ids });
  for (const rows of chunks(patch.putEntities.map(entityRow))) await tx.run(PUT_ENTITIES, { rows });
  for (const rows of chunks(patch.putVirtual)) await tx.run(PUT_VIRTUAL, { rows });
  for (const rows of chunks(patch.putLinks)) await tx.run(PUT_LINKS, { rows });
  for (const rows of chunks(patch.putEdges.map(edgeRow))) await tx.run(PUT_EDGES, { rows });
  for (const rows of chunks(patch.putEdges.map(supportRow))) await tx.run(PUT_SUPPORT, { rows });
  for (const ids of chunks([...ends])) await tx.run(SET_DEGREES, { ids });
  if (judged.length > 0) await tx.run(CLEAR_LOST, { judged });
  for (const rows of chunks(patch.lost)) await tx.run(SET_LOST, { rows });
}
