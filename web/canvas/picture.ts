// The canvas as a picture: the same looks, painted in 2D at any scale, of what is in view or of the whole graph.
import type { PictureChoice } from '../actions/context.ts';
import { endsOnScreen, type Projection } from '../graph/hit.ts';
import type { DrawnGraph } from '../graph/project.ts';
import { unseenCounts } from '../graph/queries.ts';
import type { Spot } from '../graph/spatial-index.ts';
import { sizeByDegree } from '../graph/styles/nodes.ts';
import { edgeLabel } from '../graph/wording.ts';
import type { Stores } from '../state/stores.ts';
import { schemeOf } from '../state/theme.ts';
import { type AppearanceState, edgeDisplay, nodeDisplay } from './appearance.ts';
import { type Drawing, graphOf, projectionOf } from './geometry.ts';
import { edgesToName, isReadable, nodesToPaint, type OverlayState } from './overlay-choice.ts';
import { layOut, paintDiscs, paintOver } from './paint.ts';
import { paintLines, paintMarks } from './paint-edges.ts';
import { CANVAS_INK } from './palette.ts';
import { legendHeight, paintLegend } from './picture-legend.ts';
import { indexOf } from './scene-index.ts';

/** Pixels: what browsers can hold in one canvas, with room to spare. */
const MOST = { side: 12_000, area: 60_000_000 };
/** Pixels: a longer side is drawn from farther away, as long as labels can be read (scene units a pixel). */
const AIM = { side: 2200, farthest: 2 };
/** Pixels around the whole graph, for labels. */
const ROOM = { x: 96, y: 56 };

interface Frame {
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

async function decoded(uris: Iterable<string>): Promise<Map<string, HTMLImageElement>> {
  const images = [...new Set(uris)].map((uri) => Object.assign(new Image(), { src: uri }));
  await Promise.all(images.map((image) => image.decode()));
  return new Map(images.map((image) => [image.src, image]));
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

/** A PNG. Rejects when the browser cannot make one so large. */
export async function takePicture(sigma: Drawing, stores: Stores, choice: PictureChoice): Promise<Blob> {
  const { scale } = choice;
  const graph = graphOf(sigma);
  const scheme = schemeOf(stores.theme.getState());
  const ink = CANVAS_INK[scheme];
  const { ontology } = stores.boot.getState();
  const look: AppearanceState = {
    edgeStyle: stores.view.getState().edgeStyle,
    style: { ontology, scheme },
  };
  const { size, projection } =
    choice.area === 'whole'
      ? wholeFrame(sigma, scale)
      : { size: sigma.getDimensions(), projection: projectionOf(sigma) };
  const discs = graph.mapNodes((id, data) => ({ id, ...nodeDisplay(data, look) }));
  const icons = await decoded(discs.map(({ image }) => image));
  const legend = choice.legend ? legendHeight(graph, look, size.width) : 0;

  const canvas = document.createElement('canvas');
  canvas.width = size.width * scale;
  canvas.height = (size.height + legend) * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas to paint on.');
  context.scale(scale, scale);
  if (!choice.transparent) {
    context.fillStyle = ink.ground;
    context.fillRect(0, 0, size.width, size.height + legend);
  }

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
  context.save();
  context.beginPath();
  context.rect(0, 0, size.width, size.height);
  context.clip();
  const lines = linesOf(graph, projection, look);
  paintMarks(
    context,
    lines.filter(({ id }) => selection.edges.has(id)).map(({ ends }) => ({ ends, color: `${ink.accent}47` })),
  );
  paintLines(context, lines, projection.sizeScale, 0);
  paintDiscs(
    context,
    discs.map(({ x, y, size: radius, color, image }) => ({
      ...projection.toScreen({ x, y }),
      radius: radius * projection.sizeScale,
      color,
      icon: icons.get(image) ?? null,
      raised: true,
    })),
  );
  const laid = layOut(context, {
    nodes: nodesToPaint(state, looks),
    edges: edgesToName(state, looks),
    ...size,
    origin: projection.toScreen({ x: 0, y: 0 }),
    readable: isReadable(projection),
  });
  paintOver(context, laid, { x: 0, y: 0 }, ink);
  context.restore();
  if (choice.legend) paintLegend(context, graph, look, { top: size.height, width: size.width, icons });
  return await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser cannot make so large a picture.'));
      else resolve(blob);
    }, 'image/png');
  });
}
