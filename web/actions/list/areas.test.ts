import { describe, expect, it } from 'vitest';

import { fakeEntity, fakeScene } from '../../graph/scene.fake.ts';
import { hide, merge } from '../../graph/scene.ts';
import { NOTHING_SELECTED, selectNodes } from '../../state/selection.ts';
import { selectionWords } from '../../state/selection-words.ts';
import { peel } from '../../state/view.ts';
import { fakeContext } from '../context.fake.ts';
import { actionOf, runById } from '../registry.ts';

const scene = hide(
  merge(fakeScene('a-b b-c c-d'), {
    entities: [fakeEntity('d', { type: 'Location' }), fakeEntity('a', { name: 'Ann' })],
    edges: [],
  }),
  ['d'],
);

function selected(context: ReturnType<typeof fakeContext>): string {
  const { nodes, edges } = context.stores.selection.getState();
  return [...nodes, ...edges].sort().join(' ');
}

describe('selecting many without a pointer', () => {
  it.each([
    ['selection.neighbours', ['a'], 'a b'],
    ['selection.neighbours', ['c'], 'b c'],
    ['selection.same-type', ['a'], 'a b c'],
    ['selection.invert', ['a'], 'b c'],
    ['selection.invert', [], 'a b c'],
    ['selection.edges-among', ['a', 'b'], 'a-b'],
  ])('W132: %s of %j selects %s, nothing hidden', async (id, before, after) => {
    const context = fakeContext(scene);
    context.stores.selection.setState(selectNodes(before));
    await runById(context, id);
    expect(selected(context)).toBe(after);
  });

  it('W132: what has no neighbours or edges here is not offered any', () => {
    const context = fakeContext(fakeScene('a b'));
    const scope = { nodes: ['a', 'b'], edges: [] };
    for (const id of ['selection.neighbours', 'selection.edges-among'])
      expect(actionOf(id)?.when(context, scope)).toBe(false);
  });

  it('W132: the neighbours come to the selection, and the focus stays', async () => {
    const context = fakeContext(scene);
    context.stores.selection.setState(selectNodes(['a']));
    await runById(context, 'selection.neighbours');
    expect(context.stores.selection.getState().focus).toEqual({ kind: 'node', id: 'a' });
  });
});

describe('the tools', () => {
  it('W131: a tool is on until it is chosen again, another is chosen, or Esc', async () => {
    const context = fakeContext(scene);
    const { view } = context.stores;
    await runById(context, 'tool.lasso');
    expect(view.getState().tool).toBe('lasso');
    await runById(context, 'tool.box');
    expect(view.getState().tool).toBe('box');
    await runById(context, 'tool.box');
    expect(view.getState().tool).toBeNull();
    await runById(context, 'tool.box');
    context.stores.selection.setState(selectNodes(['a']));
    await runById(context, 'layer.peel');
    expect(view.getState().tool).toBeNull();
    expect(selected(context)).toBe('a');
    expect(peel(view.getState())).toBeNull();
  });
});

describe('the selection in words', () => {
  const { ontology } = fakeContext(scene).stores.boot.getState();

  it.each([
    [NOTHING_SELECTED, 'Nothing selected'],
    [selectNodes(['a']), 'Ann selected'],
    [selectNodes(['a', 'b']), '2 entities selected: Ann; b'],
    [{ ...selectNodes(['a']), edges: new Set(['b-c']) }, '1 entity and 1 edge selected: Ann; b – met – c'],
    [selectNodes(['a', 'b', 'c', 'd', 'e']), '5 entities selected'],
  ])('W133: %# is said as %s', (selection, words) => {
    expect(selectionWords(selection, scene, ontology)).toBe(words);
  });
});
