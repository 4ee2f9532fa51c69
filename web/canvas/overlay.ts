// When and what to paint over the drawing. Labels keep their places while the camera only pans; they are placed anew when
// it comes to rest, when it has gone too far, or when something else changed.
import type { Point } from '../graph/curve.ts';
import { unseenCounts } from '../graph/queries.ts';
import type { Scene } from '../graph/scene.ts';
import { edgeLabel } from '../graph/wording.ts';
import type { Stores } from '../state/stores.ts';
import { schemeOf } from '../state/theme.ts';
import {
  type AppearanceState,
  type EdgeDisplay,
  edgeDisplay,
  emphasisOf,
  FADED,
  nodeDisplay,
} from './appearance.ts';
import { coveredBoxes } from './covered.ts';
import { type Drawing, endsOf, graphOf, projectionOf } from './geometry.ts';
import { iconImage } from './icon-image.ts';
import {
  edgesToName,
  isReadable,
  MARGIN,
  nodesToPaint,
  type OverlayLooks,
  type OverlayState,
  strongEdges,
} from './overlay-choice.ts';
import { type LaidOut, layOut, paintOver } from './paint.ts';
import { paintLines, paintMarks } from './paint-edges.ts';
import { CANVAS_INK, type CanvasInk } from './palette.ts';
import { indexOf } from './scene-index.ts';

/** Milliseconds without a frame after which the camera is at rest. */
const REST_MS = 140;

let counted: { scene: Scene; counts: ReadonlyMap<string, number> } | null = null;

/** Counted once a scene, not once a frame. */
function unseenOf(scene: Scene): ReadonlyMap<string, number> {
  if (counted?.scene !== scene) counted = { scene, counts: unseenCounts(scene) };
  return counted.counts;
}

function stateOf(sigma: Drawing, stores: Stores): OverlayState {
  const graph = graphOf(sigma);
  const { hover, lit, fresh } = stores.view.getState();
  return {
    graph,
    index: indexOf(graph),
    projection: projectionOf(sigma),
    size: sigma.getDimensions(),
    emphasis: emphasisOf({ hover, lit }, graph),
    selection: stores.selection.getState(),
    hover,
    fresh,
    unseen: unseenOf(stores.scene.getState()),
  };
}

function layerOf(sigma: Drawing, name: 'edgeLabels' | 'labels'): CanvasRenderingContext2D | null {
  const context = sigma.getCanvases()[name]?.getContext('2d') ?? null;
  const { width, height } = sigma.getDimensions();
  context?.clearRect(0, 0, width, height);
  return context;
}

/** The drawing stands back as a whole, by the page's compositor. */
function fade(sigma: Drawing, faded: boolean): void {
  const { edges, nodes } = sigma.getCanvases();
  const opacity = faded ? String(FADED) : '';
  for (const canvas of [edges, nodes]) {
    if (canvas !== undefined && canvas.style.opacity !== opacity) canvas.style.opacity = opacity;
  }
}

function marks(sigma: Drawing, stores: Stores, ink: CanvasInk) {
  const { edges: selected } = stores.selection.getState();
  const { fresh, lit } = stores.view.getState();
  const colors = new Map([
    ...[...fresh].map((id): [string, string] => [id, `${ink.fresh}40`]),
    ...[...lit].map((id): [string, string] => [id, `${ink.accent}2e`]),
    ...[...selected].map((id): [string, string] => [id, `${ink.accent}47`]),
  ]);
  return [...colors].flatMap(([id, color]) => {
    const ends = endsOf(sigma, id);
    return ends === null ? [] : [{ ends, color }];
  });
}

/** A layout with what it was made for: while that stays the same, it may be moved. */
interface Kept {
  laid: LaidOut;
  origin: Point;
  basis: readonly unknown[];
}

export interface Overlay {
  /** Paints now, in the frame that sigma has just rendered. */
  paint(): void;
  /** Paints at the next frame, with everything placed anew; the drawing is not touched. */
  later(): void;
  stop(): void;
}

export function createOverlay(sigma: Drawing, stores: Stores): Overlay {
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let kept: Kept | null = null;
  let changed = true;

  const later = () => {
    changed = true;
    if (frame === 0) frame = requestAnimationFrame(paint);
  };

  function looksNow(): OverlayLooks & { line(id: string): EdgeDisplay } {
    const { ontology } = stores.boot.getState();
    const scheme = schemeOf(stores.theme.getState());
    const look: AppearanceState = {
      edgeStyle: stores.view.getState().edgeStyle,
      style: { ontology, scheme },
    };
    const graph = graphOf(sigma);
    const line = (id: string) => edgeDisplay(graph.getEdgeAttributes(id), look);
    return {
      line,
      node(id) {
        const { color, image } = nodeDisplay(graph.getNodeAttributes(id), look);
        return { color, icon: iconImage(image, later) };
      },
      edge: (id) => ({
        color: line(id).color,
        label: edgeLabel(graph.getEdgeAttribute(id, 'edge'), ontology),
      }),
    };
  }

  function basisOf({ index, size }: OverlayState): readonly unknown[] {
    const { width, height } = size;
    const scheme = schemeOf(stores.theme.getState());
    const { edgeStyle } = stores.view.getState();
    const { ontology } = stores.boot.getState();
    const { ratio } = sigma.getCamera().getState();
    return [index, index.revision, width, height, ratio, scheme, edgeStyle, ontology];
  }

  /** The kept layout, when the camera has merely been panned a little since. */
  function panned(basis: readonly unknown[], origin: Point): Kept | null {
    if (kept === null || changed || !kept.basis.every((value, at) => value === basis[at])) return null;
    const far = Math.max(Math.abs(origin.x - kept.origin.x), Math.abs(origin.y - kept.origin.y));
    return far > MARGIN ? null : kept;
  }

  function settle(): void {
    clearTimeout(rest);
    rest = setTimeout(later, REST_MS);
  }

  function paint(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    const below = layerOf(sigma, 'edgeLabels');
    const above = layerOf(sigma, 'labels');
    if (below === null || above === null) return;
    const ink = CANVAS_INK[schemeOf(stores.theme.getState())];
    const state = stateOf(sigma, stores);
    const looks = looksNow();
    const { projection, size } = state;
    const origin = projection.toScreen({ x: 0, y: 0 });
    fade(sigma, state.emphasis !== null);
    paintMarks(below, marks(sigma, stores, ink));
    const strong = [...strongEdges(state)].flatMap((id) => {
      const ends = endsOf(sigma, id);
      return ends === null ? [] : [{ ends, targetRadius: ends.targetRadius, look: looks.line(id) }];
    });
    paintLines(below, strong, projection.sizeScale);
    const basis = basisOf(state);
    let now = panned(basis, origin);
    if (now === null) {
      const nodes = nodesToPaint(state, looks);
      const edges = edgesToName(state, looks);
      const laid = layOut(above, {
        nodes,
        edges,
        ...size,
        origin,
        covered: coveredBoxes(sigma.getContainer()),
        readable: isReadable(projection),
      });
      now = { laid, origin, basis };
      kept = now;
      changed = false;
    } else settle();
    paintOver(above, now.laid, { x: origin.x - now.origin.x, y: origin.y - now.origin.y }, ink);
  }

  return {
    paint,
    later,
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    },
  };
}
