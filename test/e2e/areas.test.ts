// Selecting areas, the overview map, files, saved views and paths: by mouse, by keyboard alone, and by touch.
import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { type AppPage, openApp } from '../support/app-page.ts';
import { appSession } from '../support/app-session.ts';
import { lonely, spoken } from '../support/hands.ts';

const session = appSession();

interface Spot {
  x: number;
  y: number;
}

/** Presses at the first point and draws through the others. */
async function draw(page: Page, [first, ...rest]: Spot[]): Promise<void> {
  await page.mouse.move(first!.x, first!.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.up();
}

function corners({ x, y }: Spot, half = 14): Spot[] {
  return [
    { x: x - half, y: y - half },
    { x: x + half, y: y - half },
    { x: x + half, y: y + half },
    { x: x - half, y: y + half },
  ];
}

function exactly(words: string): RegExp {
  return new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

async function fileOf(page: Page, start: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe('areas by mouse', () => {
  it('W130, W133: Shift and drag selects what a box holds, adds with the next, and says so', async () => {
    const { page } = session.app;
    const [first, second] = await lonely(session.app);
    const at = await session.app.node(first!);
    const [from, , to] = corners(at);
    await page.keyboard.down('Shift');
    await draw(page, [from!, to!]);
    await spoken(page, exactly(`${first} selected`));
    const other = await session.app.node(second!);
    const [start, , end] = corners(other);
    await draw(page, [start!, end!]);
    await page.keyboard.up('Shift');
    await spoken(page, exactly(`2 entities selected: ${first}; ${second}`));
    await page.getByTestId('selection-summary').waitFor();
    expect(await session.app.node(first!)).toMatchObject({ id: at.id });
  });

  it('W130, W131: L draws a lasso, a click adds one, Esc leaves the tool and then the selection', async () => {
    const { page } = session.app;
    await page.keyboard.press('l');
    await page.getByTestId('tool-hint').getByText('Drag around').waitFor();
    const [first, second] = await lonely(session.app);
    const at = await session.app.node(first!);
    await draw(page, corners(at));
    await spoken(page, exactly(`${first} selected`));
    const next = await session.app.node(second!);
    await page.mouse.click(next.x, next.y);
    await spoken(page, /^2 entities selected/);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByTestId('tool-hint').textContent()).toBe('');
    await spoken(page, /^2 entities selected/);
    await page.keyboard.press('Escape');
    await spoken(page, /^Nothing selected$/);
  });
});

describe('areas without a mouse', () => {
  it('W132: Shift and an arrow adds a neighbour; neighbours, type, edges and the rest have keys', async () => {
    const { page } = session.app;
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('ArrowRight');
    await spoken(page, /^Russia selected$/);
    await page.keyboard.press('Shift+ArrowRight');
    await spoken(page, /^2 entities selected: Russia; /);
    await page.keyboard.press('Shift+G');
    await spoken(page, / – .* – .* selected$|^\d edges selected/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('g');
    await spoken(page, /^\d\d entities selected$/);
    await page.keyboard.press('Shift+I');
    await spoken(page, /^\d\d entities selected$/);
    const { nodes } = await session.app.counts();
    await page.keyboard.press('Shift+A');
    await page.keyboard.press('Control+a');
    await spoken(page, new RegExp(`^${nodes} entities selected$`));
  });

  it('W130, W131: a finger draws a box with the tool, taps add, and Done leaves', async () => {
    const app: AppPage = await openApp(session.browser, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const { page } = app;
    await page.getByRole('button', { name: 'Details', exact: true }).tap();
    await page.getByTestId('action-view.fit').tap();
    await page.getByTestId('action-tool.box').tap();
    const at = await app.node('Germany');
    const [from, , to] = corners(at, 9);
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Spot[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await send('touchStart', [from!]);
    await send('touchMove', [{ x: at.x, y: at.y }]);
    await send('touchMove', [to!]);
    await send('touchEnd', []);
    await spoken(page, /^Germany selected$/);
    const [other] = (await lonely(app)).filter((name) => name !== 'Germany');
    const next = await app.node(other!);
    await page.touchscreen.tap(next.x, next.y);
    await spoken(page, /^2 entities selected/);
    await app.accessible();
    await page.getByRole('button', { name: 'Done with selecting' }).tap();
    await expect.poll(() => page.getByTestId('tool-hint').textContent()).toBe('');
    expect(await page.getByTestId('minimap').count()).toBe(0);
    await app.close();
  });
});

describe('the overview map', () => {
  it('W135: comes when a part is out of sight, moves the camera, and is switched off and on', async () => {
    const { page } = session.app;
    expect(await page.getByTestId('minimap').count()).toBe(0);
    const nato = await session.app.node('NATO');
    await page.mouse.move(nato.x, nato.y);
    await page.mouse.wheel(0, -600);
    await page.getByTestId('minimap').waitFor();
    const before = await session.app.node('NATO');
    const box = (await page.getByTestId('minimap').boundingBox())!;
    await page.mouse.click(box.x + box.width * 0.7, box.y + box.height * 0.5);
    await expect.poll(async () => (await session.app.node('NATO')).x).not.toBe(before.x);
    const moved = await session.app.node('NATO');
    await page.getByRole('application', { name: /arrow keys move the view/ }).focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await session.app.node('NATO')).y).toBeGreaterThan(moved.y);
    await session.app.accessible();
    await page.keyboard.press('z');
    await page.getByTestId('minimap').waitFor({ state: 'detached' });
    await page.reload();
    await session.app.settled();
    expect(await page.getByTestId('minimap').count()).toBe(0);
    await page.keyboard.press('z');
    await page.getByTestId('minimap').waitFor();
    await page.keyboard.press('f');
    await page.getByTestId('minimap').waitFor({ state: 'detached' });
  });
});

describe('files', () => {
  async function save(format: string, ...settings: string[]) {
    const { page } = session.app;
    await page.keyboard.press('Shift+D');
    await page.getByTestId(`export-${format}`).check();
    for (const setting of settings) await page.getByText(setting, { exact: true }).click();
    const file = await fileOf(page, () => page.getByTestId('export-save').click());
    await page.getByTestId('export-dialog').waitFor({ state: 'detached' });
    return file;
  }

  /** Width and height stand in the first chunk of a PNG. */
  function sizeOf(bytes: Buffer): { width: number; height: number } {
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }

  it('W139: a picture of what is in view has its size, twice when asked, with room for the legend', async () => {
    const { page } = session.app;
    const box = (await page.getByTestId('canvas').boundingBox())!;
    const view = await save('png', 'What is in view', 'As on screen', 'With the legend');
    expect(view.name).toBe('relata-graph.png');
    expect(sizeOf(view.bytes)).toEqual({ width: box.width, height: box.height });
    const sharp = sizeOf((await save('png', 'What is in view')).bytes);
    expect(sharp.width).toBe(box.width * 2);
    expect(sharp.height).toBeGreaterThan(box.height * 2);
    const whole = sizeOf((await save('png', 'As on screen')).bytes);
    expect(whole.width).toBeGreaterThan(box.width);
  });

  it('W210, W211: drawings and GraphML are read back whole by an XML parser', async () => {
    const { page } = session.app;
    const { nodes, edges } = await session.app.counts();
    const counted = async (format: 'svg' | 'graphml', node: string, edge: string) => {
      const { name, bytes } = await save(format);
      expect(name).toBe(`relata-graph.${format}`);
      return page.evaluate(
        ([text, one, other]) => {
          const file = new DOMParser().parseFromString(text, 'text/xml');
          const faults = file.querySelectorAll('parsererror').length;
          return [faults, file.querySelectorAll(one).length, file.querySelectorAll(other).length];
        },
        [bytes.toString('utf8'), node, edge] as const,
      );
    };
    expect(await counted('graphml', 'graph > node', 'graph > edge')).toEqual([0, nodes, edges]);
    expect(await counted('svg', 'g.entity', 'g.edge')).toEqual([0, nodes, edges]);
  });

  it('W137: the JSON file traces every edge to its sentences', async () => {
    await session.app.page.keyboard.press('Shift+D');
    await session.app.page.getByTestId('export-dialog').waitFor();
    await session.app.accessible();
    await session.app.page.keyboard.press('Escape');
    const { bytes } = await save('json');
    const { entities, edges } = JSON.parse(bytes.toString('utf8'));
    const { nodes, edges: shown } = await session.app.counts();
    expect([entities.length, edges.length]).toEqual([nodes, shown]);
    for (const { evidence } of edges) expect(evidence.claims.length).toBeGreaterThan(0);
    const [claim] = edges[0].evidence.claims;
    const rows = await session.database.cypher(
      `MATCH (c:Claim {id: '${claim.id}'})-[:STATED_IN]->(s:Sentence)-[:OF]->(d:Document)
       RETURN s.id AS sentence, d.id AS document`,
    );
    expect(rows[0]).toMatchObject({ sentence: claim.sentence, document: claim.document });
  });
});

describe('saved views', () => {
  it('W140, W141: saved by keyboard, opened, renamed and deleted; each is taken back', async () => {
    const { page } = session.app;
    const whole = await session.app.counts();
    const [name] = await lonely(session.app);
    const left = await session.app.node(name!);
    await page.mouse.click(left.x, left.y);
    await page.keyboard.press('Delete');
    const fewer = await session.app.counts();
    expect(fewer.nodes).toBe(whole.nodes - 1);

    await page.keyboard.press('Control+s');
    await page.getByTestId('view-name').fill('Without one');
    await page.keyboard.press('Enter');
    await page.getByText('View “Without one” saved.').waitFor();
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => session.app.counts()).toMatchObject({ nodes: whole.nodes });

    await page.getByTestId('view-open').click();
    await expect.poll(() => session.app.counts()).toMatchObject({ nodes: fewer.nodes });
    await session.app.settled();
    await session.app.accessible();
    await page.keyboard.press('Control+z');
    await expect.poll(() => session.app.counts()).toMatchObject({ nodes: whole.nodes });

    await page.getByTestId('view-rename').click();
    await page.getByTestId('view-new-name').fill('Another name');
    await page.keyboard.press('Enter');
    await page.getByText('View “Without one” is now “Another name”.').waitFor();
    await page.getByTestId('view-delete').click();
    await page.getByText('View “Another name” deleted.').waitFor();
    await expect.poll(() => page.getByTestId('view-row').count()).toBe(0);
    await page.getByTestId('toast-action').last().click();
    await page.getByTestId('view-row').getByText('Another name').waitFor();

    const { bytes } = await fileOf(page, () => page.getByTestId('views-export').click());
    await page.getByTestId('view-delete').click();
    await expect.poll(() => page.getByTestId('view-row').count()).toBe(0);
    await page
      .getByTestId('views-import')
      .setInputFiles({ name: 'views.json', mimeType: 'application/json', buffer: bytes });
    await page.getByText('1 view imported.').waitFor();
    await page.getByTestId('view-row').getByText('Another name').waitFor();
    await page.getByTestId('view-delete').click();
    await expect.poll(() => page.getByTestId('view-row').count()).toBe(0);
    await page.getByText('View “Another name” deleted.').last().waitFor();
  });

  it('W142: when the server refuses, the list goes back and the screen says why', async () => {
    const { page } = session.app;
    session.app.expectNoise(/Failed to load resource/);
    await page.keyboard.press('6');
    await page.getByTestId('view-name').waitFor();
    await page.route('**/api/views', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await page.getByTestId('view-name').fill('Lost');
    await page.getByTestId('view-save').click();
    await page.getByText(/View “Lost” was not saved: The Relata server does not answer/).waitFor();
    await expect.poll(() => page.getByTestId('view-row').count()).toBe(0);
    expect(await page.getByTestId('view-name').inputValue()).toBe('Lost');
  });
});

describe('paths', () => {
  it('W144, W145, W147: between two selected entities, onto the canvas, and as Cypher', async () => {
    const { page } = session.app;
    const { nodes } = await session.app.counts();
    const putin = await session.app.node('Vladimir Putin');
    await page.mouse.click(putin.x, putin.y);
    await page.keyboard.press('Delete');
    await expect.poll(() => session.app.counts()).toMatchObject({ nodes: nodes - 1 });
    const first = await session.app.node('NATO');
    await page.mouse.click(first.x, first.y);
    const second = await session.app.node('Lyudmila Putina');
    await page.keyboard.down('Control');
    await page.mouse.click(second.x, second.y);
    await page.keyboard.up('Control');
    await page.keyboard.press('Shift+P');
    const path = page.getByTestId('path').filter({ hasText: 'Vladimir Putin' }).first();
    await path.waitFor();
    expect(await path.textContent()).toContain('weakest');
    await session.app.accessible();
    await path.getByTestId('path-show').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.relata?.nodeNamed('Vladimir Putin') !== null);
    await spoken(page, /entities and \d+ edges selected/);
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => window.relata?.nodeNamed('Vladimir Putin') === null);

    await page.getByTestId('paths-cypher').click();
    await page.getByTestId('console-run').click();
    await page.getByTestId('console-table').getByText('Lyudmila Putina').first().waitFor();
  });

  it('W144: both ends are named by keyboard, and no path says what to allow', async () => {
    const { page } = session.app;
    await page.keyboard.press('7');
    const ends = page.getByTestId('paths').getByTestId('entity-picker');
    for (const [at, name] of ['Germany', 'Czech Republic'].entries()) {
      await ends.nth(at).fill(name);
      await page.getByRole('option', { name: new RegExp(name) }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await page.getByText('No path found').waitFor();
    expect(await page.getByTestId('paths-count').textContent()).toBe('0 paths');
  });
});
