// The camera as the actions know it, and as the debug handle shows it.
import { useEffect } from 'react';

import type { CameraPort } from '../actions/context.ts';
import { useApp } from '../bind/app-context.ts';
import { exposeDebug } from './debug-handle.ts';
import { type Drawing, graphOf, middleOf } from './geometry.ts';
import { FRAME } from './settings.ts';
import { useDrawing } from './use-drawing.ts';

const MOVE_MS = 300;
/** Room for labels and badges around what is fitted, in pixels. */
const ROOM = { x: 90, y: 56 };
/** Never nearer than this when fitting: a single entity should not fill the screen. */
const NEAREST = 0.55;

function frameNodes(sigma: Drawing, ids: readonly string[] | undefined, animate: boolean): void {
  const graph = graphOf(sigma);
  const places = (ids ?? graph.nodes())
    .filter((id) => graph.hasNode(id))
    .map((id) => graph.getNodeAttributes(id));
  if (places.length === 0) return;
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const { width, height } = sigma.getDimensions();
  const camera = sigma.getCamera();
  const perUnit = sigma.getGraphToViewportRatio() * camera.ratio;
  const needed = Math.max(
    ((right - left) * perUnit) / Math.max(40, width - 2 * ROOM.x),
    ((high - low) * perUnit) / Math.max(40, height - 2 * ROOM.y),
  );
  const ratio = ids === undefined ? Math.max(NEAREST, needed) : Math.max(camera.ratio, NEAREST, needed);
  const target = {
    x: 0.5 + (left + right) / 2 / (2 * FRAME),
    y: 0.5 + (low + high) / 2 / (2 * FRAME),
    ratio,
    angle: 0,
  };
  const calm = globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (animate && !calm) void camera.animate(target, { duration: MOVE_MS });
  else camera.setState(target);
}

export function CameraController(): null {
  const sigma = useDrawing();
  const { ports, stores } = useApp();
  useEffect(() => {
    sigma.setCustomBBox({ x: [-FRAME, FRAME], y: [-FRAME, FRAME] });
    sigma.refresh();
    frameNodes(sigma, undefined, false);
    const port: CameraPort = {
      fit: (ids) => frameNodes(sigma, ids, true),
      zoom: (factor) => {
        const camera = sigma.getCamera();
        void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, { duration: 150 });
      },
      positionOf: (ref) => {
        const at = middleOf(sigma, ref);
        const box = sigma.getContainer().getBoundingClientRect();
        return at === null ? null : { x: box.left + at.x, y: box.top + at.y };
      },
      takeFocus: () => sigma.getContainer().closest<HTMLElement>('[data-testid="canvas"]')?.focus(),
    };
    ports.camera = port;
    const hideDebug = exposeDebug(sigma, stores);
    return () => {
      hideDebug();
      if (ports.camera === port) ports.camera = null;
    };
  }, [sigma, ports, stores]);
  return null;
}
