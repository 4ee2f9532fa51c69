// An edge with its ends, from the canvas or from the queue of review.
import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';

import { useApp, useStore } from '../bind/app-context.ts';

export function useEdge(id: string): { edge: EdgeDto; subject: EntityDto; object: EntityDto } | null {
  const { stores } = useApp();
  const scene = useStore(stores.scene);
  const items = useStore(stores.review, (state) => state.edges.items);
  const item = items.find(({ edge }) => edge.id === id);
  const edge = scene.edges.get(id) ?? item?.edge;
  const subject = edge && (scene.entities.get(edge.subject) ?? item?.subject);
  const object = edge && (scene.entities.get(edge.object) ?? item?.object);
  return edge && subject && object ? { edge, subject, object } : null;
}
