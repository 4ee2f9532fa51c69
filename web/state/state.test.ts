import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { DocumentDetailDto, EdgeDetailDto } from '#server/contract/graph.ts';

import { fakeScene } from '../graph/scene.fake.ts';
import { hide, place } from '../graph/scene.ts';
import { detailOf, forgetDetails, forgetSome, NO_DETAILS, setDetail } from './details.ts';
import { lastDone, NO_HISTORY, record, redoneOnce, type Step, undoneOnce } from './history.ts';
import { dismiss, NO_NOTICES, notify, withoutAction } from './notices.ts';
import { IDLE, loadingAfter, remoteValue } from './remote.ts';
import { keepOnly, NOTHING_SELECTED, selectionSize, selectNodes, selectOnly, toggle } from './selection.ts';
import { createStores } from './stores.ts';
import { INITIAL_TABLE, sortedBy } from './table.ts';
import { nextTheme, readTheme, rememberTheme, schemeOf } from './theme.ts';
import { addressNow, NO_ADDRESS, readAddress, writeAddress } from './url.ts';
import { INITIAL_VIEW, openArticle, peel } from './view.ts';

const step = (label: string): Omit<Step, 'id'> => ({
  label,
  kind: 'view',
  undo: () => Promise.resolve(),
  redo: () => Promise.resolve(),
});
const labels = (steps: readonly Step[]) => steps.map(({ label }) => label).join('');

describe('history', () => {
  it('W22: undo goes back in order, redo forth, and a new step forgets what was undone', () => {
    let history = ['a', 'b', 'c'].reduce((now, label) => record(now, step(label)), NO_HISTORY);
    history = undoneOnce(undoneOnce(history));
    expect([labels(history.done), labels(history.undone)]).toEqual(['a', 'cb']);
    history = redoneOnce(history);
    expect([labels(history.done), labels(history.undone)]).toEqual(['ab', 'c']);
    history = record(history, step('d'));
    expect([labels(history.done), labels(history.undone)]).toEqual(['abd', '']);
  });

  it('W22: nothing to undo changes nothing, and very old steps are forgotten', () => {
    expect(undoneOnce(NO_HISTORY)).toBe(NO_HISTORY);
    expect(redoneOnce(NO_HISTORY)).toBe(NO_HISTORY);
    const long = Array.from({ length: 500 }).reduce<typeof NO_HISTORY>(
      (now) => record(now, step('x')),
      NO_HISTORY,
    );
    expect(long.done.length).toBe(200);
    expect(lastDone(long)?.id).toBe(500);
  });
});

describe('selection', () => {
  it('W23: adding a second time takes out again, and focus goes to what is left', () => {
    const both = toggle(selectOnly({ kind: 'node', id: 'a' }), { kind: 'edge', id: 'e' });
    expect([selectionSize(both), both.focus]).toEqual([2, { kind: 'edge', id: 'e' }]);
    expect(toggle(both, { kind: 'edge', id: 'e' }).focus).toEqual({ kind: 'node', id: 'a' });
  });

  it('W23: what leaves the canvas leaves the selection', () => {
    const some = selectNodes(['a', 'b']);
    const kept = keepOnly(some, { node: (id) => id === 'b', edge: () => false });
    expect([[...kept.nodes], kept.focus?.id]).toEqual([['b'], 'b']);
    expect(keepOnly(some, { node: () => true, edge: () => true })).toBe(some);
  });
});

describe('Esc', () => {
  it('W24: peels one layer at a time: menu, dialog, article, marks, then nothing', () => {
    let view: ReturnType<typeof peel> = {
      ...openArticle(INITIAL_VIEW, { document: 'd', start: null, end: null }),
      menu: { x: 0, y: 0, target: { kind: 'canvas' } },
      dialog: { kind: 'palette' },
      fresh: new Set(['e']),
    };
    const layers: string[] = [];
    for (; view !== null; view = peel(view)) {
      const open = [
        view.menu && 'menu',
        view.dialog && 'dialog',
        view.article && 'article',
        view.fresh.size > 0 && 'fresh',
      ];
      layers.push(open.filter(Boolean).join(' '));
    }
    expect(layers).toEqual([
      'menu dialog article fresh',
      'dialog article fresh',
      'article fresh',
      'fresh',
      '',
    ]);
  });
});

describe('the address', () => {
  const scene = hide(place(fakeScene('a-b b-c'), new Map([['a', { x: 10, y: -20 }]]), true), ['c']);

  it('W13: names entities, places, pins, what is hidden, the selection and the open article', () => {
    const hash = writeAddress(scene, selectNodes(['b']), {
      left: 'list',
      article: { document: 'doc_1', start: 5, end: 9 },
    });
    const address = readAddress(hash);
    expect(address.left).toBe('list');
    expect(address.article).toEqual({ document: 'doc_1', start: 5, end: 9 });
    expect(address.view?.entities).toEqual([
      { id: 'a', x: 10, y: -20, pinned: true, hidden: false },
      { id: 'b', x: 0, y: 0, pinned: false, hidden: false },
      { id: 'c', x: 0, y: 0, pinned: false, hidden: true },
    ]);
    expect(address.view?.selectedNodes).toEqual(['b']);
  });

  it('W118: carries filters, style of edges, camera and open panels', () => {
    const stores = createStores();
    stores.scene.setState({
      ...scene,
      filters: new Map([['entity-type.Person', { facet: 'entity-type', without: 'Person' }]]),
    });
    stores.view.setState({ left: 'filters', right: null, edgeStyle: 'relation' });
    stores.camera.setState({ spot: { x: -12.4, y: 7, span: 640 } });
    stores.table.setState((table) => sortedBy({ ...table, open: true, tab: 'edges' }, 'confidence', true));
    expect(readAddress(addressNow(stores))).toMatchObject({
      filters: stores.scene.getState().filters,
      left: 'filters',
      right: false,
      edgeStyle: 'relation',
      spot: { x: -12, y: 7, span: 640 },
      table: { tab: 'edges', order: { column: 'confidence', descending: true } },
    });
  });

  it('W118: says nothing of what is as at first', () => {
    expect(addressNow(createStores())).toBe('#panel=legend');
    expect(readAddress('')).toEqual(NO_ADDRESS);
  });

  it.each(['at=1', 'at=x_y_z', 'at=1_2_0', 'at=1_2_1e9', 'table=rows', 'table=', 'style=colour'])(
    'W119: what cannot be read is left out: %s',
    (text) => expect(readAddress(`#${text}`)).toEqual(NO_ADDRESS),
  );

  it('W119: a table with an unreadable order opens in its first one', () => {
    expect(readAddress('#table=edges.<b>').table).toEqual({
      tab: 'edges',
      order: INITIAL_TABLE.orders.edges,
    });
  });

  it('W13: any document id survives, and any text is read without an exception', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (document, start, end) => {
        const article = { document, start, end };
        const hash = writeAddress(scene, NOTHING_SELECTED, { left: null, article });
        expect(readAddress(hash).article).toEqual(article);
      }),
    );
    fc.assert(fc.property(fc.string(), (hash) => readAddress(hash).left !== undefined));
  });
});

describe('the rest', () => {
  it('what was loaded stays in sight while it is loaded again', () => {
    expect(remoteValue(IDLE)).toBeNull();
    expect(remoteValue(loadingAfter({ status: 'ready', value: 1 }))).toBe(1);
  });

  it('W231: a decision makes details stale, whom articles mention too; their text is shown meanwhile', () => {
    const loading = { status: 'loading', previous: null } as const;
    const value = { document: { text: 'Arden' } } as DocumentDetailDto;
    const ready = { status: 'ready', value } as const;
    const details = setDetail(setDetail(NO_DETAILS, 'edges', 'e', loading), 'documents', 'd', ready);
    for (const later of [forgetDetails(details), forgetSome(details, { entities: [], edges: ['e'] })]) {
      expect(later.edges.get('e')).toEqual(IDLE);
      expect(later.documents.get('d')).toEqual({ status: 'idle', previous: value });
    }
  });

  it('W202: what was heard before is shown until it has been asked for again', () => {
    const value = { edge: { id: 'e' } } as EdgeDetailDto;
    const details = setDetail(NO_DETAILS, 'edges', 'e', { status: 'ready', value });
    const stale = detailOf(forgetSome(details, { entities: [], edges: ['e', 'f'] }), 'edges', 'e');
    expect([stale.status, remoteValue(stale)]).toEqual(['idle', value]);
    expect(remoteValue(loadingAfter(stale))).toBe(value);
    expect(forgetSome(details, { entities: ['e'], edges: [] }).edges.get('e')?.status).toBe('ready');
  });

  it('notices: three at most, each can be dismissed', () => {
    const many = ['a', 'b', 'c', 'd'].reduce(
      (list, text) => notify(list, { tone: 'info', text }),
      NO_NOTICES,
    );
    expect(many.list.map(({ text }) => text).join('')).toBe('bcd');
    expect(dismiss(many, many.list[0]?.id ?? 0).list).toHaveLength(2);
  });

  it('W99: only the newest notice offers to undo, for undo takes back what was done last', () => {
    const undo = { tone: 'success', action: 'history.undo' } as const;
    const two = notify(notify(NO_NOTICES, { ...undo, text: 'a' }), { ...undo, text: 'b' });
    expect(two.list.map(({ action }) => action)).toEqual([null, 'history.undo']);
    expect(withoutAction(two, 'history.undo').list.map(({ action }) => action)).toEqual([null, null]);
  });

  it('W25: the theme follows the system until chosen, and is remembered if it can be', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const broken = {
      getItem: (): string | null => {
        throw new Error('forbidden');
      },
      setItem: () => {
        throw new Error('forbidden');
      },
    };
    expect(readTheme(storage)).toBe('system');
    rememberTheme(storage, 'dark');
    expect(readTheme(storage)).toBe('dark');
    expect(readTheme(broken)).toBe('system');
    expect(() => rememberTheme(broken, 'dark')).not.toThrow();
    expect(schemeOf({ choice: 'system', system: 'dark' })).toBe('dark');
    expect(schemeOf({ choice: 'light', system: 'dark' })).toBe('light');
    expect([nextTheme('system'), nextTheme('light'), nextTheme('dark')]).toEqual(['light', 'dark', 'system']);
  });
});
