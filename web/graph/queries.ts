// Questions about a scene: what is visible, who is next to whom, how much of an entity's neighbourhood is not here.
import type { EdgeDto } from '#server/contract/graph.ts';

import type { Scene } from './scene.ts';
import { visibleOf } from './visibility.ts';

export function visibleEntities(scene: Scene): string[] {
  return [...visibleOf(scene).entities];
}

export function visibleEdges(scene: Scene): EdgeDto[] {
  return [...visibleOf(scene).edges.values()];
}

export function otherEnd(edge: Pick<EdgeDto, 'subject' | 'object'>, id: string): string {
  return edge.subject === id ? edge.object : edge.subject;
}

/** Visible edges of an entity, in a stable order: by type, then by the other end's name. */
export function edgesOf(scene: Scene, id: string): EdgeDto[] {
  const name = (edge: EdgeDto) => scene.entities.get(otherEnd(edge, id))?.name ?? '';
  return visibleEdges(scene)
    .filter((edge) => edge.subject === id || edge.object === id)
    .sort(
      (a, b) => a.type.localeCompare(b.type) || name(a).localeCompare(name(b)) || a.id.localeCompare(b.id),
    );
}

/** Ids of the entities that share a visible edge with one of `ids`, `ids` left out. */
export function neighboursOf(scene: Scene, ids: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const edge of visibleEdges(scene)) {
    if (ids.has(edge.subject)) found.add(edge.object);
    if (ids.has(edge.object)) found.add(edge.subject);
  }
  for (const id of ids) found.delete(id);
  return found;
}

/** Visible edges with both ends among `ids`, in the scene's order. */
export function edgesAmong(scene: Scene, ids: ReadonlySet<string>): EdgeDto[] {
  return visibleEdges(scene).filter(({ subject, object }) => ids.has(subject) && ids.has(object));
}

/** Ids of the entities that share a visible edge with every one of `ids`, by name. */
export function sharedNeighbours(scene: Scene, ids: ReadonlySet<string>): string[] {
  const tied = new Map<string, Set<string>>();
  for (const { subject, object } of visibleEdges(scene)) {
    for (const [one, other] of [
      [subject, object],
      [object, subject],
    ] as const) {
      if (!ids.has(one) || ids.has(other)) continue;
      tied.set(other, (tied.get(other) ?? new Set()).add(one));
    }
  }
  const name = (id: string) => scene.entities.get(id)?.name ?? '';
  return [...tied]
    .filter(([, to]) => to.size === ids.size)
    .map(([id]) => id)
    .sort((a, b) => name(a).localeCompare(name(b)) || a.localeCompare(b));
}

/** For each visible entity, how many of its edges in the whole graph are not shown here. Zero is left out. */
export function unseenCounts(scene: Scene): Map<string, number> {
  const shown = new Map<string, number>();
  for (const edge of visibleEdges(scene)) {
    shown.set(edge.subject, (shown.get(edge.subject) ?? 0) + 1);
    if (edge.object !== edge.subject) shown.set(edge.object, (shown.get(edge.object) ?? 0) + 1);
  }
  const unseen = new Map<string, number>();
  for (const id of visibleEntities(scene)) {
    const count = (scene.entities.get(id)?.degree ?? 0) - (shown.get(id) ?? 0);
    if (count > 0) unseen.set(id, count);
  }
  return unseen;
}
