// What is selected: pure updates. `focus` is the one the inspector shows and the keyboard moves from.
export interface Ref {
  kind: 'node' | 'edge';
  id: string;
}

export interface Selection {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  focus: Ref | null;
}

export const NOTHING_SELECTED: Selection = { nodes: new Set(), edges: new Set(), focus: null };

export function selectOnly(ref: Ref): Selection {
  return {
    nodes: new Set(ref.kind === 'node' ? [ref.id] : []),
    edges: new Set(ref.kind === 'edge' ? [ref.id] : []),
    focus: ref,
  };
}

export function selectNodes(ids: Iterable<string>): Selection {
  const nodes = new Set(ids);
  const [first] = nodes;
  return { nodes, edges: new Set(), focus: first === undefined ? null : { kind: 'node', id: first } };
}

export function selectEdges(ids: Iterable<string>): Selection {
  const edges = new Set(ids);
  const [first] = edges;
  return { nodes: new Set(), edges, focus: first === undefined ? null : { kind: 'edge', id: first } };
}

/** Adds entities to what is selected; the last of them comes into focus. */
export function addNodes(selection: Selection, ids: readonly string[]): Selection {
  const last = ids.at(-1);
  if (last === undefined) return selection;
  return { ...selection, nodes: new Set([...selection.nodes, ...ids]), focus: { kind: 'node', id: last } };
}

function lastOf(ids: ReadonlySet<string>): string | undefined {
  return [...ids].at(-1);
}

function focusOn(nodes: ReadonlySet<string>, edges: ReadonlySet<string>): Ref | null {
  const node = lastOf(nodes);
  if (node !== undefined) return { kind: 'node', id: node };
  const edge = lastOf(edges);
  return edge === undefined ? null : { kind: 'edge', id: edge };
}

/** Adds it, or takes it out when it is selected already. */
export function toggle(selection: Selection, ref: Ref): Selection {
  const nodes = new Set(selection.nodes);
  const edges = new Set(selection.edges);
  const set = ref.kind === 'node' ? nodes : edges;
  const added = !set.delete(ref.id);
  if (added) set.add(ref.id);
  return { nodes, edges, focus: added ? ref : focusOn(nodes, edges) };
}

export function isSelected(selection: Selection, ref: Ref): boolean {
  return (ref.kind === 'node' ? selection.nodes : selection.edges).has(ref.id);
}

export function selectionSize(selection: Selection): number {
  return selection.nodes.size + selection.edges.size;
}

/** Lets go of what is no longer there. The same object when nothing changed. */
export function keepOnly(
  selection: Selection,
  has: { node(id: string): boolean; edge(id: string): boolean },
): Selection {
  const nodes = [...selection.nodes].filter(has.node);
  const edges = [...selection.edges].filter(has.edge);
  if (nodes.length === selection.nodes.size && edges.length === selection.edges.size) return selection;
  const kept = { nodes: new Set(nodes), edges: new Set(edges) };
  const { focus } = selection;
  const holds = focus !== null && (focus.kind === 'node' ? kept.nodes : kept.edges).has(focus.id);
  return { ...kept, focus: holds ? focus : focusOn(kept.nodes, kept.edges) };
}
