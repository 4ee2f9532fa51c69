// What is drawn, for files of other tools: of each entity and edge its facts with place, size and colour of now.
import type { AppContext } from '../actions/context.ts';
import { type Extent, extractOf } from '../graph/extract.ts';
import { edgeStyleOf } from '../graph/styles/edges.ts';
import { byType } from '../graph/styles/nodes.ts';
import { schemeOf } from '../state/theme.ts';
import { edgeFacts, entityFacts, type Facts } from './facts.ts';

export interface Drawn {
  /** Facts with `x` and `y` (units of the layout), `size` and `color`. */
  nodes: Array<{ id: string; facts: Facts & { x: number; y: number; size: number; color: string } }>;
  /** Facts with `color`; `width` in pixels. */
  edges: Array<{ id: string; source: string; target: string; facts: Facts; width: number }>;
}

export function drawnOf({ stores }: AppContext, extent: Extent): Drawn {
  const scene = stores.scene.getState();
  const style = { ontology: stores.boot.getState().ontology, scheme: schemeOf(stores.theme.getState()) };
  const { look } = edgeStyleOf(stores.view.getState().edgeStyle);
  const { entities, edges } = extractOf(scene, extent, stores.selection.getState());
  return {
    nodes: entities.map((entity) => {
      const { color, size } = byType.look(entity, style);
      const { x, y } = scene.places.get(entity.id) ?? { x: 0, y: 0 };
      return { id: entity.id, facts: { ...entityFacts(entity), x, y, size, color } };
    }),
    edges: edges.map((edge) => {
      const { color, width } = look(edge, style);
      const facts = { ...edgeFacts(edge, style.ontology), color };
      return { id: edge.id, source: edge.subject, target: edge.object, facts, width };
    }),
  };
}
