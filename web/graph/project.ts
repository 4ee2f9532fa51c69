// Keeps a graphology MultiDirectedGraph equal to a scene: adds, updates and drops only what differs, so that what draws
// the graph repaints no more than that.
import { MultiDirectedGraph } from 'graphology';

import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';

import { fanCurvatures } from './parallel.ts';
import { visibleEdges, visibleEntities } from './queries.ts';
import type { Scene } from './scene.ts';

export interface NodeData {
  x: number;
  y: number;
  label: string;
  pinned: boolean;
  entity: EntityDto;
}

export interface EdgeData {
  curvature: number;
  edge: EdgeDto;
}

export type DrawnGraph = MultiDirectedGraph<NodeData, EdgeData>;

export function createGraph(): DrawnGraph {
  return new MultiDirectedGraph<NodeData, EdgeData>();
}

/** Brings the graph in line with the scene. Hidden entities and edges are not in it. Returns whether it changed. */
export function syncGraph(graph: DrawnGraph, scene: Scene): boolean {
  const nodes = new Set(visibleEntities(scene));
  const edges = visibleEdges(scene);
  const edgeIds = new Set(edges.map((edge) => edge.id));
  const curvatures = fanCurvatures(edges);
  let changed = false;
  for (const id of graph.edges()) {
    if (!edgeIds.has(id)) {
      graph.dropEdge(id);
      changed = true;
    }
  }
  for (const id of graph.nodes()) {
    if (!nodes.has(id)) {
      graph.dropNode(id);
      changed = true;
    }
  }
  for (const id of nodes) changed = syncNode(graph, scene, id) || changed;
  for (const edge of edges) changed = syncEdge(graph, edge, curvatures.get(edge.id) ?? 0) || changed;
  return changed;
}

function syncNode(graph: DrawnGraph, scene: Scene, id: string): boolean {
  const entity = scene.entities.get(id);
  if (entity === undefined) return false;
  const { x, y, pinned } = scene.places.get(id) ?? { x: 0, y: 0, pinned: false };
  const data: NodeData = { x, y, label: entity.name, pinned, entity };
  if (!graph.hasNode(id)) {
    graph.addNode(id, data);
    return true;
  }
  const old = graph.getNodeAttributes(id);
  if (old.x === x && old.y === y && old.pinned === pinned && old.entity === entity) return false;
  graph.replaceNodeAttributes(id, data);
  return true;
}

function syncEdge(graph: DrawnGraph, edge: EdgeDto, curvature: number): boolean {
  const data: EdgeData = { curvature, edge };
  if (graph.hasEdge(edge.id)) {
    const old = graph.getEdgeAttributes(edge.id);
    if (old.edge.subject === edge.subject && old.edge.object === edge.object) {
      if (old.edge === edge && old.curvature === curvature) return false;
      graph.replaceEdgeAttributes(edge.id, data);
      return true;
    }
    graph.dropEdge(edge.id);
  }
  graph.addEdgeWithKey(edge.id, edge.subject, edge.object, data);
  return true;
}
