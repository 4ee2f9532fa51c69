// What of a scene is shown: neither hidden by hand nor left out by a filter, and edges only with both ends. Remembered
// for as long as nothing but places change, since every part of the page asks.
import type { EdgeDto } from '#server/contract/graph.ts';

import { edgePasses, entityPasses } from './filters.ts';
import type { Scene } from './scene.ts';

type Content = Pick<Scene, 'entities' | 'edges' | 'hidden' | 'filters'>;

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

const remembered = new WeakMap<Scene['entities'], { of: Content; visible: Visible }>();

export function visibleOf(scene: Content): Visible {
  const last = remembered.get(scene.entities);
  const same =
    last !== undefined &&
    last.of.edges === scene.edges &&
    last.of.hidden === scene.hidden &&
    last.of.filters === scene.filters;
  if (same) return last.visible;
  const { entities, edges, hidden, filters } = scene;
  const visible = visibleNow(scene);
  // Not the scene itself: its places would be kept alive with it.
  remembered.set(entities, { of: { entities, edges, hidden, filters }, visible });
  return visible;
}
