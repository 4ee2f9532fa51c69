// Pointing: what a hit test takes, and how long until the rest is dimmed.
import type Sigma from 'sigma';

import { type Drawing, thingAt } from '#web/canvas/geometry.ts';
import type { Stores } from '#web/state/stores.ts';

import { afterFrame, finishDrawing, settled } from './pan.ts';

export interface OurCanvas {
  sigma: Sigma;
  stores: Stores;
}

/** `first` has to build the index. */
export function measureHits({ sigma }: OurCanvas, points: number): { first: number; each: number } {
  const { width, height } = sigma.getDimensions();
  const test = (index: number) =>
    thingAt(sigma as unknown as Drawing, {
      x: ((index * 0.618) % 1) * width,
      y: ((index + 0.5) / points) * height,
    });
  sigma.getGraph().updateEachNodeAttributes((_id, attributes) => attributes);
  const start = performance.now();
  test(0);
  const built = performance.now();
  for (let index = 1; index <= points; index += 1) test(index);
  return { first: built - start, each: (performance.now() - built) / points };
}

/** Moves a mouse over the entity with the most edges; the canvas hears it as it hears a person's. */
export async function measureHover({ sigma, stores }: OurCanvas) {
  const graph = sigma.getGraph();
  const hub = graph.reduceNodes(
    (best, id) => (graph.degree(id) > graph.degree(best) ? id : best),
    graph.nodes()[0]!,
  );
  const { x, y } = graph.getNodeAttributes(hub);
  const at = sigma.graphToViewport({ x, y });
  const box = sigma.getContainer().getBoundingClientRect();
  const mouse = sigma.getContainer().querySelector<HTMLElement>('.sigma-mouse')!;
  await settled(sigma);
  const start = performance.now();
  mouse.dispatchEvent(
    new MouseEvent('mousemove', { bubbles: true, clientX: box.left + at.x, clientY: box.top + at.y }),
  );
  const heard = performance.now() - start;
  const hover = stores.view.getState().hover?.id;
  if (hover !== hub) throw new Error(`pointed at ${hub}, but ${hover ?? 'nothing'} was found`);
  await afterFrame();
  const frame = performance.now();
  finishDrawing(sigma);
  await afterFrame();
  return { script: heard, shown: frame - start, neighbours: graph.degree(hub) };
}
