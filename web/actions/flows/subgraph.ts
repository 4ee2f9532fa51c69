// Entities with every edge among them, also when they are more than the server answers at once.
import type { EdgeDto, EntityDto, SubgraphDto } from '#server/contract/graph.ts';
import { LIMITS } from '#server/contract/requests.ts';

import type { AppContext } from '../context.ts';

/** Requests on their way at a time. */
const AT_ONCE = 4;

/** Every two halves of a request together once: each pair of entities is asked about by at least one request. */
function batches(ids: readonly string[]): string[][] {
  const half = LIMITS.overviewMax / 2;
  const blocks: string[][] = [];
  for (let at = 0; at < ids.length; at += half) blocks.push(ids.slice(at, at + half));
  return blocks.flatMap((block, index) => blocks.slice(index + 1).map((other) => [...block, ...other]));
}

export async function subgraphOf({ api }: AppContext, ids: readonly string[]): Promise<SubgraphDto> {
  if (ids.length <= LIMITS.overviewMax) return api.subgraph(ids);
  const entities = new Map<string, EntityDto>();
  const edges = new Map<string, EdgeDto>();
  const queue = batches(ids);
  const worker = async () => {
    for (let batch = queue.pop(); batch !== undefined; batch = queue.pop()) {
      const answer = await api.subgraph(batch);
      for (const entity of answer.entities) entities.set(entity.id, entity);
      for (const edge of answer.edges) edges.set(edge.id, edge);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { entities: [...entities.values()], edges: [...edges.values()], truncated: 0 };
}
