// Drawing an area with the pointer: Shift and drag for a box, or the tool that is on. What the gesture uses is kept
// from sigma, so that the canvas neither pans nor loses its selection.
import type { AppContext } from '../actions/context.ts';
import { type Area, frameOf, spotsWithin } from '../graph/area.ts';
import type { Point } from '../graph/curve.ts';
import { addNodes, selectNodes, toggle } from '../state/selection.ts';
import { type Drawing, graphOf, projectionOf, thingAt } from './geometry.ts';
import { indexOf } from './scene-index.ts';

/** Pixels a pointer may wander before a press is an area. */
const DRAW_AFTER = 4;
/** Pixels between two points of a lasso. */
const POINT_APART = 3;

export interface DrawnArea {
  area: Area;
  /** Ids of the entities inside. */
  held: readonly string[];
}

interface Gesture {
  area: Area;
  pointer: number;
  start: Point;
  moved: boolean;
  /** Adds to what is selected instead of replacing it. */
  adds: boolean;
  /** False for Shift without a tool: a press that does not move is then sigma's click. */
  byTool: boolean;
}

function grown(area: Area, to: Point): Area {
  if (area.kind === 'box') return { ...area, to };
  const last = area.points.at(-1);
  if (last !== undefined && Math.hypot(to.x - last.x, to.y - last.y) < POINT_APART) return area;
  return { ...area, points: [...area.points, to] };
}

/** Calls `onDraw` as the area grows, with null when it is done. Returns what ends it all. */
export function watchAreas(
  sigma: Drawing,
  { stores, ports }: AppContext,
  onDraw: (drawn: DrawnArea | null) => void,
): () => void {
  const container = sigma.getContainer();
  let gesture: Gesture | null = null;
  /** The press was used up, so that no click may follow. */
  let spent = false;

  const pointOf = (event: PointerEvent): Point => {
    const box = container.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const held = (area: Area) => {
    const frame = frameOf(area);
    if (frame === null) return [];
    const { toScene, toScreen } = projectionOf(sigma);
    const a = toScene({ x: frame.left, y: frame.bottom });
    const b = toScene({ x: frame.right, y: frame.top });
    const near = indexOf(graphOf(sigma)).spotsIn({ left: a.x, right: b.x, low: a.y, high: b.y });
    return spotsWithin(
      area,
      near.map((spot) => ({ id: spot.id, ...toScreen(spot) })),
    );
  };
  const end = () => {
    gesture = null;
    onDraw(null);
  };

  const onDown = (event: PointerEvent) => {
    spent = false;
    if (gesture !== null) {
      end();
      return;
    }
    const { tool } = stores.view.getState();
    const kind = tool ?? (event.shiftKey && event.pointerType === 'mouse' ? 'box' : null);
    if (kind === null || event.button !== 0) return;
    const start = pointOf(event);
    gesture = {
      area: kind === 'box' ? { kind, from: start, to: start } : { kind, points: [start] },
      pointer: event.pointerId,
      start,
      moved: false,
      adds: event.shiftKey || event.ctrlKey || event.metaKey,
      byTool: tool !== null,
    };
    ports.camera?.takeFocus();
  };
  const onMove = (event: PointerEvent) => {
    if (gesture === null || event.pointerId !== gesture.pointer) return;
    const at = pointOf(event);
    if (!gesture.moved) {
      if (Math.hypot(at.x - gesture.start.x, at.y - gesture.start.y) < DRAW_AFTER) return;
      gesture.moved = true;
      container.setPointerCapture(event.pointerId);
      stores.view.setState({ hover: null });
    }
    gesture.area = grown(gesture.area, at);
    onDraw({ area: gesture.area, held: held(gesture.area) });
  };
  const onUp = (event: PointerEvent) => {
    if (gesture === null || event.pointerId !== gesture.pointer) return;
    const { area, adds, moved, byTool, start } = gesture;
    end();
    if (moved) {
      const ids = held(area);
      stores.selection.setState((now) => (adds ? addNodes(now, ids) : selectNodes(ids)));
    } else if (byTool) {
      const thing = thingAt(sigma, start, event.pointerType !== 'mouse');
      if (thing !== null) stores.selection.setState((now) => toggle(now, thing));
    }
    spent = moved || byTool;
  };
  /** A second finger is a pinch: that is sigma's. */
  const keep = (event: MouseEvent | TouchEvent) => {
    if (gesture === null || ('touches' in event && event.touches.length > 1)) return;
    event.stopPropagation();
    event.preventDefault();
  };
  const keepClick = (event: MouseEvent) => {
    if (!spent) return;
    spent = false;
    event.stopPropagation();
  };

  const capture = { capture: true };
  container.addEventListener('pointerdown', onDown, capture);
  container.addEventListener('mousedown', keep, capture);
  container.addEventListener('touchstart', keep, { capture: true, passive: false });
  container.addEventListener('click', keepClick, capture);
  globalThis.addEventListener('pointermove', onMove);
  globalThis.addEventListener('pointerup', onUp);
  globalThis.addEventListener('pointercancel', end);
  const showTool = (tool: string | null) => {
    if (tool === null) delete container.dataset.tool;
    else container.dataset.tool = tool;
  };
  showTool(stores.view.getState().tool);
  const stop = stores.view.subscribe((now, before) => {
    if (now.tool === before.tool) return;
    end();
    showTool(now.tool);
  });
  return () => {
    stop();
    showTool(null);
    container.removeEventListener('pointerdown', onDown, capture);
    container.removeEventListener('mousedown', keep, capture);
    container.removeEventListener('touchstart', keep, capture);
    container.removeEventListener('click', keepClick, capture);
    globalThis.removeEventListener('pointermove', onMove);
    globalThis.removeEventListener('pointerup', onUp);
    globalThis.removeEventListener('pointercancel', end);
  };
}
