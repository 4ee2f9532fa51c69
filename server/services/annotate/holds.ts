// From ids that the browser knows to holds on the evidence: an edge's claims, an entity's clusters.
import type { ClusterRef } from '#cypher/model/decision.ts';
import { decisionsSince } from '#cypher/queries/decisions/since.ts';
import { type EdgeHoldsRow, edgeHolds } from '#cypher/queries/edges/holds.ts';
import { clusterRefs } from '#cypher/queries/entities/cluster-refs.ts';

import type { Access } from '../access.ts';
import { invalid, stale } from './refusals.ts';

/** Later decisions that a refusal names. */
const NAMED = 3;

/** Who decided what after the person looked: why a thing may be gone. */
async function sinceThen({ store, options }: Access, seq: number | undefined): Promise<string> {
  if (seq === undefined) return '';
  const { rows } = await store.run(decisionsSince, { seq, limit: 1000 }, options);
  const changing = rows
    .map(({ decision }) => decision)
    .filter(({ kind }) => !['accept', 'unsure', 'comment', 'tag', 'unsure-same', 'rename'].includes(kind))
    .slice(-NAMED);
  if (changing.length === 0) return '';
  const told = changing.map(({ by, kind, at, id }) => `${by} decided '${kind}' at ${at} (${id})`);
  return ` Since you saw it: ${told.join('; ')}.`;
}

/** In the order asked for, each once. Throws DECISION_STALE when one is gone. */
export async function holdEdges(
  access: Access,
  ids: readonly string[],
  seq: number | undefined,
): Promise<EdgeHoldsRow[]> {
  const wanted = [...new Set(ids)];
  const { rows } = await access.store.run(edgeHolds, { ids: wanted }, access.options);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const gone = wanted.filter((id) => !byId.has(id));
  if (gone.length > 0) {
    const named = gone.slice(0, NAMED).map((id) => `'${id}'`);
    throw stale(
      `There is no edge ${named.join(', ')} any more.${await sinceThen(access, seq)}`,
      'Its evidence was rejected, or one of its ends was merged and it has a new id. Reload the view and decide again.',
    );
  }
  return wanted.flatMap((id) => byId.get(id) ?? []);
}

/** Every cluster of the entity. Throws DECISION_STALE when there is no such entity. */
export async function holdEntity({ store, options }: Access, id: string): Promise<ClusterRef[]> {
  const { rows, truncated } = await store.run(clusterRefs, { id }, options);
  if (truncated) {
    throw invalid(
      `The entity '${id}' has more than ${rows.length} parts`,
      'A decision holds every part that it is about, and that is more than one decision can hold.',
    );
  }
  if (rows.length > 0) return rows;
  throw stale(
    `There is no entity '${id}' any more`,
    'Search for it by name, or reload the view: an entity that was merged answers under its old id too.',
  );
}

/** The part by which one decision about a whole entity holds it: the one that gives it its id. */
export function firstPart(parts: readonly ClusterRef[], entity: string): ClusterRef {
  const part = parts.find(({ cluster }) => (cluster as string) === entity) ?? parts[0];
  if (part === undefined) throw stale(`There is no entity '${entity}' any more`, 'Reload the view.');
  return part;
}
