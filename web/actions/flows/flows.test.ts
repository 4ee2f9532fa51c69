import { describe, expect, it } from 'vitest';

import type { AnnotationResultDto } from '#server/contract/annotate.ts';
import type { DocumentDetailDto, EdgeDetailDto, SubgraphDto } from '#server/contract/graph.ts';
import type { JobDto, SearchResultDto } from '#server/contract/requests.ts';

import type { Api } from '../../api/client.ts';
import { ApiError } from '../../api/problem.ts';
import { fakeEdge, fakeEntity, fakeScene } from '../../graph/scene.fake.ts';
import { EMPTY_SCENE, type Scene } from '../../graph/scene.ts';
import { forgetDetails } from '../../state/details.ts';
import { selectOnly } from '../../state/selection.ts';
import { NO_ADDRESS, readAddress, writeAddress } from '../../state/url.ts';
import { fakeContext } from '../context.fake.ts';
import { boot, showAddress } from './boot.ts';
import { loadDetail } from './details.ts';
import { expandNode, openEntity, toggleExpansion } from './explore.ts';
import { redo, undo } from './history.ts';
import { ingest } from './ingest.ts';
import { rearrange } from './layout.ts';
import { search } from './search.ts';
import { decide } from './verdict.ts';

function subgraphOf(scene: Scene, ids = [...scene.entities.keys()]): SubgraphDto {
  const wanted = new Set(ids);
  return {
    entities: [...scene.entities.values()].filter(({ id }) => wanted.has(id)),
    edges: [...scene.edges.values()].filter((edge) => wanted.has(edge.subject) && wanted.has(edge.object)),
    truncated: 0,
  };
}

function result(kind: string, rest: Partial<AnnotationResultDto> = {}): AnnotationResultDto {
  return {
    decision: { id: `d-${kind}`, seq: 1, kind },
    changed: { entities: [], edges: [], truncated: 0 },
    removedEdges: [],
    removedEntities: [],
    undo: [`d-${kind}`],
    explanation: null,
    loops: 0,
    ...rest,
  };
}

function later<Value>() {
  let settle: (value: Value) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const promise = new Promise<Value>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  return { promise, settle, fail };
}

describe('verdicts', () => {
  it('W40: a rejected edge leaves at once, before the server has answered, and the rest stays', async () => {
    const answer = later<AnnotationResultDto>();
    const context = fakeContext(fakeScene('a-b b-c'), { annotate: () => answer.promise });
    context.stores.selection.setState(selectOnly({ kind: 'edge', id: 'a-b' }));
    const done = decide(context, ['a-b'], 'reject');
    expect([...context.stores.scene.getState().edges.keys()]).toEqual(['b-c']);
    expect(context.stores.selection.getState().focus).toBeNull();
    answer.settle(result('reject', { removedEdges: ['a-b'] }));
    await done;
    expect([...context.stores.scene.getState().edges.keys()]).toEqual(['b-c']);
    expect(context.stores.notices.getState().list[0]).toMatchObject({
      tone: 'success',
      action: 'history.undo',
    });
  });

  it('W41: when the server refuses, the edge comes back and the screen says why', async () => {
    const refusal = new ApiError('DECISION_STALE', 'The edge changed meanwhile', { help: 'Look again' });
    const context = fakeContext(fakeScene('a-b'), { annotate: () => Promise.reject(refusal) });
    await decide(context, ['a-b'], 'reject');
    expect(context.stores.scene.getState().edges.get('a-b')).toEqual(fakeEdge('a', 'b'));
    expect(context.stores.notices.getState().list[0]).toMatchObject({ tone: 'error', help: 'Look again' });
    expect(context.stores.history.getState()).toMatchObject({ done: [], busy: false });
  });

  it('W42: undo takes the decision back on the server, redo decides again', async () => {
    const asked: string[] = [];
    const edge = fakeEdge('a', 'b');
    const server: Partial<Api> = {
      annotate: ({ kind }) => {
        asked.push(kind);
        return Promise.resolve(result(kind, { removedEdges: ['a-b'] }));
      },
      takeBack: (id) => {
        asked.push(`retract ${id}`);
        return Promise.resolve(result('retract', { changed: { entities: [], edges: [edge], truncated: 0 } }));
      },
    };
    const context = fakeContext(fakeScene('a-b'), server);
    await decide(context, ['a-b'], 'reject');
    await undo(context);
    expect(context.stores.scene.getState().edges.has('a-b')).toBe(true);
    await redo(context);
    expect(context.stores.scene.getState().edges.has('a-b')).toBe(false);
    expect(asked).toEqual(['reject', 'retract d-reject', 'reject']);
  });

  it('W42: undo pressed while a verdict is on its way undoes that verdict', async () => {
    const answer = later<AnnotationResultDto>();
    const edge = fakeEdge('a', 'b');
    const context = fakeContext(fakeScene('a-b'), {
      annotate: () => answer.promise,
      takeBack: () =>
        Promise.resolve(result('retract', { changed: { entities: [], edges: [edge], truncated: 0 } })),
    });
    const verdict = decide(context, ['a-b'], 'reject');
    const undone = undo(context);
    answer.settle(result('reject', { removedEdges: ['a-b'] }));
    await Promise.all([verdict, undone]);
    expect(context.stores.scene.getState().edges.has('a-b')).toBe(true);
    expect(context.stores.history.getState()).toMatchObject({ done: [], busy: false });
  });

  it('W42: a failed undo stays on the list and says why', async () => {
    const context = fakeContext(fakeScene('a-b'), { annotate: ({ kind }) => Promise.resolve(result(kind)) });
    await decide(context, ['a-b'], 'accept');
    await undo(context);
    expect(context.stores.history.getState().done).toHaveLength(1);
    expect(context.stores.notices.getState().list.at(-1)?.tone).toBe('error');
  });

  it('W40: accepting shows at once and follows what the server says', async () => {
    const accepted = fakeEdge('a', 'b', { status: 'accepted', confidence: 0.99 });
    const context = fakeContext(fakeScene('a-b'), {
      annotate: () =>
        Promise.resolve(
          result('accept', {
            changed: { entities: [fakeEntity('elsewhere')], edges: [accepted], truncated: 0 },
          }),
        ),
    });
    const done = decide(context, ['a-b'], 'accept');
    expect(context.stores.scene.getState().edges.get('a-b')?.status).toBe('accepted');
    await done;
    expect(context.stores.scene.getState().edges.get('a-b')).toEqual(accepted);
    expect(context.stores.scene.getState().entities.has('elsewhere')).toBe(false);
  });
});

describe('exploring', () => {
  const whole = fakeScene('a-b a-c b-c c-d');
  const server: Partial<Api> = {
    subgraph: (ids) => Promise.resolve(subgraphOf(whole, [...ids])),
    neighbours: (id) =>
      Promise.resolve({
        centre: whole.entities.get(id) ?? fakeEntity(id),
        graph: subgraphOf(whole, ['a', 'b', 'c']),
      }),
  };

  it('W43: expanding brings neighbours with every edge among what is shown; undo and collapse take them back', async () => {
    const context = fakeContext(fakeScene('a d'), server);
    await expandNode(context, 'a');
    const { scene } = context.stores;
    expect([...scene.getState().entities.keys()].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect([...scene.getState().edges.keys()].sort()).toEqual(['a-b', 'a-c', 'b-c', 'c-d']);
    expect(scene.getState().places.size).toBe(4);
    await undo(context);
    expect([...scene.getState().entities.keys()].sort()).toEqual(['a', 'd']);
    await redo(context);
    await toggleExpansion(context, 'a');
    expect([...scene.getState().entities.keys()].sort()).toEqual(['a', 'd']);
  });

  it('W43: more neighbours than the limit asks instead of flooding the canvas', async () => {
    const scene = { ...EMPTY_SCENE, entities: new Map([['a', fakeEntity('a', { degree: 400 })]]) };
    const context = fakeContext(scene);
    await toggleExpansion(context, 'a');
    expect(context.stores.view.getState().dialog).toEqual({ kind: 'expand', node: 'a' });
  });

  it('W43: opening an entity brings it with its edges and selects it', async () => {
    const context = fakeContext(fakeScene('a-b'), server);
    await openEntity(context, 'c', 'c');
    expect([...context.stores.scene.getState().edges.keys()].sort()).toEqual(['a-b', 'a-c', 'b-c']);
    expect(context.stores.selection.getState().focus).toEqual({ kind: 'node', id: 'c' });
  });

  it('W44: a new arrangement is one step that undo takes back', async () => {
    const context = fakeContext(fakeScene('a-b'));
    const scene = context.stores.scene.getState();
    await rearrange(context);
    expect(context.stores.scene.getState().places.size).toBe(2);
    await undo(context);
    expect(context.stores.scene.getState()).toEqual(scene);
  });

  it('W43: a server that is away is told, nothing changes', async () => {
    const scene = fakeScene('a');
    const context = fakeContext(scene);
    await expandNode(context, 'a');
    expect(context.stores.scene.getState()).toEqual(scene);
    expect(context.stores.history.getState().done).toHaveLength(0);
    expect(context.stores.notices.getState().list[0]?.tone).toBe('error');
  });
});

describe('the first load', () => {
  const whole = fakeScene('a-b b-c');
  const server: Partial<Api> = {
    ontology: () => Promise.resolve({ entityTypes: [], relationTypes: [] }),
    stats: () => Promise.reject(new Error('no figures')),
    overview: () => Promise.resolve(subgraphOf(whole)),
    subgraph: (ids) => Promise.resolve(subgraphOf(whole, [...ids])),
  };

  it('W45: without a link, the overview, with a place for every entity', async () => {
    const context = fakeContext(EMPTY_SCENE, server);
    await boot(context, NO_ADDRESS);
    expect(context.stores.boot.getState().ready.status).toBe('ready');
    expect(context.stores.scene.getState().places.size).toBe(3);
    expect(context.stores.history.getState().done).toHaveLength(0);
  });

  it('W45: a link reproduces entities, places, pins, hidden things and selection', async () => {
    const context = fakeContext(EMPTY_SCENE, server);
    const scene = {
      ...fakeScene('a-b'),
      places: new Map([
        ['a', { x: 7, y: 8, pinned: true }],
        ['b', { x: -1, y: 2, pinned: false }],
      ]),
      hidden: new Map([['b', true as const]]),
      expansions: new Map([['a', { centre: 'a', entities: ['b'] }]]),
    };
    const hash = writeAddress(scene, selectOnly({ kind: 'node', id: 'a' }), { left: 'list', article: null });
    await showAddress(context, readAddress(hash));
    expect(context.stores.scene.getState()).toEqual(scene);
    expect(context.stores.selection.getState().focus).toEqual({ kind: 'node', id: 'a' });
    expect(context.stores.view.getState().left).toBe('list');
  });

  it('W45: a server that cannot be reached leaves a failure with a way on', async () => {
    const context = fakeContext(EMPTY_SCENE);
    await boot(context, NO_ADDRESS);
    expect(context.stores.boot.getState().ready.status).toBe('failed');
  });
});

describe('search and details', () => {
  const found = (text: string) => ({ entities: [], sentences: [], text }) as unknown as SearchResultDto;

  it('W46: the newest question wins', async () => {
    const first = later<SearchResultDto>();
    const signals: Array<AbortSignal | undefined> = [];
    const context = fakeContext(EMPTY_SCENE, {
      search: (q, signal) => {
        signals.push(signal);
        signal?.addEventListener('abort', () => first.fail(new DOMException('old', 'AbortError')));
        return q === 'old' ? first.promise : Promise.resolve(found(q));
      },
    });
    const old = search(context, 'old');
    await search(context, 'new');
    await old;
    expect(signals[0]?.aborted).toBe(true);
    expect(context.stores.search.getState()).toEqual({
      query: 'new',
      found: { status: 'ready', value: found('new') },
    });
    await search(context, '  ');
    expect(context.stores.search.getState().found.status).toBe('idle');
  });

  it('details are asked for once, again only on demand', async () => {
    let asked = 0;
    const context = fakeContext(EMPTY_SCENE, {
      edge: () => {
        asked += 1;
        return Promise.reject(new Error('away'));
      },
    });
    await loadDetail(context, 'edges', 'e');
    await loadDetail(context, 'edges', 'e');
    expect(asked).toBe(1);
    await loadDetail(context, 'edges', 'e', true);
    expect(asked).toBe(2);
    expect(context.stores.details.getState().edges.get('e')?.status).toBe('failed');
  });

  it('W202: an answer that was out of date before it came is not shown', async () => {
    const answers: Array<(detail: EdgeDetailDto) => void> = [];
    const context = fakeContext(EMPTY_SCENE, {
      edge: () => new Promise((resolve) => answers.push(resolve)),
    });
    const { details } = context.stores;
    const detail = (label: string) => ({ edge: fakeEdge('a', 'b', { label }) }) as EdgeDetailDto;
    const first = loadDetail(context, 'edges', 'e');
    details.setState(forgetDetails);
    const second = loadDetail(context, 'edges', 'e');
    answers[0]?.(detail('old'));
    await first;
    expect(details.getState().edges.get('e')?.status).toBe('loading');
    answers[1]?.(detail('new'));
    await second;
    expect(details.getState().edges.get('e')).toEqual({ status: 'ready', value: detail('new') });
  });
});

describe('reading a text', () => {
  const job = (state: JobDto['state'], documents: string[] = []): JobDto => ({
    id: 'j',
    name: 'Pasted text',
    state,
    done: 1,
    total: 1,
    documents,
    edges: 1,
    failures: [],
  });
  const document = {
    document: { title: 'Harbor talks end' },
    claims: [{ edge: 'b-c' }, { edge: null }],
    mentions: [{ entities: ['b'] }, { entities: ['c'] }, { entities: ['lonely'] }],
  } as unknown as DocumentDetailDto;

  it('W47: its edges arrive on the canvas, marked, as one step; entities without an edge stay away', async () => {
    const whole = fakeScene('a-b b-c lonely');
    const arrived = later<null>();
    const context = fakeContext(fakeScene('a-b'), {
      ingest: () => Promise.resolve(job('queued')),
      followJob: (_id, onNews) => {
        onNews(job('done', ['doc']));
        return Promise.resolve(job('done', ['doc']));
      },
      document: () => Promise.resolve(document),
      subgraph: (ids) => Promise.resolve(subgraphOf(whole, [...ids])),
      stats: () => Promise.reject(new Error('later')),
    });
    context.stores.notices.subscribe(() => arrived.settle(null));
    await ingest(context, { text: 'some text' }, {});
    await arrived.promise;
    expect([...context.stores.scene.getState().entities.keys()]).toEqual(['a', 'b', 'c']);
    expect([...context.stores.view.getState().fresh].sort()).toEqual(['b-c', 'c']);
    expect(context.stores.history.getState().done.map(({ label }) => label)).toEqual([
      'Read Harbor talks end',
    ]);
    expect(context.stores.jobs.getState().jobs.get('j')?.job.state).toBe('done');
  });

  it('W223: what was read is called as its article calls itself, as soon as that is known', async () => {
    const arrived = later<null>();
    const titles: Array<string | null | undefined> = [];
    const context = fakeContext(fakeScene('a-b'), {
      ingest: () => Promise.resolve(job('queued')),
      followJob: () => Promise.resolve(job('done', ['doc'])),
      document: () => Promise.resolve(document),
      subgraph: (ids) => Promise.resolve(subgraphOf(fakeScene('a-b b-c'), [...ids])),
      stats: () => Promise.reject(new Error('later')),
    });
    context.stores.jobs.subscribe(({ jobs }) => titles.push(jobs.get('j')?.title));
    context.stores.notices.subscribe(() => arrived.settle(null));
    await ingest(context, { text: 'some text' }, {});
    await arrived.promise;
    expect(titles).toEqual([null, 'Harbor talks end']);
    expect(context.stores.notices.getState().list.at(-1)?.text).toBe('“Harbor talks end” brought 1 edge.');
  });

  it('W47: a refused text says why', async () => {
    const refusal = new ApiError('SOURCE_TOO_LARGE', 'Too large', { help: 'Split it' });
    const context = fakeContext(EMPTY_SCENE, { ingest: () => Promise.reject(refusal) });
    await expect(ingest(context, { text: 'x' }, {})).rejects.toBe(refusal);
  });
});
