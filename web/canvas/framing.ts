// The frame and the camera. The frame grows with the canvas so that one scene unit is one pixel at ratio 1, whatever
// the window's size; nothing jumps when entities come or go. While the whole graph is framed it stays framed when
// panels open and close; a hand on the camera ends that.
import type { CameraSpot } from '../state/camera.ts';
import { type Drawing, graphOf } from './geometry.ts';

const MOVE_MS = 300;
/** Room for labels and badges around what is fitted, in pixels, and the share of the width that it may take. */
const ROOM = { x: 88, y: 44, share: 0.17 };
/** Never nearer than this when fitting: a single entity should not fill the screen. */
const NEAREST = 0.7;

interface CameraView {
  x: number;
  y: number;
  /** Scene units per pixel. */
  ratio: number;
}

function sideOf(sigma: Drawing): number {
  const { width, height } = sigma.getDimensions();
  return Math.max(1, Math.min(width, height));
}

/** What the camera looks at, in scene units, for a frame of this side. */
function viewOf(sigma: Drawing, side: number): CameraView {
  const { x, y, ratio } = sigma.getCamera().getState();
  return { x: (x - 0.5) * side, y: (y - 0.5) * side, ratio };
}

function cameraState({ x, y, ratio }: CameraView, side: number) {
  return { x: 0.5 + x / side, y: 0.5 + y / side, ratio, angle: 0 };
}

function viewOfAll(sigma: Drawing, ids: readonly string[] | undefined, nearest = NEAREST): CameraView | null {
  const graph = graphOf(sigma);
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const id of ids ?? graph.nodes()) {
    if (!graph.hasNode(id)) continue;
    const { x, y } = graph.getNodeAttributes(id);
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  if (left > right) return null;
  const { width, height } = sigma.getDimensions();
  const beside = Math.min(ROOM.x, width * ROOM.share);
  const needed = Math.max(
    (right - left) / Math.max(40, width - 2 * beside),
    (high - low) / Math.max(40, height - 2 * ROOM.y),
  );
  return { x: (left + right) / 2, y: (low + high) / 2, ratio: Math.max(nearest, needed) };
}

/** Room for a name and a ring inside the border, in pixels. */
const BORDER = 28;

function isWellInView(sigma: Drawing, id: string): boolean {
  const graph = graphOf(sigma);
  if (!graph.hasNode(id)) return false;
  const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(id));
  const { width, height } = sigma.getDimensions();
  return x >= BORDER && y >= BORDER && x <= width - BORDER && y <= height - BORDER;
}

export interface Framing {
  /** All entities when none are named. */
  fit(ids?: readonly string[]): void;
  /** Stays where it is while all of these are well in view, else as `fit`. */
  show(ids: readonly string[]): void;
  /** As near as these entities leave it. */
  approach(ids: readonly string[]): void;
  lookAt(spot: CameraSpot, animate?: boolean): void;
  /** Scripts that move the camera say so: the graph is no longer framed. */
  release(): void;
  stop(): void;
}

/** Below this width a sheet covers half of the screen, and what is selected matters more than the whole. */
const NARROW = 760;

export interface FramingOptions {
  /** The entities to keep in sight. */
  selected(): readonly string[];
  /** Where to begin; null frames the whole graph. */
  start: CameraSpot | null;
  onLook(spot: CameraSpot | null): void;
}

export function createFraming(sigma: Drawing, { selected, start, onLook }: FramingOptions): Framing {
  let framed = start === null;
  /** What an address asked for: it stays in sight while panels open, until a hand is on the camera. */
  let asked = start;
  let side = 0;
  const container = sigma.getContainer();
  const calm = globalThis.matchMedia('(prefers-reduced-motion: reduce)');

  const look = (view: CameraView | null, animate: boolean) => {
    if (view === null) return;
    const state = cameraState(view, side);
    if (animate && !calm.matches) void sigma.getCamera().animate(state, { duration: MOVE_MS });
    else sigma.getCamera().setState(state);
  };
  const tell = () => {
    const { x, y, ratio } = viewOf(sigma, side);
    onLook(framed ? null : (asked ?? { x, y, span: ratio * side }));
  };
  const lookAt = (spot: CameraSpot, animate: boolean) => {
    framed = false;
    asked = spot;
    look({ x: spot.x, y: spot.y, ratio: spot.span / side }, animate);
    tell();
  };
  /** Naming entities brings them into view without coming nearer than the camera is. */
  const notNearer = () => Math.max(NEAREST, sigma.getCamera().ratio);
  const onResize = () => {
    const before = sigma.getDimensions();
    sigma.resize();
    const { width, height } = sigma.getDimensions();
    const view = viewOf(sigma, side === 0 ? sideOf(sigma) : side);
    // The observer's first word is of the size that is known already: no reason to read the whole graph again.
    if (side === 0 || width !== before.width || height !== before.height) {
      side = sideOf(sigma);
      sigma.setCustomBBox({ x: [-side / 2, side / 2], y: [-side / 2, side / 2] });
      sigma.refresh();
    }
    const kept = globalThis.innerWidth < NARROW ? selected() : [];
    sigma.getCamera().setState(cameraState(view, side));
    if (kept.length > 0) look(viewOfAll(sigma, kept, notNearer()), false);
    else if (asked !== null) lookAt(asked, false);
    else if (framed) look(viewOfAll(sigma, undefined), false);
  };
  const release = () => {
    framed = false;
    asked = null;
    tell();
  };
  const onDown = () => {
    const { x, y } = sigma.getCamera().getState();
    const onUp = () => {
      const now = sigma.getCamera().getState();
      if (now.x !== x || now.y !== y) release();
    };
    globalThis.addEventListener('pointerup', onUp, { once: true });
  };
  const observer = new ResizeObserver(onResize);
  observer.observe(container);
  onResize();
  if (start !== null) lookAt(start, false);
  sigma.getCamera().on('updated', tell);
  // Sigma lets no wheel event out again.
  container.addEventListener('wheel', release, { passive: true, capture: true });
  container.addEventListener('pointerdown', onDown);
  const frame = (ids?: readonly string[]) => {
    framed = ids === undefined;
    asked = null;
    look(viewOfAll(sigma, ids, ids === undefined ? NEAREST : notNearer()), true);
    tell();
  };
  return {
    fit: frame,
    show(ids) {
      if (!ids.every((id) => isWellInView(sigma, id))) frame(ids);
    },
    approach(ids) {
      framed = false;
      asked = null;
      look(viewOfAll(sigma, ids), true);
      tell();
    },
    lookAt: (spot, animate = true) => lookAt(spot, animate),
    release,
    stop() {
      observer.disconnect();
      sigma.getCamera().off('updated', tell);
      container.removeEventListener('wheel', release, { capture: true });
      container.removeEventListener('pointerdown', onDown);
    },
  };
}
