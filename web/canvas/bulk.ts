// Many changes of the drawn graph as one: sigma would else look at the whole graph again for each thing that goes.
import { type Drawing, graphOf } from './geometry.ts';
import { forgetIndex } from './scene-index.ts';

type Listener = (...arguments_: unknown[]) => void;

/** Runs `work`, which changes the graph, unheard; sigma then reads it anew at the next frame. */
export function inBulk(sigma: Drawing, work: () => void): void {
  const graph = graphOf(sigma);
  const heard = graph.eventNames().map((name): [string | symbol, Listener[]] => {
    const listeners = graph.rawListeners(name as Parameters<typeof graph.rawListeners>[0]);
    return [name, listeners as Listener[]];
  });
  graph.removeAllListeners();
  try {
    work();
  } finally {
    for (const [name, listeners] of heard) {
      for (const listener of listeners) graph.on(name as Parameters<typeof graph.on>[0], listener);
    }
    forgetIndex(graph);
    sigma.scheduleRefresh();
  }
}
