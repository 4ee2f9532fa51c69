import { describe, expect, it } from 'vitest';

import type { SubgraphDto } from '#server/contract/graph.ts';
import type { StatsDto } from '#server/contract/requests.ts';

import type { Api } from '../../api/client.ts';
import { CANVAS_LIMITS } from '../../graph/canvas-limits.ts';
import { fakeEntity, fakeScene } from '../../graph/scene.fake.ts';
import { EMPTY_SCENE } from '../../graph/scene.ts';
import type { TooMuch, TooMuchChoice } from '../../state/too-much.ts';
import { fakeContext } from '../context.fake.ts';
import type { AppContext } from '../context.ts';
import { runById } from '../registry.ts';
import { addToCanvas, replaceCanvas } from './console-canvas.ts';
import { expandNode } from './explore.ts';

const MANY = CANVAS_LIMITS.entities + 500;
const ids = Array.from({ length: MANY }, (_, index) => `n${index}`);
const entities = ids.map((id, index) =>
  fakeEntity(id, { degree: index, type: index % 5 === 0 ? 'Location' : 'Person' }),
);
const stats = {
  entities: 200_000,
  edges: 900_000,
  entityTypes: [
    { type: 'Person', count: 150_000 },
    { type: 'Location', count: 50_000 },
  ],
} as StatsDto;

function subgraph(asked: readonly string[]): Promise<SubgraphDto> {
  const wanted = new Set(asked);
  return Promise.resolve({ entities: entities.filter(({ id }) => wanted.has(id)), edges: [], truncated: 0 });
}

/** Waits for the dialog and answers it; resolves to what it offered. */
function answering({ stores }: AppContext, choice: TooMuchChoice): Promise<TooMuch> {
  return new Promise((resolve) => {
    const stop = stores.view.subscribe(({ dialog }) => {
      if (dialog?.kind !== 'too-much') return;
      stop();
      resolve(dialog.offer);
      dialog.offer.choose(choice);
    });
  });
}

function context(server: Partial<Api> = {}): AppContext {
  return fakeContext(EMPTY_SCENE, { subgraph, ...server });
}

describe('more than the canvas takes', () => {
  it('W104: an answer that is too large asks first; the sample is what fits, in the order of the answer', async () => {
    const app = context();
    const offered = answering(app, { kind: 'sample' });
    await replaceCanvas(app, ids, 'Show all');
    expect(await offered).toMatchObject({ room: CANVAS_LIMITS.entities, order: 'given' });
    expect([...app.stores.scene.getState().entities.keys()]).toEqual(ids.slice(0, CANVAS_LIMITS.entities));
    expect(app.stores.view.getState().dialog).toBeNull();
  });

  it('W104: choosing the table opens it and leaves the canvas as it is; so does choosing nothing', async () => {
    const app = context();
    const before = app.stores.scene.getState();
    for (const kind of ['table', 'nothing'] as const) {
      const offered = answering(app, { kind });
      await addToCanvas(app, ids, 'Add all');
      await offered;
      expect(app.stores.scene.getState()).toBe(before);
      expect(app.stores.console.getState().open).toBe(true);
      app.stores.console.setState({ open: kind === 'table' });
    }
    expect(app.stores.history.getState().done).toEqual([]);
  });

  it('W104: what fits by itself asks nothing, what does not fit beside what is there does', async () => {
    const app = context();
    await addToCanvas(app, ids.slice(0, 4000), 'Add some');
    expect(app.stores.scene.getState().entities.size).toBe(4000);
    const offered = answering(app, { kind: 'types', types: ['Location'] });
    await addToCanvas(app, ids.slice(3500), 'Add more');
    expect(await offered).toMatchObject({ room: 1000, order: 'degree', amount: { entities: MANY } });
    const now = app.stores.scene.getState().entities;
    expect(now.size).toBe(4000 + 300);
    const came = [...now.values()].filter(({ degree }) => degree >= 4000);
    expect(new Set(came.map(({ type }) => type))).toEqual(new Set(['Location']));
  });

  it('W104: a neighbourhood that does not fit asks, too', async () => {
    const centre = fakeEntity('a');
    const app = context({
      neighbours: () => Promise.resolve({ centre, graph: { entities, edges: [], truncated: 0 } }),
    });
    app.stores.scene.setState(fakeScene('a'));
    const offered = answering(app, { kind: 'sample' });
    await expandNode(app, 'a', { limit: 500 });
    expect(await offered).toMatchObject({ what: 'The neighbourhood of a' });
    const now = app.stores.scene.getState().entities;
    expect(now.size).toBe(CANVAS_LIMITS.entities);
    expect(now.has('a') && now.has(`n${MANY - 1}`)).toBe(true);
  });

  it('W105: a whole graph that is too large is offered as its best connected, by type, or as a query', async () => {
    const best = (limit: number) =>
      Promise.resolve({ entities: entities.slice(-limit), edges: [], truncated: MANY - limit });
    const app = context({ best });
    app.stores.boot.setState({ stats: { status: 'ready', value: stats } });
    const listed = answering(app, { kind: 'table' });
    await runById(app, 'view.whole-graph');
    expect(await listed).toMatchObject({ amount: { entities: 200_000 }, types: stats.entityTypes });
    expect(app.stores.console.getState().draft.statement).toContain('MATCH (e:Entity)');
    expect(app.stores.scene.getState()).toBe(EMPTY_SCENE);

    const sampled = answering(app, { kind: 'sample' });
    await runById(app, 'view.whole-graph');
    await sampled;
    expect(app.stores.scene.getState().entities.size).toBe(CANVAS_LIMITS.entities);
  });

  it('W105: a whole graph that fits is shown without asking, and undo gives back what was there', async () => {
    const few = entities.slice(0, 3);
    const app = context({ best: () => Promise.resolve({ entities: few, edges: [], truncated: 0 }) });
    const small = { ...stats, entities: 3, edges: 0 };
    app.stores.boot.setState({ stats: { status: 'ready', value: small } });
    app.stores.scene.setState(fakeScene('a-b'));
    await runById(app, 'view.whole-graph');
    expect([...app.stores.scene.getState().entities.keys()]).toEqual(few.map(({ id }) => id));
    await runById(app, 'history.undo');
    expect([...app.stores.scene.getState().entities.keys()]).toEqual(['a', 'b']);
  });
});
