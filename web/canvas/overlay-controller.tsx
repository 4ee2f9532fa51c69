// Two more canvases over and under sigma's: marks under the edges, labels and rings over the nodes.
import { useEffect } from 'react';

import { useApp } from '../bind/app-context.ts';
import { unseenCounts } from '../graph/queries.ts';
import type { Scene } from '../graph/scene.ts';
import { SMALLEST } from '../graph/styles/nodes.ts';
import { edgeLabel } from '../graph/wording.ts';
import type { Stores } from '../state/stores.ts';
import { schemeOf } from '../state/theme.ts';
import { emphasisOf } from './appearance.ts';
import { type Drawing, discOf, endsOf, graphOf } from './geometry.ts';
import { type PaintedEdge, type PaintedNode, paintOver, paintUnder } from './paint.ts';
import { CANVAS_INK, type CanvasInk } from './palette.ts';
import { useDrawing } from './use-drawing.ts';

/** Edge labels appear once the smallest entity is this large (pixels), unless their edge stands out. */
const READING_RADIUS = 6;
const MARGIN = 60;

function contextOf(canvas: HTMLCanvasElement, sigma: Drawing): CanvasRenderingContext2D | null {
  const { width, height } = sigma.getDimensions();
  const ratio = globalThis.devicePixelRatio || 1;
  if (canvas.width !== width * ratio || canvas.height !== height * ratio) {
    canvas.width = width * ratio;
    canvas.height = height * ratio;
  }
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}

function isNear(sigma: Drawing, x: number, y: number): boolean {
  const { width, height } = sigma.getDimensions();
  return x > -MARGIN && y > -MARGIN && x < width + MARGIN && y < height + MARGIN;
}

let counted: { scene: Scene; counts: ReadonlyMap<string, number> } | null = null;

/** Counted once a scene, not once a frame. */
function unseenOf(scene: Scene): ReadonlyMap<string, number> {
  if (counted?.scene !== scene) counted = { scene, counts: unseenCounts(scene) };
  return counted.counts;
}

function paintedNodes(sigma: Drawing, stores: Stores, strong: ReadonlySet<string> | null): PaintedNode[] {
  const unseen = unseenOf(stores.scene.getState());
  const { nodes: selected, focus } = stores.selection.getState();
  const { hover, fresh } = stores.view.getState();
  const painted: PaintedNode[] = [];
  graphOf(sigma).forEachNode((id, { label, entity, pinned }) => {
    const disc = discOf(sigma, id);
    if (disc === null || !isNear(sigma, disc.x, disc.y)) return;
    painted.push({
      ...disc,
      id,
      label,
      pinned,
      color: sigma.getNodeDisplayData(id)?.color ?? '#808080',
      unseen: unseen.get(id) ?? 0,
      selected: selected.has(id),
      focused: focus?.kind === 'node' && focus.id === id,
      hovered: hover?.kind === 'node' && hover.id === id,
      fresh: fresh.has(id),
      dim: strong !== null && !strong.has(id),
      weight: entity.degree,
    });
  });
  return painted;
}

function paintedEdges(sigma: Drawing, stores: Stores, strong: ReadonlySet<string> | null): PaintedEdge[] {
  const { ontology } = stores.boot.getState();
  const { edges: selected } = stores.selection.getState();
  const painted: PaintedEdge[] = [];
  graphOf(sigma).forEachEdge((id, { edge }, _source, target) => {
    const ends = endsOf(sigma, id);
    const display = sigma.getEdgeDisplayData(id);
    if (ends === null || display === undefined) return;
    if (!isNear(sigma, ends.source.x, ends.source.y) && !isNear(sigma, ends.target.x, ends.target.y)) return;
    painted.push({
      id,
      ends,
      targetRadius: discOf(sigma, target)?.radius ?? 0,
      label: edgeLabel(edge, ontology),
      color: display.color,
      strong: (strong?.has(id) ?? false) || selected.has(id),
      dim: strong !== null && !strong.has(id),
      weight: edge.confidence + edge.sources,
    });
  });
  return painted;
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

export function OverlayController(): null {
  const sigma = useDrawing();
  const { stores } = useApp();
  useEffect(() => {
    const under = sigma.createCanvas('marks', { beforeLayer: 'edges' });
    const over = sigma.createCanvas('paint', { afterLayer: 'nodes' });
    const paint = () => {
      const ink = CANVAS_INK[schemeOf(stores.theme.getState())];
      const below = contextOf(under, sigma);
      if (below !== null) paintUnder(below, marks(sigma, stores, ink));
      const above = contextOf(over, sigma);
      if (above === null) return;
      const emphasis = emphasisOf(
        stores.view.getState(),
        graphOf(sigma).mapEdges((id, _data, subject, object) => ({ id, subject, object })),
      );
      paintOver(above, {
        nodes: paintedNodes(sigma, stores, emphasis?.nodes ?? null),
        edges: paintedEdges(sigma, stores, emphasis?.edges ?? null),
        ink,
        showEdgeLabels: sigma.scaleSize(SMALLEST) >= READING_RADIUS,
      });
    };
    const again = () => {
      sigma.scheduleRender();
    };
    sigma.on('afterRender', paint);
    const stop = stores.view.subscribe((now, before) => {
      if (now.fresh !== before.fresh) again();
    });
    again();
    return () => {
      stop();
      sigma.off('afterRender', paint);
      // A sigma that was killed first has taken its layers along.
      const left = sigma.getCanvases();
      for (const layer of ['marks', 'paint']) if (layer in left) sigma.killLayer(layer);
    };
  }, [sigma, stores]);
  return null;
}
