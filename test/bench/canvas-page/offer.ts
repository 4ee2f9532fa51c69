// More than the canvas takes, asked for as the app asks: how long until the page offers something else, and what.
import { fakeContext } from '#web/actions/context.fake.ts';
import { fitted } from '#web/actions/flows/too-much.ts';
import { EMPTY_SCENE, merge } from '#web/graph/scene.ts';
import { tooMuchWords } from '#web/palette/too-much-words.ts';

import type { BenchGraph } from '../lib/canvas-graph.ts';

export interface Offered {
  /** Milliseconds from having the graph to the offer. */
  ms: number;
  words: string;
  sample: BenchGraph;
}

/** Chooses the sample. */
export async function measureOffer(graph: BenchGraph): Promise<Offered> {
  const { stores, ...rest } = fakeContext(EMPTY_SCENE);
  const start = performance.now();
  let ms = Number.NaN;
  let words = '';
  stores.view.subscribe(({ dialog }) => {
    if (dialog?.kind !== 'too-much') return;
    ms = performance.now() - start;
    const { has, sample } = tooMuchWords(dialog.offer);
    words = `${has} ${sample} / only some types / as a table`;
    dialog.offer.choose({ kind: 'sample' });
  });
  const taken = await fitted({ stores, ...rest }, merge(EMPTY_SCENE, graph), 'The graph', null);
  if (taken === null || words === '') throw new Error('nothing was offered');
  const { entities, edges } = taken;
  return {
    ms,
    words,
    sample: { entities: [...entities.values()], edges: [...edges.values()], places: graph.places },
  };
}
