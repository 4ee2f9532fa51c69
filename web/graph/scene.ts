// The scene: what is on the canvas, as plain immutable maps. Every change is a pure function Scene -> Scene, so undo,
// permalinks and tests need no browser. The graphology graph that is drawn follows it (project.ts).
import type { EdgeDto, EntityDto, SubgraphDto } from '#server/contract/graph.ts';

import { type Filters, NO_FILTERS } from './filters.ts';
import { withNews } from './same.ts';

export interface Place {
  x: number;
  y: number;
  /** Set by a drag or by hand: no layout moves it. */
  pinned: boolean;
}

/** What one expansion brought; collapsing takes away no more than this. */
export interface Expansion {
  centre: string;
  entities: readonly string[];
}

export interface Scene {
  entities: ReadonlyMap<string, EntityDto>;
  edges: ReadonlyMap<string, EdgeDto>;
  places: ReadonlyMap<string, Place>;
  /** Ids of entities and edges that are here but not shown. */
  hidden: ReadonlyMap<string, true>;
  /** What the view leaves out by its kind, whatever comes. */
  filters: Filters;
  /** Open expansions by the id of their centre. */
  expansions: ReadonlyMap<string, Expansion>;
}

export const EMPTY_SCENE: Scene = {
  entities: new Map(),
  edges: new Map(),
  places: new Map(),
  hidden: new Map(),
  filters: NO_FILTERS,
  expansions: new Map(),
};

function without<Value>(
  map: ReadonlyMap<string, Value>,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, Value> {
  if (![...ids].some((id) => map.has(id))) return map;
  return new Map([...map].filter(([id]) => !ids.has(id)));
}

/**
 * Adds entities and the edges whose two ends are then here; what is known already is brought up to date. The same scene
 * when that changes nothing.
 */
export function merge(scene: Scene, part: Pick<SubgraphDto, 'entities' | 'edges'>): Scene {
  const entities = withNews(scene.entities, part.entities);
  const tied = part.edges.filter(({ subject, object }) => entities.has(subject) && entities.has(object));
  const edges = withNews(scene.edges, tied);
  return entities === scene.entities && edges === scene.edges ? scene : { ...scene, entities, edges };
}

/** Ids of the part's entities that the scene does not hold. */
export function newcomers(scene: Scene, part: Pick<SubgraphDto, 'entities'>): string[] {
  return part.entities.map((entity) => entity.id).filter((id) => !scene.entities.has(id));
}

/** Merges what an expansion of `centre` found and remembers which entities came with it. */
export function expand(scene: Scene, centre: string, part: Pick<SubgraphDto, 'entities' | 'edges'>): Scene {
  const brought = newcomers(scene, part).filter((id) => id !== centre);
  const before = scene.expansions.get(centre)?.entities ?? [];
  const merged = merge(scene, part);
  const expansions = new Map(scene.expansions);
  if (brought.length > 0 || before.length > 0) {
    expansions.set(centre, { centre, entities: [...new Set([...before, ...brought])] });
  }
  return { ...merged, expansions };
}

/**
 * Takes away what the expansion of `centre` brought, except entities that have been expanded themselves since: they
 * have been built upon.
 */
export function collapse(scene: Scene, centre: string): Scene {
  const expansion = scene.expansions.get(centre);
  if (expansion === undefined) return scene;
  const gone = new Set(
    expansion.entities.filter((id) => !scene.expansions.has(id) && scene.entities.has(id)),
  );
  const collapsed = removeEntities(scene, gone);
  return { ...collapsed, expansions: without(collapsed.expansions, new Set([centre])) };
}

/** Takes entities with their edges off the canvas. The graph in the database keeps them. */
export function removeEntities(scene: Scene, ids: ReadonlySet<string>): Scene {
  if (ids.size === 0) return scene;
  const loose = [...scene.edges.values()].filter((edge) => ids.has(edge.subject) || ids.has(edge.object));
  const gone = new Set([...ids, ...loose.map((edge) => edge.id)]);
  return {
    ...scene,
    entities: without(scene.entities, ids),
    edges: without(scene.edges, gone),
    places: without(scene.places, ids),
    hidden: without(scene.hidden, gone),
    expansions: without(scene.expansions, ids),
  };
}

export function removeEdges(scene: Scene, ids: ReadonlySet<string>): Scene {
  const edges = without(scene.edges, ids);
  const hidden = without(scene.hidden, ids);
  return edges === scene.edges && hidden === scene.hidden ? scene : { ...scene, edges, hidden };
}

export function hide(scene: Scene, ids: Iterable<string>): Scene {
  const hidden = new Map(scene.hidden);
  for (const id of ids) if (scene.entities.has(id) || scene.edges.has(id)) hidden.set(id, true);
  return { ...scene, hidden };
}

export function showAll(scene: Scene): Scene {
  return { ...scene, hidden: new Map() };
}

export function showOnly(scene: Scene, ids: ReadonlySet<string>): Scene {
  return hide(
    scene,
    [...scene.entities.keys()].filter((id) => !ids.has(id)),
  );
}

/** Sets places; a pinned entity keeps its pin unless `pinned` says otherwise. */
export function place(
  scene: Scene,
  positions: ReadonlyMap<string, { x: number; y: number }>,
  pinned?: boolean,
): Scene {
  const places = new Map(scene.places);
  for (const [id, { x, y }] of positions) {
    if (scene.entities.has(id)) places.set(id, { x, y, pinned: pinned ?? places.get(id)?.pinned ?? false });
  }
  return { ...scene, places };
}

export function setPinned(scene: Scene, ids: Iterable<string>, pinned: boolean): Scene {
  const places = new Map(scene.places);
  for (const id of ids) {
    const at = places.get(id);
    if (at !== undefined) places.set(id, { ...at, pinned });
  }
  return { ...scene, places };
}
