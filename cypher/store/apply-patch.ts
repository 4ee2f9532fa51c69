// Writes a patch of the derived graph, inside the transaction that computed it.
import { doubtOf } from '#cypher/model/doubt.ts';
import type { Edge, Entity } from '#cypher/model/graph.ts';
import { READING_TYPES } from '#cypher/model/reading.ts';
import type { GraphPatch, GrownEdge, VirtualCluster } from '#cypher/projection/port.ts';

import { runInChunks } from './chunks.ts';
import type { Tx } from './driver.ts';
import {
  ADD_SUPPORT,
  CLEAR_LOST,
  PUT_EDGES,
  PUT_ENTITIES,
  PUT_LINKS,
  PUT_MADE,
  PUT_MADE_ABOUT,
  PUT_SUPPORT,
  PUT_TALLIES,
  PUT_VIRTUAL,
  REMOVE_EDGES,
  REMOVE_ENTITIES,
  REMOVE_LINKS,
  REMOVE_TALLIES,
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

function edgeRow({ edge, claims }: GrownEdge) {
  const { subject, object, claims: _claims, additions: _additions, ...rest } = edge;
  const properties = { ...rest, claims };
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

function madeRows({ made }: VirtualCluster) {
  return (made?.mentions ?? []).map(({ clusters: _, ...mention }) => mention);
}

function aboutRow({ cluster, made }: VirtualCluster) {
  return made === null ? [] : [{ cluster: cluster.id, decision: made.decision }];
}

/**
 * `judged`: the documents whose decisions were looked at for references that are lost. The statements are sent at once, in
 * their order; only the degrees wait for what the removals answer.
 */
export async function applyPatch(tx: Tx, patch: GraphPatch, judged: readonly string[]): Promise<void> {
  const entities = [...patch.growEntities, ...patch.putEntities];
  const edges = [...patch.growEdges, ...patch.putEdges.map((edge) => ({ edge, claims: edge.claims.length }))];
  const ends = new Set<string>(edges.flatMap(({ edge: { subject, object } }) => [subject, object]));
  for (const { id } of entities) ends.add(id);
  const ids = (text: string, items: readonly string[]) => runInChunks(tx, text, items, 'ids');
  const rows = (text: string, items: readonly unknown[]) => runInChunks(tx, text, items);
  const removed = ids(REMOVE_EDGES, patch.removeEdges);
  const answers = await Promise.all([
    ...removed,
    ...ids(REMOVE_LINKS, patch.removeLinks),
    ...ids(REMOVE_VIRTUAL, patch.removeVirtual),
    ...ids(REMOVE_ENTITIES, patch.removeEntities),
    ...rows(PUT_ENTITIES, entities.map(entityRow)),
    ...rows(PUT_MADE, patch.putVirtual.flatMap(madeRows)),
    ...rows(PUT_VIRTUAL, patch.putVirtual),
    ...rows(PUT_MADE_ABOUT, patch.putVirtual.flatMap(aboutRow)),
    ...rows(PUT_LINKS, patch.putLinks),
    ...rows(PUT_EDGES, edges.map(edgeRow)),
    ...rows(
      ADD_SUPPORT,
      patch.growEdges.map(({ edge }) => supportRow(edge)),
    ),
    ...rows(PUT_SUPPORT, patch.putEdges.map(supportRow)),
    ...ids(REMOVE_TALLIES, patch.removeTallies),
    ...rows(PUT_TALLIES, patch.putTallies),
  ]);
  for (const [row] of answers.slice(0, removed.length)) {
    for (const id of (row?.ends ?? []) as string[]) ends.add(id);
  }
  await Promise.all([
    ...ids(SET_DEGREES, [...ends]),
    ...(judged.length > 0 ? [tx.run(CLEAR_LOST, { judged })] : []),
    ...rows(SET_LOST, patch.lost),
  ]);
}
