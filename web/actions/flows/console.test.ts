import { describe, expect, it } from 'vitest';

import type { ConsoleResultDto } from '#server/contract/console.ts';

import type { ConsoleAsk } from '../../api/console.ts';
import { ApiError } from '../../api/problem.ts';
import { fakeScene } from '../../graph/scene.fake.ts';
import type { Scene } from '../../graph/scene.ts';
import {
  clampHeight,
  INITIAL_CONSOLE,
  problemDetails,
  readParams,
  recallConsole,
  rememberConsole,
} from '../../state/console.ts';
import { selectNodes, selectOnly } from '../../state/selection.ts';
import { fakeContext } from '../context.fake.ts';
import { runById } from '../registry.ts';
import {
  keepDraft,
  loadSchema,
  loadStatements,
  moreStatements,
  runDraft,
  setDraft,
  stopRun,
} from './console.ts';
import { openEdge } from './console-canvas.ts';
import { expandNode } from './explore.ts';

const ANSWER: ConsoleResultDto = {
  statement: 'RETURN 1\nLIMIT 100',
  limitAdded: 100,
  columns: ['1'],
  rows: [[{ t: 'int', v: 1 }]],
  truncated: null,
  graph: { entities: ['c', 'd'], edges: [] },
  durationMs: 3,
};

function withStatement(server: Parameters<typeof fakeContext>[1], statement = 'RETURN 1', scene = '') {
  const context = fakeContext(fakeScene(scene), server);
  setDraft(context, { statement });
  context.stores.console.setState({ open: true });
  return context;
}

const stateOf = (context: ReturnType<typeof fakeContext>) => context.stores.console.getState();

function subgraphOf(scene: Scene) {
  return (ids: readonly string[]) => {
    const entities = [...scene.entities.values()].filter(({ id }) => ids.includes(id));
    const here = new Set(entities.map(({ id }) => id));
    const edges = [...scene.edges.values()].filter((edge) => here.has(edge.subject) && here.has(edge.object));
    return Promise.resolve({ entities, edges, truncated: 0 });
  };
}

describe('running', () => {
  it('W80: the statement goes with its parameters, the limit and an id; the answer is kept', async () => {
    const asked: ConsoleAsk[] = [];
    const context = withStatement({
      runStatement(body) {
        asked.push(body);
        return Promise.resolve(ANSWER);
      },
    });
    setDraft(context, { params: '{"n": 1}' });
    await runById(context, 'console.run');
    expect(asked).toEqual([{ statement: 'RETURN 1', params: { n: 1 }, limit: 100, id: '0'.repeat(32) }]);
    expect(stateOf(context).run).toEqual({ status: 'done', statement: 'RETURN 1', result: ANSWER });
  });

  it('W80: parameters that are no JSON are said at once and nothing is sent', async () => {
    const context = withStatement({});
    setDraft(context, { params: '{n: 1}' });
    await runDraft(context);
    expect(stateOf(context)).toMatchObject({ run: { status: 'none' }, drawer: 'params' });
    expect(context.stores.notices.getState().list[0]).toMatchObject({ tone: 'error' });
  });

  it('W80: a failure keeps the place that the server found', async () => {
    const details = { position: { offset: 7, line: 1, column: 8 }, refused: [], neo4jCode: 'Neo.X' };
    const error = new ApiError('CONSOLE_SYNTAX', 'no', { details });
    const context = withStatement({ runStatement: () => Promise.reject(error) });
    await runDraft(context);
    const { run } = stateOf(context);
    expect(run).toMatchObject({ status: 'failed', error: { code: 'CONSOLE_SYNTAX' } });
    expect(problemDetails(error)).toEqual(details);
    expect(problemDetails(new ApiError('INTERNAL', 'x'))).toEqual({
      position: null,
      refused: [],
      neo4jCode: null,
    });
  });

  it('W81: stopping asks the server, and its ABORTED is no failure', async () => {
    const stopped: string[] = [];
    let end: (error: unknown) => void = () => undefined;
    const context = withStatement({
      runStatement: () =>
        new Promise((_, reject) => {
          end = reject;
        }),
      stopStatement(id) {
        stopped.push(id);
        end(new ApiError('ABORTED', 'stopped'));
        return Promise.resolve({ cancelled: true });
      },
    });
    const running = runDraft(context);
    expect(stateOf(context).run.status).toBe('running');
    await runById(context, 'console.stop');
    await running;
    expect(stopped).toEqual(['0'.repeat(32)]);
    expect(stateOf(context).run.status).toBe('stopped');
  });

  it('W81: when the server cannot stop it, the page waits no longer', async () => {
    const context = withStatement({
      runStatement: (_body, signal) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('stop', 'AbortError')));
        }),
      stopStatement: () => Promise.reject(new ApiError('SERVER_UNREACHABLE', 'gone')),
    });
    const running = runDraft(context);
    await stopRun(context);
    await running;
    expect(stateOf(context).run.status).toBe('stopped');
  });

  it('W80: one statement at a time, and none when there is no text', async () => {
    let calls = 0;
    const context = withStatement({
      runStatement: () => {
        calls += 1;
        return new Promise(() => undefined);
      },
    });
    void runDraft(context);
    await runDraft(context);
    expect(calls).toBe(1);
    const empty = withStatement({}, '  ');
    await runById(empty, 'console.run');
    expect(stateOf(empty).run.status).toBe('none');
  });
});

describe('what is kept', () => {
  function memory() {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
  }

  it('W82: the draft, the height and the limit survive a reload', () => {
    const storage = memory();
    const draft = { statement: 'RETURN 2', params: '{"a": 1}' };
    rememberConsole(storage, { ...INITIAL_CONSOLE, open: true, draft, height: 500, limit: 1000 });
    expect(recallConsole(storage)).toEqual({ ...INITIAL_CONSOLE, draft, height: 500, limit: 1000 });
  });

  it.each([
    '',
    '[]',
    'null',
    '{"draft":7,"height":"x","limit":3}',
    '{"draft":{"statement":1},"height":-4}',
    '{{',
  ])('W82: what cannot be read does no harm: %s', (text) => {
    const storage = memory();
    storage.kept.set('relata.console', text);
    expect(recallConsole(storage)).toEqual(INITIAL_CONSOLE);
  });

  it('W82: forbidden storage does no harm', () => {
    const forbidden = {
      getItem: () => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('denied');
      },
    };
    expect(recallConsole(forbidden)).toEqual(INITIAL_CONSOLE);
    expect(() => rememberConsole(forbidden, INITIAL_CONSOLE)).not.toThrow();
  });

  it('W82: history comes from the server in pages; favourites are kept there', async () => {
    const entry = (id: string) => ({
      id,
      statement: 'RETURN 1',
      params: '{}',
      at: '2026-01-01T00:00:00.000Z',
      by: 'me',
      durationMs: 1,
      rows: 1,
      error: null,
    });
    const kept: unknown[] = [];
    const context = withStatement({
      statements: (before) =>
        Promise.resolve(
          before === undefined ? { entries: [entry('b')], next: 'b' } : { entries: [entry('a')], next: null },
        ),
      keepFavourite(body) {
        kept.push(body);
        return Promise.resolve({ ...entry('f'), name: body.name });
      },
      favourites: () => Promise.resolve({ favourites: [], next: null }),
      schema: () => Promise.reject(new ApiError('NEO4J_UNREACHABLE', 'away')),
    });
    await loadStatements(context);
    await moreStatements(context);
    expect(stateOf(context).history).toMatchObject({
      value: { entries: [{ id: 'b' }, { id: 'a' }], next: null },
    });
    expect(await keepDraft(context, 'mine')).toBe(true);
    expect(kept).toEqual([{ name: 'mine', statement: 'RETURN 1', params: {} }]);
    await loadSchema(context);
    expect(stateOf(context).schema.status).toBe('failed');
  });

  it.each([
    ['', { params: {} }],
    ['{"a": [1]}', { params: { a: [1] } }],
    ['[1]', { problem: expect.stringContaining('object') }],
    ['null', { problem: expect.stringContaining('object') }],
    ['{a: 1}', { problem: expect.stringContaining('not JSON') }],
  ])('W80: parameters %s', (text, expected) => {
    expect(readParams(text)).toEqual(expected);
  });

  it('W84: the height stays between what is readable and what leaves the canvas in sight', () => {
    expect(clampHeight(10, 900)).toBe(180);
    expect(clampHeight(5000, 900)).toBe(680);
    expect(clampHeight(400, 900)).toBe(400);
  });
});

describe('the answer on the canvas', () => {
  const whole = fakeScene('a-b b-c c-d');

  it.each(['console.add-to-canvas', 'console.replace-canvas'])(
    'W83: %s is one step, and undo gives back the canvas',
    async (id) => {
      const context = withStatement(
        { subgraph: subgraphOf(whole), runStatement: () => Promise.resolve(ANSWER) },
        'RETURN 1',
        'a-b',
      );
      await runDraft(context);
      const before = context.stores.scene.getState();
      await runById(context, id);
      const after = context.stores.scene.getState();
      const expected = id === 'console.add-to-canvas' ? ['a', 'b', 'c', 'd'] : ['c', 'd'];
      expect([...after.entities.keys()].sort()).toEqual(expected);
      for (const key of expected) expect(after.places.has(key)).toBe(true);
      expect(context.stores.history.getState().done).toHaveLength(1);
      await runById(context, 'history.undo');
      expect([...context.stores.scene.getState().entities.keys()]).toEqual([...before.entities.keys()]);
    },
  );

  it('W83: an edge of an answer is brought with its ends and selected', async () => {
    const context = withStatement({ subgraph: subgraphOf(whole) }, 'RETURN 1', 'a-b');
    const [, , edge] = [...whole.edges.values()];
    if (edge === undefined) throw new Error('no edge');
    await openEdge(context, { id: edge.id, from: edge.subject, to: edge.object });
    expect(context.stores.selection.getState().focus).toEqual({ kind: 'edge', id: edge.id });
  });

  it('W83: an edge that is gone is said to be, and nothing is selected', async () => {
    const context = withStatement({ subgraph: subgraphOf(whole) }, 'RETURN 1', 'a-b');
    await openEdge(context, { id: 'ed_gone', from: 'a', to: 'b' });
    expect(context.stores.selection.getState().focus?.kind).not.toBe('edge');
    expect(context.stores.notices.getState().list.at(-1)?.text).toContain('no longer');
  });
});

describe('Show as Cypher', () => {
  it('W79: the selection, an edge and the whole canvas each become a statement in the open console', async () => {
    const context = fakeContext(fakeScene('a-b b-c'));
    const [edge] = [...context.stores.scene.getState().edges.keys()];
    const shown = async () => {
      await runById(context, 'console.show-cypher');
      const { open, draft } = stateOf(context);
      expect(open).toBe(true);
      return { statement: draft.statement, params: JSON.parse(draft.params) as Record<string, unknown> };
    };
    expect((await shown()).params).toEqual({ ids: ['a', 'b', 'c'] });
    context.stores.selection.setState(selectNodes(['a']));
    expect((await shown()).params).toEqual({ id: 'a' });
    context.stores.selection.setState(selectOnly({ kind: 'edge', id: edge ?? '' }));
    expect((await shown()).statement).toContain('SUPPORTS');
  });

  it('W79: an expansion leaves its own choice as Cypher in the history', async () => {
    const whole = fakeScene('a-b');
    const [a, b] = [...whole.entities.values()];
    if (a === undefined || b === undefined) throw new Error('no entities');
    const context = fakeContext(fakeScene('a'), {
      neighbours: () => Promise.resolve({ centre: a, graph: { entities: [b], edges: [], truncated: 0 } }),
      subgraph: subgraphOf(whole),
    });
    await expandNode(context, 'a', { limit: 7, types: ['MET'], order: 'recent' });
    const [step] = context.stores.history.getState().done;
    expect(step?.query?.params).toEqual({ id: 'a', types: ['MET'] });
    expect(step?.query?.statement).toMatch(/ORDER BY recent DESC.*\nLIMIT 7/);
  });

  it('W79: the search becomes a statement when something was typed', async () => {
    const context = fakeContext(fakeScene('a'));
    await runById(context, 'search.show-cypher');
    expect(stateOf(context).draft.statement).toBe('');
    context.stores.search.setState({ query: 'Ivanov' });
    await runById(context, 'search.show-cypher');
    expect(JSON.parse(stateOf(context).draft.params)).toEqual({ words: 'ivanov*' });
  });
});
