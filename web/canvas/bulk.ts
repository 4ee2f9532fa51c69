// Many changes of the drawn graph as one: sigma would else look at the whole graph again for each thing that goes.
import { type Drawing, graphOf } from './geometry.ts';
import { forgetIndex } from './scene-index.ts';

type Listener = (...arguments_: unknown[]) => void;

/** Runs `work`, which says whether it changed the graph, unheard; if so, sigma reads it anew at the next frame. */
export function inBulk(sigma: Drawing, work: () => boolean): void {
  const graph = graphOf(sigma);
  const heard = graph.eventNames().map((name): [string | symbol, Listener[]] => {
    const listeners = graph.rawListeners(name as Parameters<typeof graph.rawListeners>[0]);
    return [name, listeners as Listener[]];
  });
  graph.removeAllListeners();
  let changed = true;
  try {
    changed = work();
  } finally {
    for (const [name, listeners] of heard) {
      for (const listener of listeners) graph.on(name as Parameters<typeof graph.on>[0], listener);
    }
    if (changed) {
      forgetIndex(graph);
      sigma.scheduleRefresh();
    }
  }
}
