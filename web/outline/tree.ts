// The canvas as a tree of rows: entities, and under an open one its edges. Pure, with the arrow keys' moves.
import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';

import { edgesOf, visibleEntities } from '../graph/queries.ts';
import type { Scene } from '../graph/scene.ts';

export type Row =
  | { kind: 'node'; key: string; entity: EntityDto; open: boolean; edges: number }
  | { kind: 'edge'; key: string; parent: string; edge: EdgeDto };

/** Entities by name; `filter` keeps those whose name or alias contains it. */
export function rowsOf(scene: Scene, open: ReadonlySet<string>, filter: string): Row[] {
  const wanted = filter.trim().toLowerCase();
  const fits = (entity: EntityDto) =>
    wanted === '' || [entity.name, ...entity.aliases].some((name) => name.toLowerCase().includes(wanted));
  return visibleEntities(scene)
    .flatMap((id) => scene.entities.get(id) ?? [])
    .filter(fits)
    .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id))
    .flatMap((entity) => {
      const edges = edgesOf(scene, entity.id);
      const head: Row = {
        kind: 'node',
        key: entity.id,
        entity,
        open: open.has(entity.id),
        edges: edges.length,
      };
      if (!head.open) return [head];
      const rows = edges.map(
        (edge): Row => ({ kind: 'edge', key: `${entity.id} ${edge.id}`, parent: entity.id, edge }),
      );
      return [head, ...rows];
    });
}

export interface Move {
  key: string;
  /** Entity to open or close, if the key does that. */
  toggle: string | null;
}

/** What an arrow key does from a row; null when it does nothing. */
export function moveFrom(rows: readonly Row[], key: string | null, press: string): Move | null {
  const index = rows.findIndex((row) => row.key === key);
  const row = rows[index] ?? rows[0];
  if (row === undefined) return null;
  const to = (target: Row | undefined): Move | null =>
    target === undefined ? null : { key: target.key, toggle: null };
  switch (press) {
    case 'ArrowDown':
      return to(index === -1 ? rows[0] : rows[index + 1]);
    case 'ArrowUp':
      return to(rows[Math.max(0, index - 1)]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      if (row.kind !== 'node' || row.edges === 0) return null;
      return row.open ? to(rows[Math.max(0, index) + 1]) : { key: row.key, toggle: row.entity.id };
    case 'ArrowLeft':
      if (row.kind === 'edge') return { key: row.parent, toggle: null };
      return row.open ? { key: row.key, toggle: row.entity.id } : null;
    default:
      return null;
  }
}
