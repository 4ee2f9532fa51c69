// What of the scene is to be painted over the drawing now: only what is in view and large enough to be read, or what
// stands out. Answers are in the order of importance.
import type { Point } from '../graph/curve.ts';
import { endsOnScreen, type Projection } from '../graph/hit.ts';
import type { DrawnGraph } from '../graph/project.ts';
import type { Box, Line, SpatialIndex, Spot } from '../graph/spatial-index.ts';
import { SMALLEST, sizeByDegree } from '../graph/styles/nodes.ts';
import type { Selection } from '../state/selection.ts';
import type { Emphasis, Pointed } from './appearance.ts';
import type { PaintedEdge, PaintedNode } from './paint.ts';
import { NAMED_RADIUS } from './paint-labels.ts';

export interface OverlayState extends Pick<Pointed, 'hover'> {
  graph: DrawnGraph;
  index: SpatialIndex;
  projection: Projection;
  size: { width: number; height: number };
  emphasis: Emphasis | null;
  selection: Selection;
  fresh: ReadonlySet<string>;
  unseen: ReadonlyMap<string, number>;
}

/** What paints a node or an edge: words, colours and icons. */
export interface OverlayLooks {
  node(id: string): { color: string; icon: CanvasImageSource | null };
  edge(id: string): { color: string; label: string };
}

/** Pixels around the canvas that count as in view: as far as a layout can be panned before the next one is due. */
export const MARGIN = 192;
/** Edge labels appear once the smallest entity is this large (pixels), unless their edge stands out. */
const READING_RADIUS = 6;
/** More words than this of the edges in view cannot be read anyway. */
const MOST_EDGE_LABELS = 400;

function viewBox({ projection, size }: OverlayState): Box {
  const a = projection.toScene({ x: -MARGIN, y: size.height + MARGIN });
  const b = projection.toScene({ x: size.width + MARGIN, y: -MARGIN });
  return { left: a.x, right: b.x, low: a.y, high: b.y };
}

function isNear({ x, y }: Point, { width, height }: OverlayState['size']): boolean {
  return x > -MARGIN && y > -MARGIN && x < width + MARGIN && y < height + MARGIN;
}

function spotOf(graph: DrawnGraph, id: string): Spot | null {
  if (!graph.hasNode(id)) return null;
  const { x, y, pinned, entity } = graph.getNodeAttributes(id);
  return { id, x, y, pinned, size: sizeByDegree(entity.degree) };
}

function lineOf(graph: DrawnGraph, id: string): Line | null {
  if (!graph.hasEdge(id)) return null;
  const source = spotOf(graph, graph.source(id));
  const target = graph.isSelfLoop(id) ? source : spotOf(graph, graph.target(id));
  if (source === null || target === null) return null;
  return { id, source, target, curvature: graph.getEdgeAttribute(id, 'curvature') };
}

/** Marked entities: those that wear a ring whatever the zoom. */
function marked({ selection, fresh, hover }: OverlayState): Set<string> {
  const ids = new Set([...selection.nodes, ...fresh]);
  if (hover?.kind === 'node') ids.add(hover.id);
  return ids;
}

function spotsToPaint(state: OverlayState, special: ReadonlySet<string>): Spot[] {
  const { graph, index, projection, emphasis } = state;
  if (emphasis !== null) {
    return [...new Set([...emphasis.nodes, ...special])].flatMap((id) => spotOf(graph, id) ?? []);
  }
  const least = NAMED_RADIUS / projection.sizeScale;
  return index
    .spotsIn(viewBox(state))
    .filter(({ id, size, pinned }) => size >= least || pinned || special.has(id));
}

export function nodesToPaint(state: OverlayState, looks: OverlayLooks): PaintedNode[] {
  const { graph, projection, size, emphasis, selection, fresh, unseen, hover } = state;
  const { nodes: selected, focus } = selection;
  const painted: PaintedNode[] = [];
  for (const spot of spotsToPaint(state, marked(state))) {
    const { id } = spot;
    const at = projection.toScreen(spot);
    if (!isNear(at, size)) continue;
    const dim = emphasis !== null && !emphasis.nodes.has(id);
    const raised = emphasis !== null && !dim;
    const count = unseen.get(id) ?? 0;
    const { color, icon } = raised || count > 0 ? looks.node(id) : { color: '', icon: null };
    painted.push({
      id,
      x: at.x,
      y: at.y,
      radius: spot.size * projection.sizeScale,
      label: graph.getNodeAttribute(id, 'label'),
      color,
      icon,
      raised,
      dim,
      unseen: count,
      pinned: spot.pinned,
      selected: selected.has(id),
      focused: focus?.kind === 'node' && focus.id === id,
      hovered: hover?.kind === 'node' && hover.id === id,
      fresh: fresh.has(id),
    });
  }
  return painted;
}

/** Edges that stand out: pointed at or lit, else selected. */
export function strongEdges({ emphasis, selection }: Pick<OverlayState, 'emphasis' | 'selection'>) {
  return emphasis === null ? selection.edges : emphasis.edges;
}

export function isReadable({ sizeScale }: Projection): boolean {
  return SMALLEST * sizeScale >= READING_RADIUS;
}

/** Edges that have their words beside them. */
export function edgesToName(state: OverlayState, looks: OverlayLooks): PaintedEdge[] {
  const { graph, index, projection, emphasis } = state;
  const strong = strongEdges(state);
  const painted = (line: Line): PaintedEdge => ({
    id: line.id,
    ends: endsOnScreen(line, projection),
    targetRadius: line.target.size * projection.sizeScale,
    strong: strong.has(line.id),
    ...looks.edge(line.id),
  });
  const named = [...strong].slice(0, MOST_EDGE_LABELS).flatMap((id) => lineOf(graph, id) ?? []);
  if (emphasis === null && isReadable(projection)) {
    const others = index.linesIn(viewBox(state)).filter(({ id }) => !strong.has(id));
    named.push(...others.slice(0, MOST_EDGE_LABELS));
  }
  return named.map(painted);
}
