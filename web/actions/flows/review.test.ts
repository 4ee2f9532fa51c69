import { describe, expect, it } from 'vitest';

import type { AnnotationResultDto, DecisionBody } from '#server/contract/annotate.ts';

import type { Api } from '../../api/client.ts';
import { ApiError } from '../../api/problem.ts';
import { fakeScene } from '../../graph/scene.fake.ts';
import { comingUp, currentKey, goTo } from '../../state/review.ts';
import { selectOnly } from '../../state/selection.ts';
import { fakeContext } from '../context.fake.ts';
import { actionForKey, runById } from '../registry.ts';
import { undo } from './history.ts';
import { fakePage, fakePair } from './review.fake.ts';
import { checkEdges, filterReview, openReview } from './review.ts';

function agreed(seq: number, kind: string): AnnotationResultDto {
  return {
    decision: { id: `d${seq}`, seq, kind },
    changed: { entities: [], edges: [], truncated: 0 },
    removedEdges: [],
    removedEntities: [],
    undo: [`d${seq}`],
    explanation: null,
    loops: 0,
  };
}

function reviewing(server: Partial<Api> = {}) {
  const asked: DecisionBody[] = [];
  const context = fakeContext(fakeScene('a-b'), {
    reviewEdges: () => Promise.resolve(fakePage(['e1', 'e2', 'e3'])),
    reviewDuplicates: () => Promise.resolve({ pairs: [fakePair('a', 'b'), fakePair('c', 'd')], next: null }),
    annotate: (body) => {
      asked.push(body);
      return Promise.resolve(agreed(asked.length, body.kind));
    },
    takeBack: () => Promise.resolve(agreed(99, 'retract')),
    ...server,
  });
  const review = () => context.stores.review.getState();
  return { context, asked, review, at: () => currentKey(review()) };
}

const press = (key: string) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  target: null,
});

describe('the review', () => {
  it('W214: what comes next is what is undecided after the present item, and one can be taken out of turn', async () => {
    const { context, at, review } = reviewing();
    await openReview(context, 'edges');
    const ahead = () => comingUp(review(), 5).map(({ edge }) => edge.id);
    expect(ahead()).toEqual(['e2', 'e3']);
    expect(comingUp(review(), 1)).toHaveLength(1);
    context.stores.review.setState((now) => goTo(now, 'e2'));
    expect([at(), ahead()]).toEqual(['e2', ['e3']]);
    await runById(context, 'review.accept');
    expect([at(), ahead()]).toEqual(['e3', []]);
    context.stores.review.setState((now) => goTo(now, 'e1'));
    expect(ahead()).toEqual(['e3']);
  });

  it('W91: a verdict gives way to the next item at once, before the server has answered', async () => {
    const { context, at, review } = reviewing();
    await openReview(context, 'edges');
    expect(at()).toBe('e1');
    const done = runById(context, 'review.accept');
    expect(at()).toBe('e2');
    expect(review().progress).toMatchObject({ reviewed: 11, left: 4 });
    await done;
    await runById(context, 'review.reject');
    expect(at()).toBe('e3');
    expect(review().progress).toMatchObject({ reviewed: 11, left: 3, rejections: 1 });
  });

  it('W91: undo takes the verdict back and returns to its item', async () => {
    const { context, at, review } = reviewing();
    await openReview(context, 'edges');
    await runById(context, 'review.accept');
    await undo(context);
    expect(at()).toBe('e1');
    expect(review().decided.size).toBe(0);
    expect(review().progress).toMatchObject({ reviewed: 10, left: 5 });
  });

  it('W91: a refused verdict leaves its item undecided and says why', async () => {
    const { context, at, review } = reviewing({
      annotate: () => Promise.reject(new ApiError('DECISION_STALE', 'ana accepted it')),
      subgraph: () => Promise.resolve({ entities: [], edges: [], truncated: 0 }),
    });
    await openReview(context, 'edges');
    await runById(context, 'review.reject');
    expect(at()).toBe('e1');
    expect(review().decided.size).toBe(0);
    expect(context.stores.notices.getState().list[0]?.text).toContain('ana accepted it');
  });

  it('W92: the next page is asked for before the queue runs out, each item comes once', async () => {
    const cursors: Array<string | undefined> = [];
    const { context, review } = reviewing({
      reviewEdges: ({ after }) => {
        cursors.push(after);
        return Promise.resolve(
          after === undefined
            ? fakePage(['1', '2', '3', '4', '5', '6', '7', '8'], 'p2')
            : fakePage(['8', '9']),
        );
      },
    });
    await openReview(context, 'edges');
    expect(cursors).toEqual([undefined]);
    await runById(context, 'review.unsure');
    expect(cursors).toEqual([undefined, 'p2']);
    expect(
      review()
        .edges.items.map(({ edge }) => edge.id)
        .join(''),
    ).toBe('123456789');
  });

  it('W92: a queue that cannot be loaded says why and is not asked over and over', async () => {
    let asked = 0;
    const { context, review } = reviewing({
      reviewEdges: () => {
        asked += 1;
        return Promise.reject(new ApiError('NEO4J_UNREACHABLE', 'gone'));
      },
    });
    await openReview(context, 'edges');
    await runById(context, 'review.next');
    expect([asked, review().edges.status, review().edges.error?.message]).toEqual([1, 'failed', 'gone']);
  });

  it('W92: an answer for filters that were changed meanwhile is dropped', async () => {
    let settle: (page: ReturnType<typeof fakePage>) => void = () => undefined;
    const slow = new Promise<ReturnType<typeof fakePage>>((resolve) => {
      settle = resolve;
    });
    const { context, review } = reviewing({
      reviewEdges: ({ type }) => (type === undefined ? slow : Promise.resolve(fakePage(['met']))),
    });
    const opened = openReview(context, 'edges');
    await filterReview(context, { type: 'MET' });
    settle(fakePage(['old']));
    await opened;
    expect(review().edges.items.map(({ edge }) => edge.id)).toEqual(['met']);
  });

  it('W93: what is checked in the list is judged as one decision', async () => {
    const { context, asked, review } = reviewing();
    await openReview(context, 'edges');
    await runById(context, 'review.list');
    await runById(context, 'review.accept');
    expect(asked).toEqual([]);
    checkEdges(context, ['e1', 'e3'], true);
    await runById(context, 'review.accept');
    expect(asked).toEqual([{ kind: 'accept', edges: ['e1', 'e3'] }]);
    expect([...review().decided.keys()]).toEqual(['e1', 'e3']);
    expect(review().checked.size).toBe(0);
  });

  it.each([
    ['review.accept', { kind: 'merge', left: 'a', right: 'b', survivor: 'left' }],
    ['review.reject', { kind: 'keep-apart', left: 'a', right: 'b' }],
    ['review.unsure', { kind: 'unsure-same', left: 'a', right: 'b' }],
  ] as const)('W93: on a pair of likely duplicates %s decides %o', async (id, body) => {
    const { context, asked, at } = reviewing();
    await openReview(context, 'duplicates');
    await runById(context, id);
    expect(asked).toEqual([body]);
    expect(at()).toBe('c d');
  });

  it('W94: while reviewing the keys mean the review, and the canvas is deaf', async () => {
    const { context } = reviewing();
    context.stores.selection.setState(selectOnly({ kind: 'edge', id: 'a-b' }));
    expect(actionForKey(context, press('y'))?.id).toBe('edge.accept');
    await openReview(context, 'edges');
    const ids = ['y', 'n', 'u', 'e', 'ArrowRight', 'ArrowLeft', 'h', '?', 'Escape'].map(
      (key) => actionForKey(context, press(key))?.id,
    );
    expect(ids).toEqual([
      'review.accept',
      'review.reject',
      'review.unsure',
      'review.edit',
      'review.next',
      'review.previous',
      undefined,
      'help.shortcuts',
      'review.close',
    ]);
    await runById(context, 'review.edit');
    expect(context.stores.view.getState().dialog).toEqual({ kind: 'edit-edge', edge: 'e1' });
    expect(actionForKey(context, press('Escape'))?.id).toBe('layer.peel');
  });

  it('W155: the one that keeps its name is swapped by a key, for this pair alone', async () => {
    const { context, asked } = reviewing({
      mergePreview: () => Promise.reject(new ApiError('NOT_FOUND', 'not asked here')),
    });
    await openReview(context, 'duplicates');
    expect(actionForKey(context, press('s'))?.id).toBe('review.swap');
    await runById(context, 'review.swap');
    await runById(context, 'review.edit');
    expect(context.stores.view.getState().dialog).toMatchObject({ kind: 'merge', survivor: 'right' });
    context.stores.view.setState({ dialog: null });
    await runById(context, 'review.accept');
    await runById(context, 'review.accept');
    expect(asked).toMatchObject([
      { kind: 'merge', left: 'a', right: 'b', survivor: 'right' },
      { kind: 'merge', left: 'c', right: 'd', survivor: 'left' },
    ]);
  });

  it('W155: swapped twice it is as it was, and edges have nothing to swap', async () => {
    const { context, review } = reviewing();
    await openReview(context, 'edges');
    expect(actionForKey(context, press('s'))).toBeNull();
    await openReview(context, 'duplicates');
    await runById(context, 'review.swap');
    await runById(context, 'review.swap');
    expect(review().swapped).toBeNull();
  });

  it('W156: later pages bring no count: what is decided here keeps it', async () => {
    const pages = [fakePage(['e1', 'e2'], 'more'), { ...fakePage(['e3']), progress: null }];
    const { context, review } = reviewing({
      reviewEdges: () => Promise.resolve(pages.shift() ?? fakePage([])),
    });
    await openReview(context, 'edges');
    await runById(context, 'review.accept');
    expect(review().edges.items).toHaveLength(3);
    expect(review().progress).toMatchObject({ reviewed: 11, left: 4 });
  });
});
