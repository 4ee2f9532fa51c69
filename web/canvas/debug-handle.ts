// window.relata: a read-only look at the canvas for end-to-end tests, which cannot ask WebGL what it drew.
import { curvePoint, type Point } from '../graph/curve.ts';
import { visibleEdges, visibleEntities } from '../graph/queries.ts';
import type { Stores } from '../state/stores.ts';
import { addressNow } from '../state/url.ts';
import { type Drawing, endsOf, graphOf, middleOf, thingAt } from './geometry.ts';
import { SETTLING } from './settling.ts';

/** Positions are in pixels of the window. Documented in web/README.md. */
export interface DebugHandle {
  node(id: string): { x: number; y: number; name: string; pinned: boolean } | null;
  nodeNamed(name: string): { x: number; y: number; id: string } | null;
  /** `clear` is false while something lies over all of the edge, so that no click reaches it. */
  edge(
    id: string,
  ): { x: number; y: number; clear: boolean; type: string; reading: string; status: string } | null;
  counts(): { nodes: number; edges: number; hidden: number };
  edges(): Array<{ id: string; type: string; reading: string; subject: string; object: string }>;
  /** True when no layout runs and nothing glides or is dragged. */
  isSettled(): boolean;
  /** What the address bar says once it has caught up with the view. */
  address(): string;
}

declare global {
  interface Window {
    relata?: DebugHandle;
  }
}

/** A point of the edge where a click, or a tap where fingers point, means this edge: its middle, unless something lies over it. */
function clickable(sigma: Drawing, id: string): (Point & { clear: boolean }) | null {
  const ends = endsOf(sigma, id);
  if (ends === null) return null;
  const shares = Array.from({ length: 41 }, (_, index) => 0.1 + index * 0.02);
  shares.sort((a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5));
  // A pointer is at whole pixels.
  const points = shares
    .map((t) => curvePoint(ends, t))
    .map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  const byFinger = globalThis.matchMedia('(pointer: coarse)').matches;
  const free = points.find((point) => thingAt(sigma, point, byFinger)?.id === id && isBare(sigma, point));
  const at = free ?? middleOf(sigma, { kind: 'edge', id });
  return at === null ? null : { ...at, clear: free !== undefined };
}

/** No notice, chip or panel lies over that point of the canvas. */
function isBare(sigma: Drawing, { x, y }: Point): boolean {
  const container = sigma.getContainer();
  const box = container.getBoundingClientRect();
  return container.contains(document.elementFromPoint(x + box.left, y + box.top));
}

export function exposeDebug(sigma: Drawing, stores: Stores): () => void {
  const inWindow = <At extends Point>(at: At | null): At | null => {
    const box = sigma.getContainer().getBoundingClientRect();
    return at === null ? null : { ...at, x: at.x + box.left, y: at.y + box.top };
  };
  const nodeInWindow = (id: string) => {
    const at = inWindow(middleOf(sigma, { kind: 'node', id }));
    return at === null ? null : { x: at.x, y: at.y };
  };
  const handle: DebugHandle = {
    node(id) {
      const at = nodeInWindow(id);
      if (at === null) return null;
      const { label, pinned } = graphOf(sigma).getNodeAttributes(id);
      return { ...at, name: label, pinned };
    },
    nodeNamed(name) {
      const id = graphOf(sigma).findNode((_id, { label }) => label === name);
      const at = id === undefined ? null : nodeInWindow(id);
      return at === null || id === undefined ? null : { ...at, id };
    },
    edge(id) {
      const at = inWindow(clickable(sigma, id));
      if (at === null) return null;
      const { edge } = graphOf(sigma).getEdgeAttributes(id);
      return { ...at, type: edge.type, reading: edge.reading, status: edge.status };
    },
    counts() {
      const scene = stores.scene.getState();
      return {
        nodes: visibleEntities(scene).length,
        edges: visibleEdges(scene).length,
        hidden: scene.hidden.size,
      };
    },
    edges: () =>
      visibleEdges(stores.scene.getState()).map(({ id, type, reading, subject, object }) => ({
        id,
        type,
        reading,
        subject,
        object,
      })),
    isSettled: () =>
      stores.boot.getState().ready.status === 'ready' &&
      !stores.layout.getState().running &&
      !SETTLING.gliding &&
      !SETTLING.dragging &&
      stores.view.getState().tap !== 'waiting' &&
      !sigma.getCamera().isAnimated(),
    address: () => addressNow(stores),
  };
  globalThis.window.relata = Object.freeze(handle);
  return () => {
    delete globalThis.window.relata;
  };
}
