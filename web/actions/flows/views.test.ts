import { describe, expect, it } from 'vitest';

import type { ViewDto } from '#server/contract/views.ts';

import type { Api } from '../../api/client.ts';
import { ApiError } from '../../api/problem.ts';
import { fakeScene } from '../../graph/scene.fake.ts';
import { place } from '../../graph/scene.ts';
import { remoteValue } from '../../state/remote.ts';
import { addressNow } from '../../state/url.ts';
import { addressOfState, viewState, viewsFile, viewsOfFile } from '../../state/views.ts';
import { fakeContext } from '../context.fake.ts';
import type { AppContext } from '../context.ts';
import { redo, undo } from './history.ts';
import { deleteView, importViews, loadViews, openView, renameView, replaceView, saveView } from './views.ts';

const scene = place(
  fakeScene('a-b b-c'),
  new Map(['a', 'b', 'c'].map((id, at) => [id, { x: at * 10, y: 5 }])),
);
const small = place(
  fakeScene('a-b'),
  new Map([
    ['a', { x: 1, y: 2 }],
    ['b', { x: 3, y: 4 }],
  ]),
);

/** A server that keeps views in a list; names in `refusing` are not taken. */
function keeper(refusing: ReadonlySet<string> = new Set()): { server: Partial<Api>; kept: ViewDto[] } {
  const kept: ViewDto[] = [];
  let made = 0;
  const check = (name: string) => {
    if (refusing.has(name))
      throw new ApiError('REQUEST_INVALID', 'The name is taken', { help: 'Choose another.' });
  };
  const server: Partial<Api> = {
    views: () => Promise.resolve({ views: [...kept], next: null }),
    async saveView(body) {
      check(body.name);
      made += 1;
      const view = { ...body, id: `view_${made}`, at: '2026-01-02T00:00:00.000Z', by: 'ann' };
      kept.push(view);
      return view;
    },
    async changeView(id, body) {
      check(body.name);
      const at = kept.findIndex((view) => view.id === id);
      const view = { ...kept[at]!, ...body };
      kept[at] = view;
      return view;
    },
    async deleteView(id) {
      const at = kept.findIndex((view) => view.id === id);
      if (at < 0) throw new ApiError('NOT_FOUND', `There is no view '${id}'`);
      kept.splice(at, 1);
      return { deleted: 1 };
    },
    subgraph: (ids) =>
      Promise.resolve({
        entities: [...scene.entities.values()].filter(({ id }) => ids.includes(id)),
        edges: [...scene.edges.values()].filter(
          (edge) => ids.includes(edge.subject) && ids.includes(edge.object),
        ),
        truncated: 0,
      }),
  };
  return { server, kept };
}

function names({ stores }: AppContext): string[] {
  return remoteValue(stores.views.getState().list)?.views.map(({ name }) => name) ?? [];
}

async function withOne(refusing?: ReadonlySet<string>) {
  const { server, kept } = keeper(refusing);
  const context = fakeContext(scene, server);
  await loadViews(context);
  await saveView(context, 'Moscow');
  const view = kept[0]!;
  return { context, kept, view };
}

describe('saved views', () => {
  it('W140: a view holds the address, and opening it gives the same canvas; undo gives back the one before', async () => {
    const { context, view } = await withOne();
    const address = addressNow(context.stores);
    expect(view.state).toBe(viewState(address));
    context.stores.scene.setState(small);
    await openView(context, view);
    const { entities, places } = context.stores.scene.getState();
    expect([...entities.keys()]).toEqual(['a', 'b', 'c']);
    expect(places.get('b')).toMatchObject({ x: 10, y: 5 });
    await undo(context);
    expect([...context.stores.scene.getState().entities.keys()]).toEqual(['a', 'b']);
    expect(context.stores.scene.getState().places).toEqual(small.places);
  });

  it('W141: a view saved while the list is on its way is in the list', async () => {
    const { server, kept } = keeper();
    let answer = () => {};
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let asked = 0;
    const views = async () => {
      asked += 1;
      const page = { views: [...kept], next: null };
      if (asked === 1) await slow;
      return page;
    };
    const context = fakeContext(scene, { ...server, views });
    const loaded = loadViews(context);
    await saveView(context, 'Moscow');
    answer();
    await loaded;
    expect(names(context)).toEqual(['Moscow']);
  });

  it('W140: what cannot be read is said and changes nothing', async () => {
    const { context, view } = await withOne();
    for (const state of ['{}', 'no json', 'null', '{"address":"#panel=list"}', '{"address":"#v=x"}']) {
      expect(addressOfState(state)).toBeNull();
      await openView(context, { ...view, state });
      expect(context.stores.scene.getState()).toEqual(scene);
    }
    expect(context.stores.notices.getState().list.at(-1)).toMatchObject({ tone: 'error' });
  });

  it('W141: saving, renaming, replacing and deleting show at once and can be undone and done again', async () => {
    const { context, kept, view } = await withOne();
    const renamed = renameView(context, view, 'Kyiv');
    expect(names(context)).toEqual(['Kyiv']);
    await renamed;
    expect(kept.map(({ name }) => name)).toEqual(['Kyiv']);
    await undo(context);
    expect([names(context), kept[0]?.name]).toEqual([['Moscow'], 'Moscow']);

    context.stores.scene.setState(small);
    await replaceView(context, kept[0]!);
    expect(addressOfState(kept[0]!.state)?.view?.entities).toHaveLength(2);
    await undo(context);
    expect(kept[0]?.state).toBe(view.state);

    const gone = deleteView(context, kept[0]!);
    expect(names(context)).toEqual([]);
    await gone;
    expect(kept).toEqual([]);
    await undo(context);
    expect([names(context), kept.length]).toEqual([['Moscow'], 1]);
    await redo(context);
    expect([names(context), kept.length]).toEqual([[], 0]);
  });

  it('W142: what the server refuses goes back, with the reason, and leaves no step', async () => {
    const { context, kept, view } = await withOne(new Set(['Taken']));
    const steps = context.stores.history.getState().done.length;
    const saving = saveView(context, 'Taken');
    expect(names(context)).toEqual(['Moscow', 'Taken']);
    expect(await saving).toBe(false);
    expect(await renameView(context, view, 'Taken')).toBe(false);
    kept.splice(0);
    expect(await deleteView(context, view)).toBe(false);
    expect(names(context)).toEqual(['Moscow']);
    expect(context.stores.history.getState().done).toHaveLength(steps);
    expect(context.stores.notices.getState().list.map(({ text }) => text)).toEqual([
      'View “Taken” was not saved: The name is taken',
      'View “Moscow” was not renamed: The name is taken',
      expect.stringContaining('View “Moscow” was not deleted: There is no view'),
    ]);
  });

  it('W143: a file of views brings them back, as one step; other files are refused', async () => {
    const { context, kept } = await withOne();
    await saveView(context, 'Riga');
    const file = viewsFile(kept);
    await importViews(context, file);
    expect(names(context)).toEqual(['Moscow', 'Moscow', 'Riga', 'Riga']);
    await undo(context);
    expect(names(context)).toEqual(['Moscow', 'Riga']);
    expect(viewsOfFile(JSON.stringify({ format: 'relata-kept/1', history: [], views: kept }))).toHaveLength(
      2,
    );
    for (const text of ['', '[]', '{"views":[{"name":"x","state":"{}"},7,null]}']) {
      await importViews(context, text);
      expect(names(context)).toEqual(['Moscow', 'Riga']);
      expect(context.stores.notices.getState().list.at(-1)).toMatchObject({ tone: 'error' });
    }
  });
});
