// Asks the server what it says now about the entities on the canvas: edges that came or went meanwhile follow.

import type { SubgraphDto } from '#server/contract/graph.ts';
import { LIMITS } from '#server/contract/requests.ts';

import { merge, type Scene } from '../../graph/scene.ts';
import type { AppContext } from '../context.ts';

/** The edges among entities that the scene should show are exactly those that the server knows. */
export function withServerEdges(scene: Scene, answer: SubgraphDto): Scene {
  const known = new Set(answer.edges.map((edge) => edge.id));
  const asked = new Set(answer.entities.map((entity) => entity.id));
  const edges = new Map(
    [...scene.edges].filter(
      ([id, edge]) => known.has(id) || !(asked.has(edge.subject) && asked.has(edge.object)),
    ),
  );
  return merge({ ...scene, edges }, answer);
}

/** The scene with every edge among its entities. Above the server's limit it stays as it is. */
export async function completed(context: AppContext, scene: Scene, signal?: AbortSignal): Promise<Scene> {
  const ids = [...scene.entities.keys()];
  if (ids.length === 0 || ids.length > LIMITS.overviewMax) return scene;
  return withServerEdges(scene, await context.api.subgraph(ids, signal));
}

export async function refreshScene(context: AppContext): Promise<void> {
  const { scene } = context.stores;
  const ids = [...scene.getState().entities.keys()];
  if (ids.length === 0 || ids.length > LIMITS.overviewMax) return;
  const answer = await context.api.subgraph(ids);
  const present = {
    ...answer,
    entities: answer.entities.filter(({ id }) => scene.getState().entities.has(id)),
  };
  scene.setState(withServerEdges(scene.getState(), present));
}
