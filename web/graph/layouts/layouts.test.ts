import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fakeScene } from '../scene.fake.ts';
import { place, setPinned } from '../scene.ts';
import { seedPlaces } from '../seed.ts';
import { layoutInput } from './input.ts';
import type { LayoutJob, LayoutNews } from './layout.worker.ts';
import { pack } from './pack.ts';
import { LAYOUTS, layoutOf } from './registry.ts';
import { type LayoutWorker, startLayout } from './runner.ts';
import { separate } from './separate.ts';
import { initialSettings, type Layout, type LayoutInput, type Positions } from './types.ts';

function settle(layout: Layout, input: LayoutInput): Positions {
  let last: Positions = [];
  for (last of layout.run(input, initialSettings(layout)));
  return last;
}

const scene = place(
  fakeScene('a-b b-c c-d a-d d-e f-g h'),
  seedPlaces(fakeScene('a-b b-c c-d a-d d-e f-g h')),
);

describe.each(LAYOUTS)('layout $id', (layout) => {
  it('W7: ends by itself, places everything, and gives the same picture again', () => {
    const first = settle(
      layout,
      layoutInput(scene, () => false),
    );
    expect(first.map(({ id }) => id).sort()).toEqual([...'abcdefgh']);
    expect(first.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(
      settle(
        layout,
        layoutInput(scene, () => false),
      ),
    ).toEqual(first);
  });

  it('W7: never moves a pinned entity', () => {
    const pinned = setPinned(place(scene, new Map([['c', { x: 321, y: -45 }]])), ['c'], true);
    const at = settle(
      layout,
      layoutInput(pinned, () => false),
    ).find(({ id }) => id === 'c');
    expect(at?.x).toBeCloseTo(321, 3);
    expect(at?.y).toBeCloseTo(-45, 3);
  });

  it('W7: leaves no two entities with their labels on top of each other', () => {
    const input = layoutInput(scene, () => false);
    const placed = settle(layout, input).map((at) => ({ ...at, ...sizeOf(input, at.id) }));
    for (const [index, a] of placed.entries()) {
      for (const b of placed.slice(index + 1)) {
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 - 1 ||
          Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 1;
        expect(apart, `${a.id} and ${b.id}`).toBe(true);
      }
    }
  });
});

function sizeOf(input: LayoutInput, id: string): { width: number; height: number } {
  const node = input.nodes.find((candidate) => candidate.id === id);
  return { width: node?.width ?? 0, height: node?.height ?? 0 };
}

it('W224: what has no edge to what stands still is arranged by itself, and put beside it whole', () => {
  const old = 'a-b a-c a-d b-c b-e';
  const settled = place(fakeScene(old), seedPlaces(fakeScene(old)));
  const grown = { ...fakeScene(`${old} p-q q-r r-s p-r`), places: settled.places };
  const input = layoutInput(place(grown, seedPlaces(grown)), (id) => settled.places.has(id));
  const alone = layoutInput(
    place(fakeScene('p-q q-r r-s p-r'), seedPlaces(fakeScene('p-q q-r r-s p-r'))),
    () => false,
  );
  const spread = (at: Positions) => {
    const xs = at.filter(({ id }) => 'pqrs'.includes(id)).map(({ x }) => x);
    return Math.max(...xs) - Math.min(...xs);
  };
  const force = layoutOf('force');
  expect(spread(settle(force, input))).toBeLessThan(1.3 * spread(settle(force, alone)));
});

it('W220: a branch that one edge ties to the rest is not driven off', () => {
  const star = (hub: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${hub}-${hub}${index}`).join(' ');
  const words = `${star('a', 14)} ${star('b', 12)} ${star('z', 6)} a-b a0-b0 a1-b1 a2-b2 b-z`;
  const input = layoutInput(place(fakeScene(words), seedPlaces(fakeScene(words))), () => false);
  const at = new Map(settle(layoutOf('force'), input).map((spot) => [spot.id, spot]));
  const lengths = input.edges
    .map(({ source, target }) => {
      const [from, to] = [at.get(source), at.get(target)];
      return Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0));
    })
    .sort((a, b) => a - b);
  const [median, longest] = [lengths[lengths.length >> 1] ?? 0, lengths.at(-1) ?? 0];
  expect(longest / median).toBeLessThan(3);
});

describe('parts of a layout', () => {
  it('W7: separating never moves what is fixed', () => {
    const box = (id: string, fixed: boolean) => ({ id, x: 0, y: 0, fixed, width: 50, height: 20 });
    const apart = separate([box('a', true), box('b', false), box('c', false)]);
    expect(apart[0]).toMatchObject({ x: 0, y: 0 });
    expect(apart[1]?.y === 0 && apart[1]?.x === 0).toBe(false);
  });

  it('W7: parts without an edge between them are brought close', () => {
    const box = (id: string, x: number) => ({ id, x, y: 0, fixed: false, width: 40, height: 20 });
    const packed = pack([box('a', 0), box('b', 60), box('far', 90_000)], [{ source: 'a', target: 'b' }]);
    expect(Math.abs(packed.find(({ id }) => id === 'far')?.x ?? 1e9)).toBeLessThan(400);
  });

  it('an unknown layout falls back to the first', () => {
    expect(layoutOf('no such layout')).toBe(LAYOUTS[0]);
  });
});

describe('start positions', () => {
  it('W6: the same entities begin at the same places in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a-b', 'b-c', 'c-d', 'e'], { minLength: 4 }), (words) => {
        expect(new Map([...seedPlaces(fakeScene(words.join(' ')))].sort())).toEqual(
          new Map([...seedPlaces(fakeScene('a-b b-c c-d e'))].sort()),
        );
      }),
    );
  });

  it('W6: newcomers begin beside the entity they came with', () => {
    const known = place(fakeScene('a'), new Map([['a', { x: 1000, y: 1000 }]]));
    const grown = { ...fakeScene('a-b a-c'), places: known.places };
    for (const { x, y } of seedPlaces(grown, 'a').values()) {
      expect(Math.hypot(x - 1000, y - 1000)).toBeLessThan(200);
    }
  });
});

class FakeWorker implements LayoutWorker {
  onmessage: ((event: MessageEvent<LayoutNews>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  ended = false;
  jobs: LayoutJob[] = [];
  postMessage(job: LayoutJob): void {
    this.jobs.push(job);
  }
  terminate(): void {
    this.ended = true;
  }
  report(news: LayoutNews): void {
    this.onmessage?.({ data: news } as MessageEvent<LayoutNews>);
  }
}

describe('running a layout', () => {
  const job: LayoutJob = { layout: 'force', input: { nodes: [], edges: [] }, settings: {} };
  const positions = [{ id: 'a', x: 1, y: 2 }];

  it('W7: hands on progress, then the result, and ends the worker', async () => {
    const worker = new FakeWorker();
    const seen: Positions[] = [];
    const running = startLayout(
      job,
      (now) => seen.push(now),
      () => worker,
    );
    worker.report({ positions, done: false });
    worker.report({ positions, done: true });
    expect(await running.finished).toEqual(positions);
    expect(seen).toEqual([positions]);
    expect(worker.ended).toBe(true);
  });

  it('W7: Stop ends it at once with the last positions', async () => {
    const worker = new FakeWorker();
    const running = startLayout(
      job,
      () => undefined,
      () => worker,
    );
    running.stop();
    expect(await running.finished).toBeNull();
    expect(worker.ended).toBe(true);
  });
});
