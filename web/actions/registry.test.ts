import { describe, expect, it } from 'vitest';

import { fakeScene } from '../graph/scene.fake.ts';
import { selectNodes, selectOnly } from '../state/selection.ts';
import { fakeContext } from './context.fake.ts';
import { type KeyPress, keyCaps, matches } from './keys.ts';
import { ACTIONS, actionForKey, actionOf, actionsAt, labelOf, runAction, runById } from './registry.ts';
import { menuScope, selectionScope } from './scope.ts';

function press(key: string, rest: Partial<KeyPress> & { target?: unknown } = {}) {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, target: null, ...rest };
}

describe('the registry', () => {
  it('W30: ids and keys are unique, labels and keywords are there', () => {
    expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
    for (const place of ['canvas', 'review']) {
      const heard = ACTIONS.filter(
        ({ id, mode = 'canvas' }) => id !== 'layer.peel' && [place, 'everywhere'].includes(mode),
      );
      const keys = heard.flatMap((action) => action.keys);
      expect(new Set(keys).size).toBe(keys.length);
    }
    for (const action of ACTIONS) {
      expect(action.label).not.toBe('');
      expect(action.keywords.length).toBeGreaterThan(0);
    }
  });

  it('W30: an empty canvas offers no action on what is not there', async () => {
    const context = fakeContext(fakeScene(''));
    const scope = selectionScope(context.stores.selection.getState());
    const offered = ACTIONS.filter((action) => action.when(context, scope)).map(({ id }) => id);
    expect(offered).not.toContain('selection.hide');
    expect(offered).not.toContain('edge.reject');
    expect(offered).not.toContain('history.undo');
    for (const id of ['edge.reject', 'node.pin', 'no such action']) await runById(context, id);
    expect(context.stores.history.getState().done).toHaveLength(0);
  });

  it.each([
    ['selection.hide', ['a']],
    ['selection.hide-rest', ['a']],
    ['node.take-off', ['a']],
    ['node.pin', ['a']],
  ] as const)('W31: %s leaves a step, and undoing it gives back the scene', async (id, nodes) => {
    const placed = fakeScene('a-b b-c');
    const scene = {
      ...placed,
      places: new Map([...placed.entities.keys()].map((key) => [key, { x: 0, y: 0, pinned: false }])),
    };
    const context = fakeContext(scene, {
      subgraph: () =>
        Promise.resolve({
          entities: [...scene.entities.values()],
          edges: [...scene.edges.values()],
          truncated: 0,
        }),
    });
    await runById(context, id, { nodes, edges: [] });
    expect(actionOf(id)?.undo).toBe('view');
    expect(context.stores.scene.getState()).not.toEqual(scene);
    await runById(context, 'history.undo');
    expect(context.stores.scene.getState()).toEqual(scene);
    await runById(context, 'history.redo');
    expect(context.stores.scene.getState()).not.toEqual(scene);
  });

  it('W31: a failing action becomes a notice, never an unhandled error', async () => {
    const context = fakeContext(fakeScene('a'));
    const [action] = ACTIONS;
    if (action === undefined) return;
    const failing = { ...action, when: () => true, run: () => Promise.reject(new Error('broken')) };
    await runAction(failing, context, { nodes: [], edges: [] });
    expect(context.stores.notices.getState().list[0]).toMatchObject({
      tone: 'error',
      text: expect.stringContaining('broken'),
    });
  });

  it('labels say what would happen now', () => {
    const context = fakeContext(fakeScene('a-b'));
    const expand = actionOf('node.expand');
    const scope = { nodes: ['a'], edges: [] };
    if (expand === null) throw new Error('no expand');
    expect(labelOf(expand, context, scope)).toBe('Expand');
    context.stores.scene.setState({ expansions: new Map([['a', { centre: 'a', entities: ['b'] }]]) });
    expect(labelOf(expand, context, scope)).toBe('Collapse');
  });
});

describe('keys', () => {
  it.each([
    ['mod+k', press('k', { ctrlKey: true }), true],
    ['mod+k', press('k', { metaKey: true }), true],
    ['mod+k', press('k'), false],
    ['h', press('H', { shiftKey: true }), false],
    ['shift+h', press('H', { shiftKey: true }), true],
    ['?', press('?', { shiftKey: true }), true],
    ['?', press('?'), true],
    ['+', press('+', { shiftKey: true }), true],
    ['mod+shift+z', press('z', { ctrlKey: true, shiftKey: true }), true],
    ['alt+h', press('h', { altKey: true }), true],
  ] as const)('W32: %s fits the press %#', (keys, event, expected) => {
    expect(matches(keys, event)).toBe(expected);
  });

  it('W32: nothing fires while typing in a field', () => {
    const context = fakeContext(fakeScene('a-b'));
    context.stores.selection.setState(selectNodes(['a']));
    const fields = [
      { tagName: 'INPUT', type: 'text' },
      { tagName: 'TEXTAREA' },
      { tagName: 'SELECT' },
      { isContentEditable: true },
    ];
    for (const action of ACTIONS) {
      for (const keys of action.keys) {
        const key = keys.split('+').at(-1) || '+';
        const event = press(key, {
          ctrlKey: keys.includes('mod+'),
          shiftKey: keys.includes('shift+'),
          altKey: keys.includes('alt+'),
        });
        for (const target of fields) expect(actionForKey(context, { ...event, target })).toBeNull();
      }
    }
    expect(actionForKey(context, press('h', { target: { tagName: 'INPUT', type: 'checkbox' } }))?.id).toBe(
      'selection.hide',
    );
  });

  it('W32: under a dialog only Esc is heard', () => {
    const context = fakeContext(fakeScene('a-b'));
    context.stores.selection.setState(selectNodes(['a']));
    context.stores.view.setState({ dialog: { kind: 'palette' } });
    expect(actionForKey(context, press('h'))).toBeNull();
    expect(actionForKey(context, press('Escape'))?.id).toBe('layer.peel');
  });

  it('W32: Enter belongs to the button it is pressed on', () => {
    const context = fakeContext(fakeScene('a-b'));
    context.stores.selection.setState(selectNodes(['a']));
    expect(actionForKey(context, press('Enter', { target: { closest: () => ({}) } }))).toBeNull();
    expect(actionForKey(context, press('Enter'))?.id).toBe('selection.inspect');
  });

  it('caps are printed as on the keyboard', () => {
    expect(keyCaps('mod+shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyCaps('mod+k', true)).toEqual(['⌘', 'K']);
    expect(keyCaps('+', false)).toEqual(['+']);
  });
});

describe('scope', () => {
  it('W33: a menu inside the selection means all of it, outside only the thing itself', () => {
    const selection = selectNodes(['a', 'b']);
    expect(menuScope(selection, { kind: 'node', id: 'a' }).nodes).toEqual(['a', 'b']);
    expect(menuScope(selection, { kind: 'node', id: 'c' }).nodes).toEqual(['c']);
    expect(menuScope(selectOnly({ kind: 'node', id: 'a' }), { kind: 'edge', id: 'e' })).toEqual({
      nodes: [],
      edges: ['e'],
    });
    expect(menuScope(selection, { kind: 'canvas' })).toEqual({ nodes: [], edges: [] });
  });

  it('W33: every place of the page has actions', () => {
    for (const at of ['toolbar', 'node', 'edge', 'canvas', 'rail'] as const)
      expect(actionsAt(at).length).toBeGreaterThan(2);
  });
});
