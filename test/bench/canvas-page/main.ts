// The page of the canvas benchmark: mounts our canvas or bare sigma with the same graph and measures from inside.
import type Sigma from 'sigma';

import { benchGraph } from '../lib/canvas-graph.ts';
import { mountBare } from './bare.ts';
import { measureHits, measureHover, type OurCanvas } from './gestures.ts';
import { measureOffer } from './offer.ts';
import { mountOurs } from './ours.tsx';
import { afterFrame, finishDrawing, lookAtMiddle, measurePan, settled } from './pan.ts';

export type Subject = 'ours' | 'bare';

export interface CanvasBench {
  /** Milliseconds from having the graph to its first picture. `script` is the part spent in the page's own code. */
  mount(subject: Subject, nodes: number, edges: number): Promise<{ ms: number; script: number }>;
  /** Looks at the middle, at so many scene units a pixel, until all is drawn. */
  look(ratio: number): Promise<void>;
  /** Pans from there; frames a second. */
  pan(frames: number): Promise<number>;
  /** Asks for more than the canvas takes and mounts the sample that is offered; milliseconds of each. */
  offer(
    nodes: number,
    edges: number,
  ): Promise<{ words: string; ms: number; nodes: number; edges: number; paintMs: number }>;
  /** Camera ratio at which all of the graph is in view. */
  wholeRatio(): number;
  /** Milliseconds of one hit test, over `points` spread evenly. */
  hits(points: number): { first: number; each: number };
  /** Milliseconds from pointing at the best connected entity to the picture with the rest dimmed. */
  hover(): Promise<{ script: number; shown: number; neighbours: number }>;
}

declare global {
  interface Window {
    canvasBench?: CanvasBench;
  }
}

let sigma: Sigma | null = null;
let ours: OurCanvas | null = null;
let extent = 0;

function drawing(): Sigma {
  if (sigma === null) throw new Error('nothing is mounted');
  return sigma;
}

window.canvasBench = {
  async mount(subject, nodes, edges) {
    const graph = benchGraph(nodes, edges);
    for (const { x, y } of graph.places.values()) extent = Math.max(extent, Math.abs(x), Math.abs(y));
    const root = document.querySelector<HTMLElement>('#root')!;
    await afterFrame();
    const start = performance.now();
    if (subject === 'ours') {
      ours = await mountOurs(root, graph);
      sigma = ours.sigma;
    } else {
      sigma = await mountBare(root, graph);
    }
    const script = performance.now() - start;
    finishDrawing(sigma);
    const ms = performance.now() - start;
    await settled(sigma);
    return { ms, script };
  },
  async offer(nodes, edges) {
    const { words, ms, sample } = await measureOffer(benchGraph(nodes, edges));
    const { places } = sample;
    for (const { id } of sample.entities) {
      const { x, y } = places.get(id) ?? { x: 0, y: 0 };
      extent = Math.max(extent, Math.abs(x), Math.abs(y));
    }
    const start = performance.now();
    ours = await mountOurs(document.querySelector<HTMLElement>('#root')!, sample);
    sigma = ours.sigma;
    finishDrawing(sigma);
    const paintMs = performance.now() - start;
    await settled(sigma);
    return { words, ms, paintMs, nodes: sample.entities.length, edges: sample.edges.length };
  },
  wholeRatio() {
    const { width, height } = drawing().getDimensions();
    return (2 * extent) / (Math.min(width, height) - 80);
  },
  look: (ratio) => lookAtMiddle(drawing(), ratio),
  pan: (frames) => measurePan(drawing(), frames),
  hits(points) {
    if (ours === null) throw new Error('hit tests are measured on our canvas');
    return measureHits(ours, points);
  },
  hover() {
    if (ours === null) throw new Error('pointing is measured on our canvas');
    return measureHover(ours);
  },
};
