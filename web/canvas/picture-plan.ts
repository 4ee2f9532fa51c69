// What a picture of the canvas shows and where, for every kind of picture: of what is in view or of the whole graph, in the
// looks of now, with nothing faded.
import { endsOnScreen, type Projection } from '../graph/hit.ts';
import type { DrawnGraph } from '../graph/project.ts';
import { unseenCounts } from '../graph/queries.ts';
import type { Spot } from '../graph/spatial-index.ts';
import { sizeByDegree } from '../graph/styles/nodes.ts';
import { edgeLabel } from '../graph/wording.ts';
import type { Selection } from '../state/selection.ts';
import type { Stores } from '../state/stores.ts';
import { schemeOf } from '../state/theme.ts';
import { type AppearanceState, edgeDisplay, type NodeDisplay, nodeDisplay } from './appearance.ts';
import { type Drawing, graphOf, projectionOf } from './geometry.ts';
import { edgesToName, isReadable, nodesToPaint, type OverlayState } from './overlay-choice.ts';
import { type LaidOut, layOut } from './paint.ts';
import type { PaintedLine } from './paint-edges.ts';
import { CANVAS_INK, type CanvasInk } from './palette.ts';
import { type LegendPlan, planLegend } from './picture-legend.ts';
import { indexOf } from './scene-index.ts';

/** Pixels: what browsers can hold in one canvas, with room to spare. */
const MOST = { side: 12_000, area: 60_000_000 };
/** Pixels: a longer side is drawn from farther away, as long as labels can be read (scene units a pixel). */
const AIM = { side: 2200, farthest: 2 };
/** Pixels around the whole graph, for labels. */
const ROOM = { x: 96, y: 56 };

export interface Frame {
  size: { width: number; height: number };
  projection: Projection;
}

function wholeFrame(sigma: Drawing, scale: number): Frame {
  const places = graphOf(sigma).mapNodes((_id, { x, y }) => ({ x, y }));
  const box = { left: 0, right: 0, low: 0, high: 0 };
  for (const [at, { x, y }] of places.entries()) {
    box.left = at === 0 ? x : Math.min(box.left, x);
    box.right = at === 0 ? x : Math.max(box.right, x);
    box.low = at === 0 ? y : Math.min(box.low, y);
    box.high = at === 0 ? y : Math.max(box.high, y);
  }
  const span = { x: box.right - box.left, y: box.high - box.low };
  const free = { x: MOST.side / scale - 2 * ROOM.x, y: MOST.side / scale - 2 * ROOM.y };
  const crowd = Math.sqrt((span.x * span.y * scale * scale) / MOST.area);
  const aimed = Math.min(AIM.farthest, Math.max(span.x, span.y) / AIM.side);
  const ratio = Math.max(1, aimed, span.x / free.x, span.y / free.y, crowd);
  const left = ROOM.x - box.left / ratio;
  const top = ROOM.y + box.high / ratio;
  return {
    size: { width: Math.ceil(span.x / ratio + 2 * ROOM.x), height: Math.ceil(span.y / ratio + 2 * ROOM.y) },
    projection: {
      toScreen: ({ x, y }) => ({ x: left + x / ratio, y: top - y / ratio }),
      toScene: ({ x, y }) => ({ x: (x - left) * ratio, y: (top - y) * ratio }),
      scale: 1 / ratio,
      sizeScale: 1 / sigma.getSetting('zoomToSizeRatioFunction')(ratio),
    },
  };
}

export interface PicturePlan extends Frame {
  graph: DrawnGraph;
  look: AppearanceState;
  ink: CanvasInk;
  selection: Selection;
  /** Sizes in the scene's units. */
  discs: ReadonlyArray<NodeDisplay & { id: string }>;
  lines: ReadonlyArray<PaintedLine & { id: string }>;
  laid: LaidOut;
  /** Null when none is wanted. It lies below the graph. */
  legend: LegendPlan | null;
}

function spotOf(graph: DrawnGraph, id: string): Spot {
  const { x, y, pinned, entity } = graph.getNodeAttributes(id);
  return { id, x, y, pinned, size: sizeByDegree(entity.degree) };
}

function linesOf(graph: DrawnGraph, projection: Projection, look: AppearanceState) {
  return graph.mapEdges((id, data, subject, object) => {
    const source = spotOf(graph, subject);
    const target = subject === object ? source : spotOf(graph, object);
    return {
      id,
      ends: endsOnScreen({ id, source, target, curvature: data.curvature }, projection),
      targetRadius: target.size * projection.sizeScale,
      look: edgeDisplay(data, look),
    };
  });
}

/** `measure` is asked for widths of text only; `scale` is the pixels of the picture a pixel of the canvas. */
export function planPicture(
  sigma: Drawing,
  stores: Stores,
  measure: CanvasRenderingContext2D,
  { area, legend, scale }: { area: 'view' | 'whole'; legend: boolean; scale: number },
): PicturePlan {
  const graph = graphOf(sigma);
  const scheme = schemeOf(stores.theme.getState());
  const ink = CANVAS_INK[scheme];
  const { ontology } = stores.boot.getState();
  const look: AppearanceState = {
    edgeStyle: stores.view.getState().edgeStyle,
    style: { ontology, scheme },
  };
  const { size, projection } =
    area === 'whole'
      ? wholeFrame(sigma, scale)
      : { size: sigma.getDimensions(), projection: projectionOf(sigma) };
  const discs = graph.mapNodes((id, data) => ({ id, ...nodeDisplay(data, look) }));
  const selection = stores.selection.getState();
  const state: OverlayState = {
    graph,
    index: indexOf(graph),
    projection,
    size,
    emphasis: null,
    selection,
    hover: null,
    fresh: new Set(),
    unseen: unseenCounts(stores.scene.getState()),
  };
  const colors = new Map(discs.map(({ id, color }) => [id, color]));
  const looks = {
    node: (id: string) => ({ color: colors.get(id) ?? ink.quiet, icon: null }),
    edge(id: string) {
      const data = graph.getEdgeAttributes(id);
      return { color: edgeDisplay(data, look).color, label: edgeLabel(data.edge, ontology) };
    },
  };
  const laid = layOut(measure, {
    nodes: nodesToPaint(state, looks),
    edges: edgesToName(state, looks),
    ...size,
    origin: projection.toScreen({ x: 0, y: 0 }),
    covered: [],
    readable: isReadable(projection),
  });
  const lines = linesOf(graph, projection, look);
  const below = legend ? planLegend(graph, look, { top: size.height, width: size.width }) : null;
  return { size, projection, graph, look, ink, selection, discs, lines, laid, legend: below };
}
