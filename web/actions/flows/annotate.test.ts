import { describe, expect, it } from 'vitest';

import { ANNOTATE_LIMITS, type AnnotationResultDto, type DecisionBody } from '#server/contract/annotate.ts';
import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';
import type { TakeBackBody } from '#server/contract/take-back.ts';

import { ApiError } from '../../api/problem.ts';
import { fakeEdge, fakeEntity, fakeScene } from '../../graph/scene.fake.ts';
import { merge, place } from '../../graph/scene.ts';
import { selectNodes, selectOnly } from '../../state/selection.ts';
import { fakeContext } from '../context.fake.ts';
import { actionOf, runById } from '../registry.ts';
import { annotate } from './annotate.ts';
import { addEdge, editEdge, mergePair, rename, tag, takeBackDecision, unmerge } from './edits.ts';
import { forceBack, leaveOverlaid } from './force.ts';
import { redo, undo } from './history.ts';
import { decide } from './verdict.ts';

interface Change {
  entities?: EntityDto[];
  edges?: EdgeDto[];
  removedEdges?: string[];
  removedEntities?: string[];
  undo?: string[];
  explanation?: string;
}

function answer(seq: number, kind: string, change: Change = {}): AnnotationResultDto {
  return {
    decision: { id: `d${seq}`, seq, kind },
    changed: { entities: change.entities ?? [], edges: change.edges ?? [], truncated: 0 },
    removedEdges: change.removedEdges ?? [],
    removedEntities: change.removedEntities ?? [],
    undo: change.undo ?? [`d${seq}`],
    explanation: change.explanation ?? null,
    loops: 0,
  };
}

/** A server that answers from a list and keeps what it was asked. */
function server(changes: Array<Change | ApiError>) {
  const asked: Array<DecisionBody | { retract: string; body: Partial<TakeBackBody> }> = [];
  const next = (kind: string) => {
    const change = changes.shift();
    if (change instanceof ApiError) return Promise.reject(change);
    if (change === undefined)
      return Promise.reject(new ApiError('DECISION_STALE', 'later', { help: 'Look' }));
    return Promise.resolve(answer(asked.length, kind, change));
  };
  return {
    asked,
    api: {
      annotate: (body: DecisionBody) => {
        asked.push(body);
        return next(body.kind);
      },
      takeBack: (retract: string, body: Partial<TakeBackBody>) => {
        asked.push({ retract, body });
        return next('retract');
      },
      subgraph: () => Promise.resolve({ entities: [], edges: [], truncated: 0 }),
    },
  };
}

const scene = place(fakeScene('a-b b-c'), new Map([...'abc'].map((id, x) => [id, { x, y: 0 }] as const)));

describe('decisions of every kind', () => {
  it('W85: what is simple shows before the server has answered', async () => {
    const { api } = server([{ entities: [fakeEntity('a', { name: 'Anna' })] }]);
    const context = fakeContext(scene, api);
    const done = rename(context, 'a', 'Anna', '');
    expect(context.stores.scene.getState().entities.get('a')?.name).toBe('Anna');
    expect(await done).toBe(true);
    expect(context.stores.history.getState().done.map(({ label }) => label)).toEqual(['Renamed a to Anna']);
  });

  it('W85: a refusal takes it off the screen again, with the reason and the marks', async () => {
    const { api } = server([]);
    const context = fakeContext(scene, api);
    const marks: string[] = [];
    const agreed = await annotate(context, {
      body: { kind: 'rename', entity: 'a', name: 'Anna' },
      label: 'Renamed',
      refused: 'Not renamed',
      foresee: (now) => ({
        ...now,
        entities: new Map(now.entities).set('a', fakeEntity('a', { name: 'X' })),
      }),
      mark: () => marks.push('on'),
      unmark: () => marks.push('off'),
    });
    expect(agreed).toBe(false);
    expect(context.stores.scene.getState().entities.get('a')?.name).toBe('a');
    expect(marks).toEqual(['on', 'off']);
    expect(context.stores.history.getState().done).toHaveLength(0);
    expect(context.stores.notices.getState().list[0]).toMatchObject({
      text: 'Not renamed: later',
      help: 'Look',
    });
  });

  it('W86: a decision says how far this page has followed the log, and its own moves that on', async () => {
    const { api, asked } = server([{}, {}]);
    const context = fakeContext(scene, api);
    context.stores.annotate.setState({ seq: 7 });
    await rename(context, 'a', 'Anna', ' typo ');
    expect(asked[0]).toMatchObject({ reason: 'typo', expected: { seq: 7 } });
    context.stores.annotate.setState({ seq: 9 });
    await rename(context, 'b', 'Bob', '');
    expect(asked[1]).not.toHaveProperty('reason');
    expect(asked[1]).toMatchObject({ expected: { seq: 9 } });
    expect([...context.stores.annotate.getState().own]).toEqual(['d1', 'd2']);
  });

  it('W86: undo names the decision’s own place, so that whatever came later refuses it and stays', async () => {
    const { api, asked } = server([{}]);
    const context = fakeContext(scene, api);
    await rename(context, 'a', 'Anna', '');
    context.stores.annotate.setState({ seq: 50 });
    await undo(context);
    expect(asked[1]).toEqual({ retract: 'd1', body: { seq: 1 } });
    expect(context.stores.history.getState().done).toHaveLength(1);
    expect(context.stores.notices.getState().list.at(-1)).toMatchObject({
      tone: 'error',
      text: 'Could not undo “Renamed a to Anna”: later',
    });
  });

  it('W87: several decisions are taken back in the order given; a second try goes on where the first broke off', async () => {
    const { api, asked } = server([{ undo: ['x', 'y'], explanation: 'Took back the merge' }, {}]);
    const context = fakeContext(scene, api);
    await unmerge(context, 'a', ['c1'], '');
    expect(context.stores.notices.getState().list[0]?.text).toContain('Took back the merge');
    await undo(context);
    await undo(context);
    expect(asked.slice(1).map((call) => ('retract' in call ? call.retract : ''))).toEqual(['x', 'y', 'y']);
  });

  it('W88: a merge leaves the survivor selected; undo brings the other back to its place', async () => {
    const survivor = fakeEntity('a', { aliases: ['b'] });
    const { api } = server([
      {
        entities: [survivor],
        edges: [fakeEdge('a', 'c')],
        removedEdges: ['a-b', 'b-c'],
        removedEntities: ['b'],
      },
      {
        entities: [fakeEntity('a'), fakeEntity('b'), fakeEntity('far')],
        edges: [fakeEdge('a', 'b'), fakeEdge('b', 'c')],
        removedEdges: ['a-c'],
      },
      {
        entities: [survivor],
        edges: [fakeEdge('a', 'c')],
        removedEdges: ['a-b', 'b-c'],
        removedEntities: ['b'],
      },
    ]);
    const context = fakeContext(scene, api);
    context.stores.selection.setState(selectNodes(['b']));
    await mergePair(context, { left: fakeEntity('a'), right: fakeEntity('b') }, 'left', '');
    const edges = () => [...context.stores.scene.getState().edges.keys()].sort();
    expect([...context.stores.scene.getState().entities.keys()]).toEqual(['a', 'c']);
    expect(edges()).toEqual(['a-c']);
    expect(context.stores.selection.getState().focus).toEqual({ kind: 'node', id: 'a' });
    await undo(context);
    expect([...context.stores.scene.getState().entities.keys()].sort()).toEqual(['a', 'b', 'c']);
    expect(context.stores.scene.getState().places.get('b')).toMatchObject({ x: 1, y: 0 });
    expect(edges()).toEqual(['a-b', 'b-c']);
    await redo(context);
    expect(edges()).toEqual(['a-c']);
  });

  it('W88: what was split off comes onto the canvas; other entities of the answer do not', async () => {
    const { api } = server([
      {
        entities: [fakeEntity('a'), fakeEntity('a2', { name: 'A' }), fakeEntity('far')],
        edges: [fakeEdge('a2', 'b'), fakeEdge('a2', 'far')],
        removedEdges: ['a-b'],
      },
    ]);
    const context = fakeContext(scene, api);
    await unmerge(context, 'a', ['c'], '');
    const { entities, edges, places } = context.stores.scene.getState();
    expect([...entities.keys()].sort()).toEqual(['a', 'a2', 'b', 'c']);
    expect([...edges.keys()].sort()).toEqual(['a2-b', 'b-c']);
    expect(places.has('a2')).toBe(true);
  });

  it('W88: an edge that became another one stays selected', async () => {
    const { api } = server([
      { edges: [fakeEdge('b', 'a', { id: 'new', type: 'HEADS' })], removedEdges: ['a-b'] },
    ]);
    const context = fakeContext(scene, api);
    context.stores.selection.setState(selectOnly({ kind: 'edge', id: 'a-b' }));
    await editEdge(context, fakeEdge('a', 'b'), { type: 'HEADS', reversed: true }, '');
    expect(context.stores.selection.getState().focus).toEqual({ kind: 'edge', id: 'new' });
  });

  it('W85: several edges are judged as one decision, taken back as one', async () => {
    const { api, asked } = server([
      { removedEdges: ['a-b', 'b-c'] },
      { edges: [fakeEdge('a', 'b'), fakeEdge('b', 'c')] },
    ]);
    const context = fakeContext(scene, api);
    await decide(context, ['a-b', 'b-c'], 'reject');
    expect(asked[0]).toMatchObject({ kind: 'reject', edges: ['a-b', 'b-c'] });
    expect(context.stores.scene.getState().edges.size).toBe(0);
    await undo(context);
    expect(context.stores.scene.getState().edges.size).toBe(2);
  });

  it('W123: more edges than one decision holds become several steps; a refusal ends them', async () => {
    const ids = Array.from({ length: ANNOTATE_LIMITS.edges * 2 + 1 }, (_, index) => `x${index}`);
    const many = merge(scene, { entities: [], edges: ids.map((id) => fakeEdge('a', 'b', { id })) });
    const { api, asked } = server([{}, {}]);
    const context = fakeContext(many, api);
    await decide(context, ids, 'accept');
    expect(asked.map((body) => ('edges' in body ? body.edges.length : 1))).toEqual([
      ANNOTATE_LIMITS.edges,
      ANNOTATE_LIMITS.edges,
      1,
    ]);
    expect(context.stores.history.getState().done).toHaveLength(2);
    expect(context.stores.scene.getState().edges.get(ids.at(-1) ?? '')?.status).toBe('unreviewed');
  });

  it('W85: an edge with a written reason is added and shown', async () => {
    const { api, asked } = server([{ edges: [fakeEdge('a', 'c', { origin: 'analyst' })] }]);
    const context = fakeContext(scene, api);
    const edge = {
      subject: 'a',
      object: 'c',
      type: 'MET',
      polarity: 'asserted' as const,
      modality: 'actual' as const,
    };
    await addEdge(context, edge, 'seen by me');
    expect(asked[0]).toMatchObject({ kind: 'add', reason: 'seen by me' });
    expect(context.stores.scene.getState().edges.has('a-c')).toBe(true);
  });
});

const LATER = { id: 'd9', by: 'bob', at: '2026-01-01T10:05:00.000Z', kind: 'edit', reason: 'Seen' };

function stale(details: object): ApiError {
  return new ApiError('DECISION_STALE', 'later', { details: { ...details } });
}

describe('what others decided meanwhile', () => {
  it('W151: undo of what somebody else decided over asks first, and leaves it when told to', async () => {
    const { api, asked } = server([{}, stale({ overlying: LATER })]);
    const context = fakeContext(scene, api);
    await rename(context, 'a', 'Anna', '');
    await undo(context);
    expect(context.stores.view.getState().dialog).toEqual({ kind: 'overlaid' });
    expect(context.stores.annotate.getState().overlaid).toMatchObject({
      what: 'Renamed a to Anna',
      later: LATER,
    });
    leaveOverlaid(context);
    expect(context.stores.view.getState().dialog).toBeNull();
    expect(context.stores.history.getState().done).toHaveLength(1);
    expect(asked).toHaveLength(2);
  });

  it('W151: forced, it is taken back all the same', async () => {
    const { api, asked } = server([{}, stale({ overlying: LATER }), {}]);
    const context = fakeContext(scene, api);
    await rename(context, 'a', 'Anna', '');
    await undo(context);
    await forceBack(context);
    expect(asked[2]).toEqual({ retract: 'd1', body: { force: true } });
    expect(context.stores.history.getState().done).toHaveLength(0);
    expect(context.stores.view.getState().dialog).toBeNull();
  });

  it('W152: what somebody took back already is undone, and the screen says who it was', async () => {
    const { api } = server([{}, stale({ takenBack: { ...LATER, kind: 'retract' } })]);
    const context = fakeContext(scene, api);
    await rename(context, 'a', 'Anna', '');
    await undo(context);
    expect(context.stores.history.getState().done).toHaveLength(0);
    const said = context.stores.notices.getState().list.map(({ text }) => text);
    expect(said).toContain('bob took it back already, 1 Jan 2026, 10:05 UTC.');
  });

  it('W153: any decision about a thing can be taken back, is a step, and asks before it goes over a later one', async () => {
    const { api, asked } = server([{}, {}, stale({ overlying: LATER }), {}]);
    const context = fakeContext(scene, api);
    context.stores.annotate.setState({ seq: 7 });
    const target = { kind: 'edge', id: 'a-b' } as const;
    await takeBackDecision(context, target, { id: 'd3', words: 'ana tagged it' });
    expect(asked[0]).toEqual({ retract: 'd3', body: { seq: 7 } });
    expect(context.stores.history.getState().done[0]?.label).toBe('Took back: ana tagged it');
    await undo(context);
    expect(asked[1]).toMatchObject({ retract: 'd1' });
    await takeBackDecision(context, target, { id: 'd4', words: 'bob edited it' });
    await forceBack(context);
    expect(asked[3]).toEqual({ retract: 'd4', body: { force: true } });
  });
});

describe('a server that cannot be asked', () => {
  it('W154: a decision leaves the screen with the reason, and is made again when told to', async () => {
    const away = () => new ApiError('SERVER_UNREACHABLE', 'The Relata server does not answer.');
    const { api, asked } = server([away(), away(), {}, {}]);
    const context = fakeContext(scene, api);
    await rename(context, 'a', 'Anna', 'typo');
    await tag(context, { kind: 'edge', id: 'a-b' }, 'check', '');
    expect(context.stores.scene.getState().entities.get('a')?.name).toBe('a');
    expect(context.stores.notices.getState().list.at(-1)).toMatchObject({
      tone: 'error',
      action: 'decision.retry',
    });
    await runById(context, 'decision.retry');
    expect(asked.slice(2)).toMatchObject([
      { kind: 'rename', name: 'Anna', reason: 'typo' },
      { kind: 'tag', edge: 'a-b', tag: 'check' },
    ]);
    expect(context.stores.history.getState().done).toHaveLength(2);
    expect(actionOf('decision.retry')?.when(context, { nodes: [], edges: [] })).toBe(false);
  });

  it('W154: a refusal that trying again would not change is not kept', async () => {
    const { api } = server([new ApiError('DECISION_INVALID', 'It changes nothing')]);
    const context = fakeContext(scene, api);
    await rename(context, 'a', 'Anna', '');
    expect(context.stores.annotate.getState().unsent).toEqual([]);
    expect(context.stores.notices.getState().list.at(-1)?.action).toBeNull();
  });
});
