// The edge that holds, since a merge, what another held before: an edge's id is made of its ends, type and label, so the
// former id is made again of the ends that the merge joined.
import type { EdgeId, EntityId } from '#cypher/model/ids.ts';

import { edgeId } from './edges.ts';

/** An entity that a merge made. */
export interface FormerEntity {
  id: string;
  /** The ids of the entities that it was. */
  former: string[];
  edges: Array<{ id: string; type: string; label: string; subject: string; object: string }>;
}

/** The id of the present edge; null when no merge accounts for the former one. */
export function findFormerEdge(
  former: string,
  entities: readonly FormerEntity[],
  isSymmetric: (type: string) => boolean,
): string | null {
  const idsOf = new Map(
    entities.map(({ id, former: own }) => [id, [...new Set([id, ...own])] as EntityId[]]),
  );
  const endsOf = (id: string) => idsOf.get(id) ?? [id as EntityId];
  const seen = new Set<string>();
  for (const { edges } of entities) {
    for (const { id, type, label, subject, object } of edges) {
      if (seen.has(id)) continue;
      seen.add(id);
      const ids = endsOf(subject).flatMap((from) =>
        endsOf(object).flatMap((to) => idsBetween(from, to, { type, label }, isSymmetric(type))),
      );
      if (ids.some((one) => one === former)) return id;
    }
  }
  return null;
}

/** Only an open relation has its label in its id. */
function idsBetween(
  from: EntityId,
  to: EntityId,
  { type, label }: { type: string; label: string },
  symmetric: boolean,
): EdgeId[] {
  const [subject, object] = symmetric && to < from ? [to, from] : [from, to];
  return [edgeId(subject, type, object, null), edgeId(subject, type, object, label)];
}
