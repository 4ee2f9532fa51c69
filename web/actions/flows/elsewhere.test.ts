import { describe, expect, it } from 'vitest';

import type { DecisionEventDto, ServerEventDto } from '#server/contract/events.ts';
import type { SubgraphDto } from '#server/contract/graph.ts';

import type { Api } from '../../api/client.ts';
import { fakeEdge, fakeEntity, fakeScene } from '../../graph/scene.fake.ts';
import { place, type Scene } from '../../graph/scene.ts';
import { selectOnly } from '../../state/selection.ts';
import { fakeContext } from '../context.fake.ts';
import { rename } from './edits.ts';
import { followElsewhere } from './elsewhere.ts';
import { fakePage } from './review.fake.ts';
import { openReview } from './review.ts';
import { settled } from './turns.ts';

const scene = place(fakeScene('a-b b-c'), new Map([...'abc'].map((id, x) => [id, { x, y: 0 }] as const)));

function decision(kind: string, rest: Partial<DecisionEventDto> = {}): DecisionEventDto {
  return {
    event: 'decision',
    decision: { id: 'd5', seq: 5, kind, by: 'ana', at: '2026-01-01', reason: null, retracts: null },
    entities: [],
    edges: [],
    removedEntities: [],
    removedEdges: [],
    replayed: false,
    ...rest,
  };
}

function answer(of: Scene, rest: Partial<SubgraphDto> = {}): SubgraphDto {
  return { entities: [...of.entities.values()], edges: [...of.edges.values()], truncated: 0, ...rest };
}

/** A page that listens; `hear` sends an event and waits until it was worked through. */
function listening(server: Partial<Api> = {}) {
  let onEvent: (event: ServerEventDto) => void = () => undefined;
  let onBreak: () => void = () => undefined;
  const asked: string[][] = [];
  const context = fakeContext(scene, {
    followServer: (handlers) => {
      ({ onEvent, onBreak } = handlers);
      return () => undefined;
    },
    ...server,
    subgraph: (ids) => {
      asked.push([...ids]);
      return server.subgraph?.(ids) ?? Promise.resolve(answer(scene));
    },
  });
  followElsewhere(context);
  const hear = async (event: ServerEventDto) => {
    onEvent(event);
    // An event that follows is worked through last: its place in the log shows that the first one is done.
    onEvent({ event: 'hello', seq: 1000 });
    await new Promise<void>((resolve) => {
      const stop = context.stores.annotate.subscribe(({ seq }) => {
        if (seq === 1000) {
          stop();
          resolve();
        }
      });
    });
  };
  return { context, hear, asked, onBreak: () => onBreak() };
}

describe('what is decided elsewhere', () => {
  it('W95: an edge rejected elsewhere leaves, with a quiet notice; the selection stays', async () => {
    const without = fakeScene('a b-c');
    const { context, hear } = listening({ subgraph: () => Promise.resolve(answer(without)) });
    context.stores.selection.setState(selectOnly({ kind: 'edge', id: 'b-c' }));
    await hear(decision('reject', { removedEdges: ['a-b'] }));
    expect([...context.stores.scene.getState().edges.keys()]).toEqual(['b-c']);
    expect(context.stores.selection.getState().focus?.id).toBe('b-c');
    expect(context.stores.notices.getState().list).toMatchObject([
      { tone: 'info', text: 'ana rejected an edge.', action: null },
    ]);
    expect(context.stores.history.getState().done).toHaveLength(0);
  });

  it('W95: an edge accepted elsewhere shows its verdict', async () => {
    const accepted = answer(scene, {
      edges: [fakeEdge('a', 'b', { status: 'accepted' }), fakeEdge('b', 'c')],
    });
    const { context, hear } = listening({ subgraph: () => Promise.resolve(accepted) });
    await hear(decision('accept', { edges: ['a-b'] }));
    expect(context.stores.scene.getState().edges.get('a-b')?.status).toBe('accepted');
  });

  it('W95: an entity merged elsewhere is shown under the one that it became, at its place', async () => {
    const merged = {
      entities: [fakeEntity('a'), fakeEntity('z'), fakeEntity('c')],
      edges: [fakeEdge('a', 'z')],
    };
    const { context, hear } = listening({ subgraph: () => Promise.resolve({ ...merged, truncated: 0 }) });
    await hear(decision('merge', { removedEntities: ['b'], removedEdges: ['a-b', 'b-c'], entities: ['z'] }));
    const now = context.stores.scene.getState();
    expect([...now.entities.keys()].sort()).toEqual(['a', 'c', 'z']);
    expect(now.places.get('z')).toMatchObject({ x: 1, y: 0 });
    expect([...now.edges.keys()]).toEqual(['a-z']);
  });

  it('W95: what is not on the canvas asks nothing and says nothing', async () => {
    const { context, hear, asked } = listening();
    await hear(decision('rename', { entities: ['elsewhere'] }));
    expect(asked).toEqual([]);
    expect(context.stores.notices.getState().list).toEqual([]);
  });

  it('W96: one’s own decision is not told again, even when its event comes before its answer', async () => {
    let agree: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => {
      agree = resolve;
    });
    const { context, hear, asked } = listening({
      annotate: async (body) => {
        await answered;
        return {
          decision: { id: 'd5', seq: 5, kind: body.kind },
          changed: { entities: [], edges: [], truncated: 0 },
          removedEdges: [],
          removedEntities: [],
          undo: ['d5'],
          explanation: null,
          loops: 0,
        };
      },
    });
    const renamed = rename(context, 'a', 'Anna', '');
    const heard = hear(decision('rename', { entities: ['a'] }));
    agree();
    await Promise.all([renamed, heard, settled(context)]);
    expect(asked).toEqual([]);
    expect(context.stores.notices.getState().list.map(({ text }) => text)).toEqual(['Renamed a to Anna']);
  });

  it('W96: the log is followed; a break is noticed until the server speaks again', async () => {
    const { context, hear, onBreak } = listening();
    await hear({ event: 'reload', seq: 12 });
    expect(context.stores.annotate.getState().hearing).toBe(true);
    onBreak();
    expect(context.stores.annotate.getState().hearing).toBe(false);
  });

  it('W97: what waits in the review and was decided elsewhere is passed over, until it is taken back', async () => {
    const { context, hear } = listening({ reviewEdges: () => Promise.resolve(fakePage(['e1', 'e2'])) });
    await openReview(context, 'edges');
    await hear(decision('accept', { edges: ['e1'] }));
    const review = () => context.stores.review.getState();
    expect([review().edges.at, review().decided.get('e1')]).toEqual([1, 'elsewhere']);
    context.stores.annotate.setState({ seq: 5 });
    await hear(decision('retract', { edges: ['e1'] }));
    expect(review().decided.size).toBe(0);
  });
});
