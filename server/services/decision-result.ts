// What a decision changed, as the screen needs it: entities with their new degrees, edges as they are now, ids gone.
import { decisionEntities } from '#cypher/queries/decisions/entities.ts';
import type { DecisionOutcome } from '#cypher/store/index.ts';

import type { DecisionResultDto } from '../contract/requests.ts';
import type { Access } from './access.ts';
import { subgraph } from './subgraph.ts';

/** Entities whose edges went are among them: their degrees differ although they did not change. */
export async function decisionResult(
  access: Access,
  { decision, report }: DecisionOutcome,
): Promise<DecisionResultDto> {
  const { putEntities, putEdges, removeEdges, removeEntities } = report.patch;
  const about = await access.store.run(decisionEntities, { id: decision.id }, access.options);
  const graph = await subgraph(access, [
    ...about.rows,
    ...putEntities.map(({ id }) => id),
    ...putEdges.flatMap(({ subject, object }) => [subject, object]),
  ]);
  const changed = new Set<string>(putEdges.map(({ id }) => id));
  return {
    decision: { id: decision.id, seq: decision.seq, kind: decision.kind },
    changed: { ...graph, edges: graph.edges.filter(({ id }) => changed.has(id)) },
    removedEdges: removeEdges,
    removedEntities: removeEntities,
  };
}
