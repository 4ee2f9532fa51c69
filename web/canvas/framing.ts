// Brings entities into view. While the whole graph is framed it stays framed when panels open and close; a hand on the
// camera ends that.
import { type Drawing, graphOf } from './geometry.ts';
import { FRAME } from './settings.ts';

const MOVE_MS = 300;
/** Room for labels and badges around what is fitted, in pixels. */
const ROOM = { x: 76, y: 44 };
/** Never nearer than this when fitting: a single entity should not fill the screen. */
const NEAREST = 0.55;

function frameNodes(sigma: Drawing, ids: readonly string[] | undefined, animate: boolean): void {
  const graph = graphOf(sigma);
  const places = (ids ?? graph.nodes())
    .filter((id) => graph.hasNode(id))
    .map((id) => graph.getNodeAttributes(id));
  if (places.length === 0) return;
  // Sigma knows its scale only after it has drawn something in its present size.
  sigma.refresh();
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

export interface Framing {
  /** All entities when none are named. */
  fit(ids?: readonly string[]): void;
  stop(): void;
}

export function createFraming(sigma: Drawing): Framing {
  let framed = true;
  const container = sigma.getContainer();
  const onResize = () => {
    if (framed) frameNodes(sigma, undefined, false);
  };
  const release = () => {
    framed = false;
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
  container.addEventListener('wheel', release, { passive: true });
  container.addEventListener('pointerdown', onDown);
  return {
    fit(ids) {
      framed = ids === undefined;
      frameNodes(sigma, ids, true);
    },
    stop() {
      observer.disconnect();
      container.removeEventListener('wheel', release);
      container.removeEventListener('pointerdown', onDown);
    },
  };
}
