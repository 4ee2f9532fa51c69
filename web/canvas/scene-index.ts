// The spatial index of a drawn graph, made when it is asked for and forgotten when the graph changes.
import type { DrawnGraph } from '../graph/project.ts';
import { indexGraph, type SpatialIndex } from '../graph/spatial-index.ts';

const CHANGES = [
  'nodeAdded',
  'nodeDropped',
  'eachNodeAttributesUpdated',
  'edgeAdded',
  'edgeDropped',
  'edgeAttributesUpdated',
  'eachEdgeAttributesUpdated',
  'edgesCleared',
  'cleared',
] as const;

const kept = new WeakMap<DrawnGraph, { index: SpatialIndex | null }>();

export function indexOf(graph: DrawnGraph): SpatialIndex {
  let slot = kept.get(graph);
  if (slot === undefined) {
    slot = { index: null };
    kept.set(graph, slot);
    for (const change of CHANGES) graph.on(change, () => forgetIndex(graph));
    graph.on('nodeAttributesUpdated', ({ key, type }) => noteChange(graph, key, type));
  }
  slot.index ??= indexGraph(graph);
  return slot.index;
}

/** A node that is dragged or glides has merely moved; anything else may change what the index is made of. */
function noteChange(graph: DrawnGraph, id: string, type: string): void {
  const index = kept.get(graph)?.index;
  const { x, y } = graph.getNodeAttributes(id);
  const merelyMoved = type === 'set' || type === 'merge';
  if (index !== undefined && index !== null && !(merelyMoved && index.move(id, x, y))) forgetIndex(graph);
}

/** To be called after changes that the graph told nobody about. */
export function forgetIndex(graph: DrawnGraph): void {
  const slot = kept.get(graph);
  if (slot !== undefined) slot.index = null;
}
