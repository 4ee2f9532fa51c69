// What a layout gets to see of a scene: visible entities with the room their labels need, visible edges, what is fixed.
import { visibleEdges, visibleEntities } from '../queries.ts';
import type { Scene } from '../scene.ts';
import { sizeByDegree } from '../styles/nodes.ts';
import type { LayoutInput } from './types.ts';

/** Mean advance of the label font, and its longest line before it is cut, in characters. */
const ADVANCE = 6.4;
const LABEL_LIMIT = 26;

export function layoutInput(scene: Scene, fixed: (id: string) => boolean): LayoutInput {
  const nodes = visibleEntities(scene).map((id) => {
    const entity = scene.entities.get(id);
    const at = scene.places.get(id) ?? { x: 0, y: 0, pinned: false };
    const radius = sizeByDegree(entity?.degree ?? 0);
    const label = Math.min(LABEL_LIMIT, entity?.name.length ?? 0) * ADVANCE;
    return {
      id,
      x: at.x,
      y: at.y,
      fixed: at.pinned || fixed(id),
      width: Math.max(2 * radius, label) + 18,
      height: 2 * radius + 34,
    };
  });
  const edges = visibleEdges(scene).map((edge) => ({ source: edge.subject, target: edge.object }));
  return { nodes, edges };
}
