// What of a scene is shown: neither hidden by hand nor left out by a filter, and edges only with both ends.
import type { EdgeDto } from '#server/contract/graph.ts';

import { edgePasses, entityPasses, NO_FILTERS } from './filters.ts';
import { type Content, remembered } from './remember.ts';

export interface Visible {
  entities: ReadonlySet<string>;
  edges: ReadonlyMap<string, EdgeDto>;
}

function visibleNow({ entities, edges, hidden, filters }: Content): Visible {
  const shown = new Set<string>();
  for (const [id, entity] of entities) {
    if (!hidden.has(id) && (filters.size === 0 || entityPasses(filters, entity))) shown.add(id);
  }
  const lines = new Map<string, EdgeDto>();
  for (const [id, edge] of edges) {
    if (!hidden.has(id) && shown.has(edge.subject) && shown.has(edge.object) && edgePasses(filters, edge)) {
      lines.set(id, edge);
    }
  }
  if (!filters.has('connected')) return { entities: shown, edges: lines };
  const ends = new Set([...lines.values()].flatMap(({ subject, object }) => [subject, object]));
  return { entities: new Set([...shown].filter((id) => ends.has(id))), edges: lines };
}

export const visibleOf = remembered(visibleNow);

/** How many entities and edges the filters alone keep off the canvas. */
export const leftOut = remembered((content): { entities: number; edges: number } => {
  if (content.filters.size === 0) return { entities: 0, edges: 0 };
  const shown = visibleOf(content);
  const all = visibleNow({ ...content, filters: NO_FILTERS });
  return { entities: all.entities.size - shown.entities.size, edges: all.edges.size - shown.edges.size };
});

/** Keys of the filters each of which alone empties the canvas: without it, something would show. The newest first. */
export function emptiedBy(content: Content): string[] {
  return [...content.filters.keys()]
    .filter((key) => {
      const filters = new Map([...content.filters].filter(([known]) => known !== key));
      return visibleNow({ ...content, filters }).entities.size > 0;
    })
    .reverse();
}
