// The reference: sigma with its own programs, the same graph, sizes, colours and labels, and nothing of ours.
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';

import { EMPTY_ONTOLOGY } from '#web/graph/ontology.ts';
import { edgeStyleOf } from '#web/graph/styles/edges.ts';
import { byType } from '#web/graph/styles/nodes.ts';

import type { BenchGraph } from '../lib/canvas-graph.ts';

export function mountBare(root: HTMLElement, { entities, edges, places }: BenchGraph): Promise<Sigma> {
  const context = { ontology: EMPTY_ONTOLOGY, scheme: 'light' as const };
  const style = edgeStyleOf('reading');
  const graph = new MultiDirectedGraph();
  for (const entity of entities) {
    const { color, size } = byType.look(entity, context);
    graph.addNode(entity.id, { ...places.get(entity.id), label: entity.name, color, size });
  }
  for (const edge of edges) {
    const { color, width } = style.look(edge, context);
    graph.addEdgeWithKey(edge.id, edge.subject, edge.object, { color, size: width });
  }
  const sigma = new Sigma(graph, root, {
    labelSize: 12,
    labelRenderedSizeThreshold: 4,
    minEdgeThickness: 1,
    stagePadding: 0,
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.6,
    maxCameraRatio: 100,
  });
  const { width, height } = sigma.getDimensions();
  const half = Math.min(width, height) / 2;
  sigma.setCustomBBox({ x: [-half, half], y: [-half, half] });
  let reach = 0;
  for (const { x, y } of places.values()) reach = Math.max(reach, Math.abs(x), Math.abs(y));
  sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: reach / half, angle: 0 });
  return new Promise((resolve) => {
    sigma.once('afterRender', () => resolve(sigma));
    sigma.refresh({ schedule: true });
  });
}
