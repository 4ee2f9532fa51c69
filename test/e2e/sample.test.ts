// What a newcomer does in the first minutes with the sample, in a real browser on a real database.
import { describe, expect, it } from 'vitest';

import { openApp } from '../support/app-page.ts';
import { appSession } from '../support/app-session.ts';
import { drag, emptySpot } from '../support/hands.ts';

const session = appSession();

async function edgesInCypher(subject: string, type: string, object: string): Promise<number> {
  const rows = await session.database.cypher(
    `MATCH (:Entity {name: '${subject}'})-[r:${type}]-(:Entity {name: '${object}'}) RETURN count(r) AS n`,
  );
  return Number(rows[0]?.n);
}

async function emptyCanvas(): Promise<void> {
  await session.app.page.keyboard.press('Control+a');
  await session.app.page.keyboard.press('Delete');
  await session.app.page.waitForFunction(() => window.relata?.counts().nodes === 0);
}

async function findAndOpen(name: string): Promise<void> {
  await session.app.search(name);
  await session.app.page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
  await session.app.page.getByTestId('node-inspector').getByText(name, { exact: true }).first().waitFor();
}

describe('the first screen', () => {
  it('shows the graph of the sample, what was read last, and three things to try', async () => {
    const { nodes, edges } = await session.app.counts();
    expect(nodes).toBeGreaterThan(30);
    expect(edges).toBeGreaterThan(40);
    expect(await session.app.names()).toEqual(
      expect.arrayContaining(['Russia', 'NATO', 'Vladimir Putin', 'Igor Ivanov', 'Sergei Ivanov']),
    );
    const overview = session.app.page.getByTestId('overview');
    for (const text of ['Read last', 'Three things to try']) await overview.getByText(text).waitFor();
    await session.app.page.getByTestId('legend').getByText('Denied').waitFor();
  });

  it('shows what is denied as DENIED, never as a membership', async () => {
    expect(await edgesInCypher('Russia', 'MEMBER_OF', 'NATO')).toBe(0);
    expect(await edgesInCypher('Russia', 'DENIED', 'NATO')).toBe(1);
    const edge = await session.app.edgeBetween('Russia', 'MEMBER_OF', 'NATO');
    const reading = await session.app.page.evaluate((id) => window.relata?.edge(id)?.reading, edge.id);
    expect(reading).toBe('denied');
  });
});

describe('search and expand', () => {
  it('finds a name, focuses it and opens it', async () => {
    await findAndOpen('George Robertson');
    await session.app.page.getByTestId('node-inspector').getByText('NATO').first().waitFor();
  });

  it('W212, W215: what is in view already leaves the camera alone; the search is emptied by one press', async () => {
    const { page } = session.app;
    const before = await session.app.node('NATO');
    await findAndOpen('Germany');
    expect(await session.app.node('NATO')).toMatchObject({ x: before.x, y: before.y });
    const corner = await emptySpot(page);
    const left = { x: corner.x + 20, y: corner.y };
    await drag(page, { x: left.x + 650, y: left.y }, left);
    await page.waitForFunction((edge) => (window.relata?.nodeNamed('Germany')?.x ?? edge) < edge, corner.x);
    await page.getByTestId('search-clear').click();
    expect(await page.getByTestId('search-input').inputValue()).toBe('');
    await page.keyboard.type('Germany');
    await page
      .getByRole('option', { name: /^Germany/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction((edge) => (window.relata?.nodeNamed('Germany')?.x ?? 0) > edge, corner.x);
  });

  it('W218: finds a sentence and opens its article there, with its source in sight', async () => {
    await session.app.search('standing in line');
    await session.app.page
      .getByRole('option', { name: /not standing in line to join NATO/ })
      .first()
      .click();
    const article = session.app.page.getByTestId('article');
    await article.getByText('Putin: Russia Ready for New Relationship with NATO').first().waitFor();
    await article.getByTitle(/^Voice of America · 23 Nov 2001 · Putin: Russia Ready/).waitFor();
  });

  it('expands by double-click, and collapses what that brought by another', async () => {
    await emptyCanvas();
    await findAndOpen('Sergei Ivanov');
    expect(await session.app.counts()).toMatchObject({ nodes: 1 });
    const at = await session.app.node('Sergei Ivanov');
    await session.app.page.mouse.dblclick(at.x, at.y);
    await session.app.page.waitForFunction(() => (window.relata?.counts().nodes ?? 0) > 1);
    expect(await session.app.names()).toContain('George Robertson');
    const again = await session.app.node('Sergei Ivanov');
    await session.app.page.mouse.dblclick(again.x, again.y);
    await session.app.page.waitForFunction(() => window.relata?.counts().nodes === 1);
  });
});

describe('from an edge to its sentence to its article', () => {
  it('marks subject, trigger and object, and scrolls the article to them', async () => {
    const edge = await session.app.edgeBetween('Sergei Ivanov', 'MET', 'George Robertson');
    await session.app.page.mouse.click(edge.x, edge.y);
    const inspector = session.app.page.getByTestId('edge-inspector');
    await inspector.waitFor();
    const evidence = inspector.getByTestId('evidence').first();
    const marked = (role: string) => evidence.locator(`[data-roles~="${role}"]`).allInnerTexts();
    const ends = [...(await marked('subject')), ...(await marked('object'))].join(' ');
    expect(ends).toContain('Sergei Ivanov');
    expect(ends).toContain('Robertson');
    expect((await marked('trigger')).join(' ')).toContain('talks');
    await evidence.getByTestId('open-article').click();
    const article = session.app.page.getByTestId('article');
    await article.waitFor();
    await article.locator('[data-roles~="trigger"]').first().waitFor();
    await session.app.page.waitForFunction(() => {
      const mark = document.querySelector('[data-testid="article"] [data-roles~="trigger"]');
      const box = mark?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < window.innerHeight;
    });
  });
});

describe('a text of your own', () => {
  it('is read, and its edges arrive on the canvas', async () => {
    await session.app.page.keyboard.press('3');
    await session.app.page
      .getByTestId('ingest-text')
      .fill('Brazilian President Marina Costa met Peruvian Foreign Minister Hugo Salas in Lima on Monday.');
    await session.app.page.locator('input[type=date]').fill('2024-05-15');
    await session.app.page.getByTestId('ingest-submit').click();
    await session.app.page.waitForFunction(() => window.relata?.nodeNamed('Marina Costa') !== null);
    await session.app.edgeBetween('Marina Costa', 'MET', 'Hugo Salas');
    await session.app.edgeBetween('Marina Costa', 'HEAD_OF_STATE_OF', 'Brazil');
    expect(await edgesInCypher('Marina Costa', 'MET', 'Hugo Salas')).toBe(1);
  });
});

describe('a verdict', () => {
  it('takes a rejected edge out of the canvas and of Cypher; undo brings it back', async () => {
    const edge = await session.app.edgeBetween('Vladimir Putin', 'THANKED', 'George Robertson');
    await session.app.page.mouse.click(edge.x, edge.y);
    await session.app.page.getByTestId('edge-inspector').waitFor();
    await session.app.page.keyboard.press('n');
    await session.app.page.waitForFunction((id) => window.relata?.edge(id) === null, edge.id);
    await session.app.page.getByTestId('toast-action').first().waitFor();
    await expect.poll(() => edgesInCypher('Vladimir Putin', 'THANKED', 'George Robertson')).toBe(0);
    await session.app.page.keyboard.press('Control+z');
    await session.app.page.waitForFunction((id) => window.relata?.edge(id) !== null, edge.id);
    await expect.poll(() => edgesInCypher('Vladimir Putin', 'THANKED', 'George Robertson')).toBe(1);
  });

  it('accepts by one key, and the edge says so', async () => {
    const edge = await session.app.edgeBetween('Vladimir Rushaylo', 'HEAD_OF', 'Security Council');
    await session.app.page.mouse.click(edge.x, edge.y);
    await session.app.page.getByTestId('edge-inspector').waitFor();
    await session.app.page.keyboard.press('y');
    await session.app.page.waitForFunction((id) => window.relata?.edge(id)?.status === 'accepted', edge.id);
    await session.app.page.keyboard.press('Control+z');
    await session.app.page.waitForFunction((id) => window.relata?.edge(id)?.status === 'unreviewed', edge.id);
  });
});

describe('the view', () => {
  it('pins a node where it is dragged, and the address reproduces the view', async () => {
    const from = await session.app.node('NATO');
    await session.app.page.waitForFunction(() => location.hash !== '');
    const before = await session.app.page.evaluate(() => location.hash);
    await session.app.page.mouse.move(from.x, from.y);
    await session.app.page.mouse.down();
    await session.app.page.mouse.move(from.x - 120, from.y + 60, { steps: 5 });
    await session.app.page.mouse.up();
    const dragged = await session.app.node('NATO');
    expect(await session.app.page.evaluate((id) => window.relata?.node(id)?.pinned, dragged.id)).toBe(true);
    const { nodes, edges } = await session.app.counts();
    await session.app.page.waitForFunction((old) => location.hash !== old, before);
    const link = await session.app.page.evaluate(() => location.href);

    const other = await openApp(session.browser, {}, link);
    expect(await other.counts()).toMatchObject({ nodes, edges });
    expect(await other.page.evaluate((id) => window.relata?.node(id)?.pinned, dragged.id)).toBe(true);
    await other.close();
  });

  it('opens the palette, the shortcut sheet and the list by keyboard alone', async () => {
    await session.app.page.keyboard.press('Control+k');
    await session.app.page.getByTestId('palette').waitFor();
    await session.app.page.keyboard.press('Escape');
    await session.app.page.keyboard.press('?');
    await session.app.page.getByTestId('shortcuts').waitFor();
    await session.app.page.keyboard.press('Escape');
    await session.app.page.keyboard.press('2');
    await session.app.page.getByTestId('list').waitFor();
  });
});

describe('axe finds nothing serious', () => {
  it.each([
    ['light', 1440, 900],
    ['dark', 1440, 900],
    ['light', 390, 844],
    ['dark', 390, 844],
  ] as const)('in %s at %dx%d', async (colorScheme, width, height) => {
    const other = await openApp(session.browser, { colorScheme, viewport: { width, height } });
    await other.accessible();
    await other.close();
  });

  it('with an edge, an article and the sheet of shortcuts open', async () => {
    const edge = await session.app.edgeBetween('Sergei Ivanov', 'MET', 'George Robertson');
    await session.app.page.mouse.click(edge.x, edge.y);
    await session.app.page.getByTestId('open-article').first().click();
    await session.app.page.getByTestId('article').waitFor();
    await session.app.accessible();
    await session.app.page.keyboard.press('?');
    await session.app.page.getByTestId('shortcuts').waitFor();
    await session.app.accessible();
  });
});
