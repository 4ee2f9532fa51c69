import { describe, expect, it } from 'vitest';

import type { AnnotationResultDto, DecisionBody } from '#server/contract/annotate.ts';
import type { EntityDto } from '#server/contract/graph.ts';

import { fakeEntity, fakeScene } from '../../graph/scene.fake.ts';
import { place } from '../../graph/scene.ts';
import { fakeContext } from '../context.fake.ts';
import { redo, undo } from './history.ts';
import { nameWords } from './name-words.ts';

const WORDS = { document: 'd', start: 4, end: 9 };
const made = fakeEntity('made', { name: 'Arden', type: 'Organization', degree: 0 });
const other = fakeEntity('other', { name: 'Arden', type: 'Person', degree: 3 });
const scene = place(fakeScene('a-b'), new Map([...'ab'].map((id, x) => [id, { x, y: 0 }] as const)));

function server(changed: EntityDto[]) {
  const asked: DecisionBody[] = [];
  const answer = (entities: EntityDto[], removedEntities: string[]): AnnotationResultDto => ({
    decision: { id: 'd1', seq: asked.length + 1, kind: 'mention' },
    changed: { entities, edges: [], truncated: 0 },
    removedEdges: [],
    removedEntities,
    undo: ['d1'],
    explanation: null,
    loops: 0,
  });
  return {
    asked,
    annotate: (body: DecisionBody) => {
      asked.push(body);
      return Promise.resolve(answer(changed, []));
    },
    takeBack: () => Promise.resolve(answer([], ['made'])),
  };
}

describe('naming words', () => {
  it('W229: a new entity comes onto the canvas, selected, alone of its name; undo takes it off, redo brings it', async () => {
    const { asked, ...api } = server([other, made]);
    const context = fakeContext(scene, api);
    const { scene: shown, selection, history } = context.stores;
    const ids = () => [...shown.getState().entities.keys()];
    expect(await nameWords(context, [WORDS], { name: 'Arden', type: 'Organization' }, ' A firm ')).toBe(true);
    const body = { kind: 'mention', words: [WORDS], name: 'Arden', type: 'Organization', reason: 'A firm' };
    expect(asked).toMatchObject([body]);
    expect(ids()).toEqual(['a', 'b', 'made']);
    expect(shown.getState().places.has('made')).toBe(true);
    expect(selection.getState().focus).toEqual({ kind: 'node', id: 'made' });
    expect(history.getState().done.map(({ label }) => label)).toEqual(['New entity: Arden']);
    await undo(context);
    expect(ids()).toEqual(['a', 'b']);
    await redo(context);
    expect(ids()).toEqual(['a', 'b', 'made']);
  });

  it('W229: an entity of the graph comes onto the canvas by whatever id it has now', async () => {
    const { asked, ...api } = server([fakeEntity('older', { name: 'Selwyn' })]);
    const context = fakeContext(scene, api);
    await nameWords(context, [WORDS, { ...WORDS, start: 20, end: 25 }], { id: 's', name: 'Selwyn' }, '');
    expect(asked).toMatchObject([{ kind: 'mention', entity: 's' }]);
    expect(context.stores.selection.getState().focus).toEqual({ kind: 'node', id: 'older' });
    const { done } = context.stores.history.getState();
    expect(done.map(({ label }) => label)).toEqual(['Named in the text in 2 places: Selwyn']);
  });

  it('W229: undo takes an entity off again that only came to be shown, and none that was there before', async () => {
    for (const [id, left] of [
      ['s', ['a', 'b']],
      ['a', ['a', 'b']],
    ] as const) {
      const known = fakeEntity(id, { name: 'Selwyn' });
      const { asked, ...api } = server([known]);
      const takeBack = async () => ({ ...(await api.takeBack()), removedEntities: [] });
      const context = fakeContext(scene, { ...api, takeBack });
      await nameWords(context, [WORDS], known, '');
      expect(asked).toHaveLength(1);
      expect(context.stores.scene.getState().entities.has(id)).toBe(true);
      await undo(context);
      expect([...context.stores.scene.getState().entities.keys()]).toEqual(left);
    }
  });

  it('W229: what the server refuses changes nothing', async () => {
    const context = fakeContext(scene, { annotate: () => Promise.reject(new Error('no')) });
    expect(await nameWords(context, [WORDS], { name: 'Arden', type: 'Person' }, '')).toBe(false);
    expect([...context.stores.scene.getState().entities.keys()]).toEqual(['a', 'b']);
    expect(context.stores.selection.getState().focus).toBeNull();
  });
});
