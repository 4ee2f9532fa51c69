// What tests of gestures do on a page with a pointer or the keyboard, and how they see what came of it.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { type Address, readAddress } from '#web/state/url.ts';

import type { AppPage } from './app-page.ts';

export interface Spot {
  x: number;
  y: number;
}

export type Modifier = 'Control' | 'Meta' | 'Shift';

/** Waits until the selection is told to screen readers in these words. */
export async function spoken(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => page.getByTestId('spoken').textContent()).toMatch(words);
}

export async function click(app: AppPage, name: string, ...modifiers: Modifier[]): Promise<void> {
  const { x, y } = await app.node(name);
  for (const key of modifiers) await app.page.keyboard.down(key);
  await app.page.mouse.click(x, y);
  for (const key of modifiers) await app.page.keyboard.up(key);
}

/** A place of the canvas where nothing is while the whole graph is framed. */
export async function emptySpot(page: Page): Promise<Spot> {
  const box = (await page.getByTestId('canvas').boundingBox())!;
  const nodes = await page.evaluate(() =>
    [...new Set((window.relata?.edges() ?? []).flatMap(({ subject, object }) => [subject, object]))].flatMap(
      (id) => window.relata?.node(id) ?? [],
    ),
  );
  const room = ({ x, y }: Spot) => Math.min(...nodes.map((node) => Math.hypot(node.x - x, node.y - y)));
  // The corner, unless an entity is within a finger's reach of it; else where there is most room along the upper edge.
  const corner = { x: box.x + 8, y: box.y + 8 };
  if (nodes.length === 0 || room(corner) > 60) return corner;
  const along = Array.from({ length: Math.floor(box.width / 16) }, (_, at) => ({
    x: corner.x + 16 * at,
    y: corner.y,
  }));
  return along.reduce((best, spot) => (room(spot) > room(best) ? spot : best), corner);
}

export async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

/** Waits until an entity stands still for some frames: after a throw the canvas glides on. */
export function atRest(page: Page, name: string): Promise<void> {
  return page.evaluate(async (wanted) => {
    let last = '';
    for (let same = 0; same < 5; ) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const now = JSON.stringify(window.relata?.nodeNamed(wanted));
      same = now === last && window.relata?.isSettled() === true ? same + 1 : 0;
      last = now;
    }
  }, name);
}

/** Leaves this entity alone on the canvas, selected. */
export async function onlyOnCanvas(app: AppPage, name: string): Promise<void> {
  const { page } = app;
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.waitForFunction(() => window.relata?.counts().nodes === 0);
  await find(app, name);
}

/** Selects a name without a pointer. */
export async function find(app: AppPage, name: string): Promise<void> {
  const { page } = app;
  await app.search(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByTestId('node-inspector').getByText(name, { exact: true }).first().waitFor();
  await app.settled();
}

/** Names of what has an edge on the canvas. */
export async function connected(app: AppPage): Promise<string[]> {
  await app.settled();
  return [...new Set(await app.names())].sort();
}

/** What the address bar says, once it says it: it is written a moment after the change. */
export async function addressThat(
  page: Page,
  holds: (address: Address) => boolean,
  message: string,
): Promise<Address> {
  const read = async () => readAddress(await page.evaluate(() => location.hash));
  await expect.poll(async () => holds(await read()), { message }).toBe(true);
  return read();
}

/** Goes on with Tab until the element that has the keyboard fits the selector. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const here = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let presses = 0; !(await here()); presses += 1) {
    expect(presses, `Tab never comes to ${selector}`).toBeLessThan(150);
    await page.keyboard.press('Tab');
  }
}

/** Waits until the keyboard is on that control. */
export async function focused(page: Page, testId: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.activeElement?.getAttribute('data-testid') === wanted,
    testId,
  );
}

/** Names of entities that stand by themselves on the bare canvas, the loneliest first. */
export async function lonely(app: AppPage): Promise<string[]> {
  await app.settled();
  return app.page.evaluate(() => {
    const handle = window.relata!;
    const ids = new Set(handle.edges().flatMap(({ subject, object }) => [subject, object]));
    const spots = [...ids].flatMap((id) => handle.node(id) ?? []);
    const around = [-16, 0, 16];
    const isBare = ({ x, y }: { x: number; y: number }) =>
      around.every((dx) =>
        around.every((dy) => document.elementFromPoint(x + dx, y + dy) instanceof HTMLCanvasElement),
      );
    const gap = (spot: (typeof spots)[number]) =>
      Math.min(...spots.filter((one) => one !== spot).map(({ x, y }) => Math.hypot(x - spot.x, y - spot.y)));
    return spots
      .filter(isBare)
      .map((spot) => ({ name: spot.name, gap: gap(spot) }))
      .sort((a, b) => b.gap - a.gap)
      .map(({ name }) => name);
  });
}

/** Selects a long word of the open article that names nobody, and says which. */
export async function selectPlainWord(page: Page): Promise<string> {
  const word = await page.evaluate(() => {
    const text = document.querySelector('[data-testid="article-text"]');
    if (text === null) return '';
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = /\b[a-z]{7,}\b/.exec(node.nodeValue ?? '');
      if (at === null || node.parentElement?.closest('button, [data-skipped]')) continue;
      const range = document.createRange();
      range.setStart(node, at.index);
      range.setEnd(node, at.index + at[0].length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return at[0];
    }
    return '';
  });
  expect(word, 'the article has no plain word').not.toBe('');
  await page.getByTestId('word-selection').waitFor();
  return word;
}
