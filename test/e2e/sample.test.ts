// What a newcomer does in the first minutes with the sample, in a real browser on a real database.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { type AppDatabase, openAppDatabase } from '../support/app-database.ts';
import { type AppPage, openApp } from '../support/app-page.ts';
import { launchBrowser } from '../support/browser.ts';

let browser: Browser;
let database: AppDatabase;
let app: AppPage;

beforeAll(async () => {
  browser = await launchBrowser();
  database = await openAppDatabase();
});
afterAll(async () => {
  await browser.close();
  await database.close();
});
beforeEach(async () => {
  app = await openApp(browser);
});
afterEach(async () => {
  await app.close();
});

async function edgesInCypher(subject: string, type: string, object: string): Promise<number> {
  const rows = await database.cypher(
    `MATCH (:Entity {name: '${subject}'})-[r:${type}]-(:Entity {name: '${object}'}) RETURN count(r) AS n`,
  );
  return Number(rows[0]?.n);
}

async function emptyCanvas(): Promise<void> {
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.press('Delete');
  await app.page.waitForFunction(() => window.relata?.counts().nodes === 0);
}

async function findAndOpen(name: string): Promise<void> {
  await app.search(name);
  await app.page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
  await app.page.getByTestId('node-inspector').getByText(name, { exact: true }).first().waitFor();
}

describe('the first screen', () => {
  it('shows the graph of the sample, what was read last, and three things to try', async () => {
    const { nodes, edges } = await app.counts();
    expect(nodes).toBeGreaterThan(30);
    expect(edges).toBeGreaterThan(40);
    expect(await app.names()).toEqual(
      expect.arrayContaining(['Russia', 'NATO', 'Vladimir Putin', 'Igor Ivanov', 'Sergei Ivanov']),
    );
    const overview = app.page.getByTestId('overview');
    for (const text of ['Read last', 'Three things to try']) await overview.getByText(text).waitFor();
    await app.page.getByTestId('legend').getByText('Denied').waitFor();
  });

  it('shows what is denied as DENIED, never as a membership', async () => {
    expect(await edgesInCypher('Russia', 'MEMBER_OF', 'NATO')).toBe(0);
    expect(await edgesInCypher('Russia', 'DENIED', 'NATO')).toBe(1);
    const edge = await app.edgeBetween('Russia', 'MEMBER_OF', 'NATO');
    const reading = await app.page.evaluate((id) => window.relata?.edge(id)?.reading, edge.id);
    expect(reading).toBe('denied');
  });
});

describe('search and expand', () => {
  it('finds a name, focuses it and opens it', async () => {
    await findAndOpen('George Robertson');
    await app.page.getByTestId('node-inspector').getByText('NATO').first().waitFor();
  });

  it('finds a sentence and opens its article there', async () => {
    await app.search('standing in line');
    await app.page
      .getByRole('option', { name: /not standing in line to join NATO/ })
      .first()
      .click();
    const article = app.page.getByTestId('article');
    await article.getByText('Putin: Russia Ready for New Relationship with NATO').first().waitFor();
  });

  it('expands by double-click, and collapses what that brought by another', async () => {
    await emptyCanvas();
    await findAndOpen('Sergei Ivanov');
    expect(await app.counts()).toMatchObject({ nodes: 1 });
    const at = await app.node('Sergei Ivanov');
    await app.page.mouse.dblclick(at.x, at.y);
    await app.page.waitForFunction(() => (window.relata?.counts().nodes ?? 0) > 1);
    expect(await app.names()).toContain('George Robertson');
    const again = await app.node('Sergei Ivanov');
    await app.page.mouse.dblclick(again.x, again.y);
    await app.page.waitForFunction(() => window.relata?.counts().nodes === 1);
  });
});

describe('from an edge to its sentence to its article', () => {
  it('marks subject, trigger and object, and scrolls the article to them', async () => {
    const edge = await app.edgeBetween('Sergei Ivanov', 'MET', 'George Robertson');
    await app.page.mouse.click(edge.x, edge.y);
    const inspector = app.page.getByTestId('edge-inspector');
    await inspector.waitFor();
    const evidence = inspector.getByTestId('evidence').first();
    const marked = (role: string) => evidence.locator(`[data-roles~="${role}"]`).allInnerTexts();
    const ends = [...(await marked('subject')), ...(await marked('object'))].join(' ');
    expect(ends).toContain('Sergei Ivanov');
    expect(ends).toContain('Robertson');
    expect((await marked('trigger')).join(' ')).toContain('talks');
    await evidence.getByTestId('open-article').click();
    const article = app.page.getByTestId('article');
    await article.waitFor();
    await article.locator('[data-roles~="trigger"]').first().waitFor();
    await app.page.waitForFunction(() => {
      const mark = document.querySelector('[data-testid="article"] [data-roles~="trigger"]');
      const box = mark?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < window.innerHeight;
    });
  });
});

describe('a text of your own', () => {
  it('is read, and its edges arrive on the canvas', async () => {
    await app.page.keyboard.press('3');
    await app.page
      .getByTestId('ingest-text')
      .fill('Brazilian President Marina Costa met Peruvian Foreign Minister Hugo Salas in Lima on Monday.');
    await app.page.locator('input[type=date]').fill('2024-05-15');
    await app.page.getByTestId('ingest-submit').click();
    await app.page.waitForFunction(() => window.relata?.nodeNamed('Marina Costa') !== null);
    await app.edgeBetween('Marina Costa', 'MET', 'Hugo Salas');
    await app.edgeBetween('Marina Costa', 'HEAD_OF_STATE_OF', 'Brazil');
    expect(await edgesInCypher('Marina Costa', 'MET', 'Hugo Salas')).toBe(1);
  });
});

describe('a verdict', () => {
  it('takes a rejected edge out of the canvas and of Cypher; undo brings it back', async () => {
    const edge = await app.edgeBetween('Vladimir Putin', 'THANKED', 'George Robertson');
    await app.page.mouse.click(edge.x, edge.y);
    await app.page.getByTestId('edge-inspector').waitFor();
    await app.page.keyboard.press('n');
    await app.page.waitForFunction((id) => window.relata?.edge(id) === null, edge.id);
    await app.page.getByTestId('toast-action').first().waitFor();
    await expect.poll(() => edgesInCypher('Vladimir Putin', 'THANKED', 'George Robertson')).toBe(0);
    await app.page.keyboard.press('Control+z');
    await app.page.waitForFunction((id) => window.relata?.edge(id) !== null, edge.id);
    await expect.poll(() => edgesInCypher('Vladimir Putin', 'THANKED', 'George Robertson')).toBe(1);
  });

  it('accepts by one key, and the edge says so', async () => {
    const edge = await app.edgeBetween('Vladimir Rushaylo', 'HEAD_OF', 'Security Council');
    await app.page.mouse.click(edge.x, edge.y);
    await app.page.getByTestId('edge-inspector').waitFor();
    await app.page.keyboard.press('y');
    await app.page.waitForFunction((id) => window.relata?.edge(id)?.status === 'accepted', edge.id);
    await app.page.keyboard.press('Control+z');
    await app.page.waitForFunction((id) => window.relata?.edge(id)?.status === 'unreviewed', edge.id);
  });
});

describe('the view', () => {
  it('pins a node where it is dragged, and the address reproduces the view', async () => {
    const from = await app.node('NATO');
    await app.page.waitForFunction(() => location.hash !== '');
    const before = await app.page.evaluate(() => location.hash);
    await app.page.mouse.move(from.x, from.y);
    await app.page.mouse.down();
    await app.page.mouse.move(from.x - 120, from.y + 60, { steps: 5 });
    await app.page.mouse.up();
    const dragged = await app.node('NATO');
    expect(await app.page.evaluate((id) => window.relata?.node(id)?.pinned, dragged.id)).toBe(true);
    const { nodes, edges } = await app.counts();
    await app.page.waitForFunction((old) => location.hash !== old, before);
    const link = await app.page.evaluate(() => location.href);

    const other = await openApp(browser, {}, link);
    expect(await other.counts()).toMatchObject({ nodes, edges });
    expect(await other.page.evaluate((id) => window.relata?.node(id)?.pinned, dragged.id)).toBe(true);
    await other.close();
  });

  it('opens the palette, the shortcut sheet and the list by keyboard alone', async () => {
    await app.page.keyboard.press('Control+k');
    await app.page.getByTestId('palette').waitFor();
    await app.page.keyboard.press('Escape');
    await app.page.keyboard.press('?');
    await app.page.getByTestId('shortcuts').waitFor();
    await app.page.keyboard.press('Escape');
    await app.page.keyboard.press('2');
    await app.page.getByTestId('list').waitFor();
  });
});

describe('axe finds nothing serious', () => {
  it.each([
    ['light', 1440, 900],
    ['dark', 1440, 900],
    ['light', 390, 844],
    ['dark', 390, 844],
  ] as const)('in %s at %dx%d', async (colorScheme, width, height) => {
    const other = await openApp(browser, { colorScheme, viewport: { width, height } });
    await other.accessible();
    await other.close();
  });

  it('with an edge, an article and the sheet of shortcuts open', async () => {
    const edge = await app.edgeBetween('Sergei Ivanov', 'MET', 'George Robertson');
    await app.page.mouse.click(edge.x, edge.y);
    await app.page.getByTestId('open-article').first().click();
    await app.page.getByTestId('article').waitFor();
    await app.accessible();
    await app.page.keyboard.press('?');
    await app.page.getByTestId('shortcuts').waitFor();
    await app.accessible();
  });
});
