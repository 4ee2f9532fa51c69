// What a decision changed, as the screen needs it: entities with their new degrees, edges as they are now, ids gone.
import type { DecisionOutcome } from '#cypher/store/index.ts';

import type { DecisionResultDto } from '../contract/requests.ts';
import type { Access } from './access.ts';
import { subgraph } from './subgraph.ts';

/** `ends` are entities that the decision was about: their degrees may differ although they did not change. */
export async function decisionResult(
  access: Access,
  { decision, report }: DecisionOutcome,
  ends: readonly string[] = [],
): Promise<DecisionResultDto> {
  const { putEntities, putEdges, removeEdges, removeEntities } = report.patch;
  const touched = [
    ...ends,
    ...report.entities,
    ...putEntities.map(({ id }) => id),
    ...putEdges.flatMap(({ subject, object }) => [subject, object]),
  ];
  const graph = await subgraph(access, touched);
  const changed = new Set<string>([...putEdges.map(({ id }) => id), ...report.edges]);
  return {
    decision: { id: decision.id, seq: decision.seq, kind: decision.kind },
    changed: { ...graph, edges: graph.edges.filter(({ id }) => changed.has(id)) },
    removedEdges: removeEdges,
    removedEntities: removeEntities,
  };
}
