// What an action is about: the selection for keys, toolbar and palette; what was clicked for the context menu.
import type { Selection } from '../state/selection.ts';
import { isSelected } from '../state/selection.ts';
import type { MenuTarget } from '../state/view.ts';

export interface Scope {
  nodes: readonly string[];
  edges: readonly string[];
}

const EMPTY_SCOPE: Scope = { nodes: [], edges: [] };

export function selectionScope(selection: Selection): Scope {
  return { nodes: [...selection.nodes], edges: [...selection.edges] };
}

/** A click inside the selection means all of it; a click elsewhere means that one thing. */
export function menuScope(selection: Selection, target: MenuTarget): Scope {
  if (target.kind === 'canvas') return EMPTY_SCOPE;
  if (isSelected(selection, target)) return selectionScope(selection);
  return target.kind === 'node' ? { nodes: [target.id], edges: [] } : { nodes: [], edges: [target.id] };
}

export function onlyNode({ nodes, edges }: Scope): string | null {
  return nodes.length === 1 && edges.length === 0 ? (nodes[0] ?? null) : null;
}

export function onlyEdge({ nodes, edges }: Scope): string | null {
  return edges.length === 1 && nodes.length === 0 ? (edges[0] ?? null) : null;
}
