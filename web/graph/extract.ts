// The part of a scene that leaves as a file: what is shown, all that is here, or the selection.
import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';

import type { Scene } from './scene.ts';
import { visibleOf } from './visibility.ts';

export const EXTENTS = ['shown', 'all', 'selected'] as const;
export type Extent = (typeof EXTENTS)[number];

export interface Extract {
  entities: EntityDto[];
  edges: EdgeDto[];
}

/** Selected edges bring their ends; selected entities bring the edges among them that are shown. */
export function extractOf(
  scene: Scene,
  extent: Extent,
  selection: { nodes: ReadonlySet<string>; edges: ReadonlySet<string> },
): Extract {
  if (extent === 'all') return { entities: [...scene.entities.values()], edges: [...scene.edges.values()] };
  const shown = visibleOf(scene);
  const isSelected = ({ id, subject, object }: EdgeDto) =>
    selection.edges.has(id) || (selection.nodes.has(subject) && selection.nodes.has(object));
  const edges = [...shown.edges.values()].filter((edge) => extent === 'shown' || isSelected(edge));
  const ends = new Set([...selection.nodes, ...edges.flatMap(({ subject, object }) => [subject, object])]);
  const entities = [...shown.entities]
    .filter((id) => extent === 'shown' || ends.has(id))
    .flatMap((id) => scene.entities.get(id) ?? []);
  return { entities, edges };
}
