// Filters, the table and the address on the sample: by mouse, by keyboard alone, by touch, and in two browsers.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { type AppPage, openApp } from '../support/app-page.ts';
import { appSession } from '../support/app-session.ts';

const session = appSession();

const NARROW = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

async function openFilters(page: Page): Promise<void> {
  await page.keyboard.press('w');
  await page.getByTestId('filters').waitFor();
}

/** The table is fetched when it is first asked for; then the canvas makes room for it. */
async function tableShown(page: Page): Promise<void> {
  await page.getByTestId('table-grid').waitFor();
  await page.waitForFunction(() => {
    const [canvas, table] = ['canvas', 'table'].map((id) =>
      document.querySelector(`[data-testid="${id}"]`)?.getBoundingClientRect(),
    );
    return canvas !== undefined && table !== undefined && canvas.bottom <= table.top + 1;
  });
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

async function openTable(page: Page): Promise<void> {
  await page.getByTestId('canvas').focus();
  await page.keyboard.press('k');
  await tableShown(page);
}

/** The address with that in it, once it says all of the present view. */
async function addressWith(page: Page, text: string): Promise<string> {
  await page.waitForFunction(
    (wanted) => location.hash === window.relata?.address() && location.hash.includes(wanted),
    text,
  );
  return page.evaluate(() => `/${location.hash}`);
}

function edgesShown(page: Page, count: number) {
  return page.waitForFunction((wanted) => window.relata?.counts().edges === wanted, count);
}

/** The active row's first words, as a screen reader is told of it. */
function activeRow(page: Page): Promise<string> {
  return page.evaluate(() => {
    const id = document.querySelector('[role="grid"]')?.getAttribute('aria-activedescendant');
    return document.getElementById(id ?? '')?.querySelectorAll('td')[1]?.textContent ?? '';
  });
}

function selectedRows(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role="grid"] tr[aria-selected="true"]')].map(
      (row) => row.querySelectorAll('td')[1]?.textContent ?? '',
    ),
  );
}

describe('filters', () => {
  it('W110: leave out a reading and a type with its edges, say so, and go off one by one', async () => {
    const { page } = session.app;
    const { nodes, edges } = await session.app.counts();
    await openFilters(page);
    const readings = page.getByTestId('filter-reading');
    const denied = readings.getByRole('checkbox', { name: /^Denied/ });
    const count = Number((await denied.getAttribute('aria-label'))?.split(', ')[1]);
    await denied.uncheck();
    await edgesShown(page, edges - count);
    await page
      .getByTestId('filter-entity-type')
      .getByRole('checkbox', { name: /^Person/ })
      .uncheck();
    await page.waitForFunction((all) => (window.relata?.counts().nodes ?? all) < all, nodes);
    expect(await page.evaluate(() => window.relata?.nodeNamed('Vladimir Putin'))).toBeNull();
    expect(await page.getByTestId('filter-chip').allTextContents()).toEqual([
      'Without Denied',
      'Without Person',
    ]);
    await page.getByTestId('filters-left-out').getByText('2 filters leave out').waitFor();
    await page.getByRole('button', { name: 'Filter off: Without Person' }).click();
    await edgesShown(page, edges - count);
    await page.getByTestId('filters-clear').click();
    await edgesShown(page, edges);
  });

  it('W208: leave out what a single outlet says, with its count', async () => {
    const { page } = session.app;
    const { edges } = await session.app.counts();
    await openFilters(page);
    const outlets = page.getByTestId('filter-outlet');
    const voice = outlets.getByRole('checkbox', { name: /^Voice of America/ });
    const count = Number((await voice.getAttribute('aria-label'))?.split(', ')[1]);
    expect(count).toBeGreaterThan(0);
    await outlets.getByRole('button', { name: 'Only Voice of America' }).click();
    await edgesShown(page, count);
    await page.getByTestId('filters-clear').click();
    await edgesShown(page, edges);
    // What others say too stays.
    await voice.uncheck();
    await page.waitForFunction((all) => (window.relata?.counts().edges ?? all) < all, edges);
    expect((await session.app.counts()).edges).toBeGreaterThanOrEqual(edges - count);
    await page.getByTestId('filter-chip').getByText('Without Voice of America').waitFor();
    await page.getByTestId('filters-clear').click();
    await edgesShown(page, edges);
  });

  it('W112: are undone and redone step by step, by keyboard alone', async () => {
    const { page } = session.app;
    const { edges } = await session.app.counts();
    await openFilters(page);
    const alleged = page.getByTestId('filter-reading').getByRole('checkbox', { name: /^Proposed/ });
    await alleged.focus();
    await page.keyboard.press('Space');
    await page.waitForFunction((all) => (window.relata?.counts().edges ?? all) < all, edges);
    const less = (await session.app.counts()).edges;
    const slider = page.getByRole('slider', { name: 'Lowest confidence, per cent' });
    await slider.focus();
    await page.keyboard.press('End');
    await page.getByTestId('filter-chip').nth(1).waitFor();
    await page.keyboard.press('Control+z');
    await edgesShown(page, less);
    await page.keyboard.press('Control+z');
    await edgesShown(page, edges);
    await page.keyboard.press('Control+Shift+z');
    await edgesShown(page, less);
    await page.keyboard.press('Shift+W');
    await edgesShown(page, edges);
  });

  it('W116: the legend’s eye and the panel switch the same filter', async () => {
    const { page } = session.app;
    const { nodes } = await session.app.counts();
    await page.getByRole('button', { name: 'Filter out People' }).click();
    await page.waitForFunction((all) => (window.relata?.counts().nodes ?? all) < all, nodes);
    await openFilters(page);
    const person = page.getByTestId('filter-entity-type').getByRole('checkbox', { name: /^Person/ });
    expect(await person.isChecked()).toBe(false);
    await person.check();
    await page.waitForFunction((all) => window.relata?.counts().nodes === all, nodes);
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'Filter out People' }).waitFor();
  });

  it('W115: an empty canvas says which filter emptied it, and that one goes off', async () => {
    const { page } = session.app;
    await openFilters(page);
    const types = page.getByTestId('filter-entity-type');
    await types.getByRole('button', { name: 'Only Law' }).click();
    await page.getByRole('checkbox', { name: 'Entities without an edge' }).uncheck();
    const empty = page.getByTestId('empty-canvas');
    await empty.getByText('Filters leave nothing to show').waitFor();
    await session.app.accessible();
    await empty.getByRole('button', { name: 'Switch off “Without unconnected”' }).click();
    await page.waitForFunction(() => (window.relata?.counts().nodes ?? 0) > 0);
  });

  it('W117: a search result shows although a filter leaves it out', async () => {
    const { page } = session.app;
    await page.getByRole('button', { name: 'Filter out People' }).click();
    await page.waitForFunction(() => window.relata?.nodeNamed('George Robertson') === null);
    await session.app.search('George Robertson');
    await page
      .getByRole('option', { name: /George Robertson/ })
      .first()
      .click();
    await page.waitForFunction(() => window.relata?.nodeNamed('George Robertson') !== null);
    await page.getByTestId('toast').getByText('“Without Person”').waitFor();
  });

  it('W113: a range of dates is typed as a year, and undated edges come back when asked', async () => {
    const { page } = session.app;
    const { edges } = await session.app.counts();
    await openFilters(page);
    await page.getByLabel('Happened from').fill('2002');
    await page.keyboard.press('Enter');
    await page.waitForFunction((all) => (window.relata?.counts().edges ?? all) < all, edges);
    const dated = (await session.app.counts()).edges;
    await page.getByRole('checkbox', { name: 'Also without a date' }).first().check();
    await page.waitForFunction((few) => (window.relata?.counts().edges ?? 0) > few, dated);
    await page.getByLabel('Happened from').fill('soon');
    await page.getByText('2001, 2001-11 or 2001-11-22').waitFor();
    expect(await page.getByTestId('filter-chip').allTextContents()).toEqual([
      'Happened since 2002, or undated',
    ]);
  });
});

describe('the table', () => {
  it('W122: is walked, sorted, selected and inspected by keyboard alone', async () => {
    const { page } = session.app;
    await openTable(page);
    await page.keyboard.press('Home');
    expect(await activeRow(page)).toBe('Russia');
    await page.keyboard.press('ArrowDown');
    const second = await activeRow(page);
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    const range = await selectedRows(page);
    expect(range).toHaveLength(3);
    expect(range[0]).toBe(second);
    await page.getByTestId('table-bulk').getByText('3 entities selected').waitFor();
    const head = page.getByTestId('table-sort-name');
    await head.focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('columnheader', { name: 'Entity' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    await page.getByTestId('table-grid').focus();
    await page.keyboard.press('End');
    await expect.poll(() => activeRow(page)).toMatch(/^[U-Z]/);
    const last = await activeRow(page);
    await page.keyboard.press('Enter');
    await page.getByTestId('node-inspector').getByText(last, { exact: true }).first().waitFor();
    await session.app.accessible();
  });

  it('W122: what is selected on the canvas is selected here, and the other way round', async () => {
    const { page } = session.app;
    await openTable(page);
    const at = await session.app.node('George W. Bush');
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => selectedRows(page)).toEqual(['George W. Bush']);
    expect(await activeRow(page)).toBe('George W. Bush');
    const rows = page.getByTestId('table-grid').locator('tbody tr[id]');
    await rows.filter({ hasText: 'NATO' }).first().click();
    await page.getByTestId('node-inspector').getByText('NATO', { exact: true }).first().waitFor();
    await rows
      .filter({ hasText: 'Russia' })
      .first()
      .click({ modifiers: ['Control'] });
    await page.getByTestId('table-bulk').getByText('2 entities selected').waitFor();
  });

  it('W123: bulk work on rows goes through the registry, and undo takes it back', async () => {
    const { page } = session.app;
    const { edges } = await session.app.counts();
    await openTable(page);
    await page.getByTestId('table-edges').click();
    await page.getByRole('searchbox', { name: 'Rows with these words' }).fill('denied nato');
    await page.getByTestId('table-grid').focus();
    await page.keyboard.press('Control+a');
    const rows = await selectedRows(page);
    expect(rows.length).toBeGreaterThan(1);
    await page.getByTestId('table-bulk').getByTestId('action-selection.hide').click();
    await edgesShown(page, edges - rows.length);
    await page.getByText('No row has these words').waitFor();
    await page.keyboard.press('Control+z');
    await edgesShown(page, edges);
  });

  it('W124: saves its rows as CSV', async () => {
    const { page } = session.app;
    await openTable(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('table-csv').click(),
    ]);
    expect(download.suggestedFilename()).toBe('relata-entities.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength((await session.app.counts()).nodes + 1);
    expect(lines[1]).toMatch(/^cl_[0-9a-f]+,Russia,Place,/);
  });
});

describe('the address', () => {
  async function places(app: AppPage, names: readonly string[]) {
    await app.settled();
    return app.page.evaluate(
      (wanted) =>
        wanted.map((name) => {
          const at = window.relata?.nodeNamed(name);
          return at === null || at === undefined ? null : [Math.round(at.x), Math.round(at.y)];
        }),
      names,
    );
  }

  it('W118: reproduces the view for somebody else, and after a reload', async () => {
    const { page } = session.app;
    await openFilters(page);
    await page
      .getByTestId('filter-reading')
      .getByRole('checkbox', { name: /^Denied/ })
      .uncheck();
    const dragged = await session.app.node('NATO');
    await page.mouse.move(dragged.x, dragged.y);
    await page.mouse.down();
    await page.mouse.move(dragged.x + 60, dragged.y + 40, { steps: 4 });
    await page.mouse.up();
    await openTable(page);
    await page.getByTestId('table-edges').click();
    await page.getByTestId('table-sort-confidence').click();
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('+');
    await session.app.settled();
    await addressWith(page, 'at=');
    const link = await addressWith(page, 'table=edges.confidence.down');
    const seen = await session.app.counts();
    const where = await places(session.app, ['NATO', 'Russia', 'Vladimir Putin']);
    const other = await openApp(session.browser, {}, link);
    try {
      for (const app of [other, session.app]) {
        if (app === session.app) {
          await page.reload();
          await app.settled();
        }
        expect(await app.counts()).toEqual(seen);
        await tableShown(app.page);
        const now = await places(app, ['NATO', 'Russia', 'Vladimir Putin']);
        for (const [index, at] of now.entries()) {
          expect(Math.abs((at?.[0] ?? 0) - (where[index]?.[0] ?? 0))).toBeLessThanOrEqual(2);
          expect(Math.abs((at?.[1] ?? 0) - (where[index]?.[1] ?? 0))).toBeLessThanOrEqual(2);
        }
        expect(await app.page.evaluate((id) => window.relata?.node(id)?.pinned, dragged.id)).toBe(true);
        expect(await app.page.getByTestId('filter-chip').allTextContents()).toEqual(['Without Denied']);
        const head = app.page.getByRole('columnheader', { name: 'Confidence' });
        expect(await head.getAttribute('aria-sort')).toBe('descending');
      }
    } finally {
      await other.close();
    }
  });

  it('W120: a link from before a merge shows the survivor and its edge', async () => {
    const { page } = session.app;
    const edge = await session.app.edgeBetween('George W. Bush', 'VISITED', 'Moscow');
    await page.mouse.click(edge.x, edge.y);
    await page.getByTestId('edge-inspector').waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Shift+L');
    await page.getByTestId('toast').getByText('Link copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const before = `/${new URL(copied).hash}`;
    const both = "MATCH (e:Entity) WHERE e.name IN ['Russia', 'Moscow'] RETURN count(e) AS n";
    const entities = async () => Number((await session.database.cypher(both))[0]?.n);
    for (const [name, keys] of [
      ['Russia', []],
      ['Moscow', ['Control']],
    ] as const) {
      await page.getByTestId('canvas').focus();
      const at = await session.app.node(name);
      for (const key of keys) await page.keyboard.down(key);
      await page.mouse.click(at.x, at.y);
      for (const key of keys) await page.keyboard.up(key);
    }
    await page.keyboard.press('m');
    await page.getByTestId('merge-preview').waitFor();
    await page.getByTestId('decision-submit').click();
    await expect.poll(entities).toBe(1);
    const other = await openApp(session.browser, {}, before);
    try {
      other.expectNoise(/404/);
      await other.page.getByTestId('edge-inspector').getByText('George W. Bush').first().waitFor();
      expect(await other.page.evaluate(() => window.relata?.nodeNamed('Moscow'))).toBeNull();
    } finally {
      await other.close();
    }
    await page.keyboard.press('Control+z');
    await expect.poll(entities).toBe(2);
  });

  it('W119: an address that nobody wrote opens the first screen', async () => {
    const other = await openApp(
      session.browser,
      {},
      '/#v=%%%&not=x&confidence=9&table=<b>&at=NaN&style=none',
    );
    try {
      expect((await other.counts()).nodes).toBeGreaterThan(30);
      expect(await other.page.getByTestId('filter-chip').count()).toBe(0);
    } finally {
      await other.close();
    }
  });
});

describe.each(['light', 'dark'] as const)('on a narrow screen, %s', (colorScheme) => {
  it('W125: filters and table are sheets for a thumb', async () => {
    const app = await openApp(session.browser, { ...NARROW, colorScheme });
    const { page } = app;
    try {
      const tabs = page.getByRole('navigation', { name: 'Panels' });
      await tabs.getByRole('button', { name: 'Filters' }).tap();
      const { edges } = await app.counts();
      const denied = page.getByTestId('filter-reading').getByRole('checkbox', { name: /^Denied/ });
      await denied.tap();
      await page.waitForFunction((all) => (window.relata?.counts().edges ?? all) < all, edges);
      await app.accessible();
      await tabs.getByRole('button', { name: 'Table' }).tap();
      const boxes = page.getByTestId('table-grid').getByRole('checkbox');
      await boxes.nth(0).tap();
      await boxes.nth(2).tap();
      await page.getByTestId('table-bulk').getByText('2 entities selected').waitFor();
      const row = await page.getByTestId('table-grid').locator('tbody tr[id]').first().boundingBox();
      expect(row?.height).toBeGreaterThanOrEqual(44);
      await app.accessible();
      await tabs.getByRole('button', { name: 'Table' }).tap();
      await page.getByTestId('table').waitFor({ state: 'detached' });
    } finally {
      await app.close();
    }
  });
});
