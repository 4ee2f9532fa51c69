// By fingers on a phone: taps that wander, pinches, long presses and sheets, on the sample in a real browser.
import type { CDPSession, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';

import type { AppPage } from '../support/app-page.ts';
import { appSession } from '../support/app-session.ts';
import { addressThat, atRest, emptySpot, onlyOnCanvas, type Spot, spoken } from '../support/hands.ts';

const session = appSession({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

let phone: AppPage;
let page: Page;
let fingers: CDPSession;

beforeEach(async () => {
  phone = session.app;
  page = phone.page;
  fingers = await page.context().newCDPSession(page);
  // The sheet gives way, and the whole graph is in sight.
  await page.getByRole('button', { name: 'Details', exact: true }).tap();
  await page.getByTestId('sheet').waitFor({ state: 'detached' });
  await page.getByTestId('action-view.fit').tap();
  await phone.settled();
});

function touch(type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: Spot[]) {
  return fingers.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: at.map(({ x, y }, id) => ({ x, y, id })),
  });
}

const beside = ({ x, y }: Spot, right: number, down: number): Spot => ({ x: x + right, y: y + down });

/** Sent at once: on a busy machine a finger that waits for answers would be a long press. */
async function tapMoving(at: Spot, right: number, down: number): Promise<void> {
  await Promise.all([
    touch('touchStart', at),
    touch('touchMove', beside(at, right / 2, down / 2)),
    touch('touchMove', beside(at, right, down)),
    touch('touchEnd'),
  ]);
}

/** Two taps at one place, sent at once and so many milliseconds apart by their own time. */
async function tapTwice(at: Spot, apartMs = 120): Promise<void> {
  const now = Date.now() / 1000;
  const later = now + apartMs / 1000;
  const send = (type: 'touchStart' | 'touchEnd', timestamp: number) =>
    fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: at.x, y: at.y, id: 0 }],
      timestamp,
    });
  await Promise.all([
    send('touchStart', now - 0.05),
    send('touchEnd', now),
    send('touchStart', later),
    send('touchEnd', later + 0.05),
  ]);
}

/** One entity on the canvas, no sheet over it, and the picture still: as the sheet goes, the canvas grows. */
async function aloneInSight(name: string): Promise<void> {
  await onlyOnCanvas(phone, name);
  const { x, y } = await emptySpot(page);
  await page.touchscreen.tap(x, y);
  await page.getByTestId('sheet').waitFor({ state: 'detached' });
  await phone.settled();
  await atRest(page, name);
}

/** Two fingers from one pair of places to another. */
async function pinch([a, b]: [Spot, Spot], [c, d]: [Spot, Spot]): Promise<void> {
  await touch('touchStart', a);
  await touch('touchStart', a, b);
  for (const share of [0.25, 0.5, 0.75, 1]) {
    const between = (from: Spot, to: Spot) => beside(from, (to.x - from.x) * share, (to.y - from.y) * share);
    await touch('touchMove', between(a, c), between(b, d));
  }
  await touch('touchEnd', c);
  await touch('touchEnd');
}

const apart = (left: Spot, right: Spot) => Math.hypot(left.x - right.x, left.y - right.y);

describe('one finger', () => {
  it('a tap that wanders selects without moving anything; on the canvas it clears', async () => {
    const at = await phone.node('Germany');
    await tapMoving(at, 5, -4);
    await spoken(page, /^Germany selected$/);
    await page.getByTestId('sheet').getByTestId('node-inspector').waitFor();
    const { view } = await addressThat(page, (now) => now.view?.selectedNodes.length === 1, 'it is selected');
    expect(view?.entities.filter(({ pinned }) => pinned)).toEqual([]);
    await tapMoving(await emptySpot(page), 4, 5);
    await spoken(page, /^Nothing selected$/);
  });

  it('W209: two taps expand an entity and leave the canvas in sight; two more take that back', async () => {
    await aloneInSight('Sergei Ivanov');
    await tapTwice(await phone.node('Sergei Ivanov'));
    await page.waitForFunction(() => (window.relata?.counts().nodes ?? 0) > 1);
    await phone.settled();
    expect(await page.getByTestId('sheet').count()).toBe(0);
    await tapTwice(await phone.node('Sergei Ivanov'));
    await page.waitForFunction(() => window.relata?.counts().nodes === 1);
  });

  it('W209: two taps that are far apart in time select, and show what is selected', async () => {
    await aloneInSight('Sergei Ivanov');
    await tapTwice(await phone.node('Sergei Ivanov'), 2000);
    await page.getByTestId('sheet').getByTestId('node-inspector').waitFor();
    await phone.settled();
    expect((await phone.counts()).nodes).toBe(1);
  });

  it('a drag on an entity moves and pins it, a drag on the canvas pans', async () => {
    const at = await phone.node('Germany');
    await tapMoving(at, 30, 40);
    await addressThat(
      page,
      ({ view }) => view?.entities.some(({ id, pinned }) => id === at.id && pinned) ?? false,
      'it is pinned',
    );
    const before = await phone.node('NATO');
    await tapMoving(await emptySpot(page), 60, 80);
    await expect.poll(async () => (await phone.node('NATO')).y).toBeGreaterThan(before.y + 40);
  });

  it('a long press opens the menu of what is under it, and selects nothing', async () => {
    const at = await phone.node('Germany');
    await touch('touchStart', at);
    await touch('touchMove', beside(at, 2, 1));
    const menu = page.getByRole('menu', { name: 'Germany' });
    await menu.waitFor();
    await touch('touchEnd');
    await menu.getByTestId('menu-selection.hide').tap();
    await page.waitForFunction(() => window.relata?.nodeNamed('Germany') === null);
    await touch('touchStart', await emptySpot(page));
    await page.getByRole('menu', { name: 'Canvas' }).waitFor();
    await touch('touchEnd');
    await phone.accessible();
    await page.getByTestId('menu-view.show-hidden').tap();
    await page.waitForFunction(() => window.relata?.nodeNamed('Germany') !== null);
  });
});

describe('two fingers', () => {
  it('zoom in and out, also when one of them is on an entity; what was selected stays', async () => {
    const nato = await phone.node('NATO');
    await page.touchscreen.tap(nato.x, nato.y);
    await spoken(page, /^NATO selected$/);
    await page.getByRole('button', { name: 'Close Entity' }).tap();
    await page.getByTestId('sheet').waitFor({ state: 'detached' });
    await page.getByTestId('action-view.fit').tap();
    const [one, other] = [await phone.node('NATO'), await phone.node('Germany')];
    const wide: [Spot, Spot] = [one, beside(one, 60, 160)];
    const narrow: [Spot, Spot] = [one, beside(one, 30, 80)];
    await pinch(narrow, wide);
    await expect
      .poll(async () => apart(await phone.node('NATO'), await phone.node('Germany')))
      .toBeGreaterThan(apart(one, other) * 1.5);
    await atRest(page, 'NATO');
    await pinch(wide, narrow);
    await expect
      .poll(async () => apart(await phone.node('NATO'), await phone.node('Germany')))
      .toBeLessThan(apart(one, other) * 1.2);
    await spoken(page, /^NATO selected$/);
    const { view } = await addressThat(page, ({ spot }) => spot !== null, 'the camera is in the address');
    expect(view?.entities.filter(({ pinned }) => pinned)).toEqual([]);
  });

  it('that turn do not turn the canvas: what is tapped afterwards is what is hit', async () => {
    const before = [await phone.node('NATO'), await phone.node('Germany')] as const;
    const middle = before[0];
    await pinch([middle, beside(middle, 90, 0)], [middle, beside(middle, 64, 64)]);
    await atRest(page, 'NATO');
    const after = [await phone.node('NATO'), await phone.node('Germany')] as const;
    const slope = ([left, right]: readonly [Spot, Spot]) => Math.atan2(right.y - left.y, right.x - left.x);
    expect(slope(after)).toBeCloseTo(slope(before), 2);
    await page.touchscreen.tap(after[1].x, after[1].y);
    await spoken(page, /^Germany selected$/);
  });
});

describe('sheets', () => {
  it('an edge shows its sentence, its article opens, and the sheet grows, shrinks and closes', async () => {
    const edge = await phone.edgeBetween('Vladimir Putin', 'THANKED', 'George Robertson');
    await page.touchscreen.tap(edge.x, edge.y);
    const sheet = page.getByTestId('sheet');
    await sheet.getByTestId('evidence').first().waitFor();
    await phone.accessible();
    await sheet.getByTestId('open-article').first().tap();
    await sheet.getByTestId('target-sentence').first().waitFor();
    const height = async () => (await sheet.boundingBox())?.height ?? 0;
    const half = await height();
    const pull = async (down: number) => {
      const box = (await sheet.getByRole('button', { name: /make (larger|smaller)/ }).boundingBox())!;
      await tapMoving({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, 0, down);
    };
    await pull(-120);
    await expect.poll(height).toBeGreaterThan(half * 1.3);
    await pull(120);
    await expect.poll(height).toBeLessThan(half * 1.1);
    await pull(120);
    await pull(120);
    await sheet.waitFor({ state: 'detached' });
  });
});
