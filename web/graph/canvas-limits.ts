// How much the canvas is made for, and what is taken along when there is more: the best connected first.
import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';
import { LIMITS } from '#server/contract/requests.ts';

import { removeEdges, removeEntities, type Scene } from './scene.ts';

/** Beyond this a picture says little, and panning falls behind what the drawing library gives alone. */
export const CANVAS_LIMITS = { entities: LIMITS.overviewMax, edges: 20_000 };

export interface Amount {
  entities: number;
  edges: number;
}

/** All that the scene holds: what is hidden or filtered may be shown again. */
export function amountOf({ entities, edges }: Scene): Amount {
  return { entities: entities.size, edges: edges.size };
}

export function fitsCanvas({ entities, edges }: Amount): boolean {
  return entities <= CANVAS_LIMITS.entities && edges <= CANVAS_LIMITS.edges;
}

function edgesByEnd(edges: Iterable<EdgeDto>): Map<string, EdgeDto[]> {
  const found = new Map<string, EdgeDto[]>();
  const note = (end: string, edge: EdgeDto) => {
    const known = found.get(end);
    if (known === undefined) found.set(end, [edge]);
    else known.push(edge);
  };
  for (const edge of edges) {
    note(edge.subject, edge);
    if (edge.object !== edge.subject) note(edge.object, edge);
  }
  return found;
}

/** The newcomers of `next`, the best connected first. */
export function newcomersByDegree(before: Scene, next: Scene): EntityDto[] {
  return [...next.entities.values()]
    .filter(({ id }) => !before.entities.has(id))
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
}

/**
 * `next` with as many of its newcomers as the canvas takes, of these types or of any: whoever was on the canvas before
 * stays. Edges among those who stay are all kept; only when these alone are too many, the least attested ones go.
 */
export function cutToFit(before: Scene, next: Scene, types: ReadonlySet<string> | null): Scene {
  const around = edgesByEnd(next.edges.values());
  const kept = new Set([...next.entities.keys()].filter((id) => before.entities.has(id)));
  const isInside = ({ subject, object }: EdgeDto) => kept.has(subject) && kept.has(object);
  let edges = [...next.edges.values()].filter(isInside).length;
  for (const { id, type } of newcomersByDegree(before, next)) {
    if (kept.size >= CANVAS_LIMITS.entities) break;
    if (types !== null && !types.has(type)) continue;
    kept.add(id);
    const more = (around.get(id) ?? []).filter(isInside).length;
    if (edges + more > CANVAS_LIMITS.edges) kept.delete(id);
    else edges += more;
  }
  const cut = removeEntities(next, new Set([...next.entities.keys()].filter((id) => !kept.has(id))));
  const weakest = [...cut.edges.values()]
    .sort((a, b) => b.confidence + b.sources - a.confidence - a.sources)
    .slice(CANVAS_LIMITS.edges);
  return weakest.length === 0 ? cut : removeEdges(cut, new Set(weakest.map(({ id }) => id)));
}
