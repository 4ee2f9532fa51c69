// An analyst's ten minutes without a mouse: from a name to its sentence, a correction and its undo, a query, a filter,
// the table, a saved view; and the console's promises. Nothing here touches a pointer.
import { describe, expect, it } from 'vitest';

import { openApp } from '../support/app-page.ts';
import { appSession } from '../support/app-session.ts';
import { addressThat, find, focused, spoken, tabTo } from '../support/hands.ts';

const session = appSession();

async function count(query: string): Promise<number> {
  const [row] = await session.database.cypher(`${query} RETURN count(*) AS n`);
  return Number(row?.n);
}

async function write(statement: string): Promise<void> {
  const { page } = session.app;
  await page.keyboard.press('q');
  await focused(page, 'console-editor');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(statement);
}

const here = (attribute: string, value: string) => `[${attribute}="${value}"]`;

describe('from a name to the sentence', () => {
  it('finds who met George Robertson, reads the sentence, and opens the article at it', async () => {
    const { app } = session;
    const { page } = app;
    await find(app, 'George Robertson');
    await spoken(page, /^George Robertson selected$/);
    const met = page
      .getByTestId('node-inspector')
      .getByRole('button', { name: /^met ?Sergei Ivanov/ })
      .first();
    await met.evaluate((row) => row.setAttribute('data-here', 'met'));
    await tabTo(page, here('data-here', 'met'));
    await page.keyboard.press('Enter');
    const evidence = page.getByTestId('edge-inspector').getByTestId('evidence').first();
    await evidence
      .getByText(/Robertson/)
      .first()
      .waitFor();
    await tabTo(page, here('data-testid', 'open-article'));
    await page.keyboard.press('Enter');
    const sentence = page.getByTestId('target-sentence').first();
    await sentence.waitFor();
    await expect
      .poll(() => sentence.evaluate((element) => element.getBoundingClientRect().bottom < window.innerHeight))
      .toBe(true);
    await page.keyboard.press('Escape');
    await page.getByTestId('edge-inspector').waitFor();
  });

  it('walks the canvas by arrows; Enter inspects, Ctrl+K runs a command, ? lists the keys', async () => {
    const { app } = session;
    const { page } = app;
    await tabTo(page, here('data-testid', 'canvas'));
    await page.keyboard.press('ArrowRight');
    await spoken(page, /^Russia selected$/);
    await page.keyboard.press('d');
    await page.getByTestId('node-inspector').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.getByTestId('node-inspector').getByText('Russia', { exact: true }).first().waitFor();
    const { nodes } = await app.counts();
    await page.keyboard.press('Control+k');
    await page.waitForFunction(() => document.activeElement?.matches('[data-testid="palette"] input'));
    await page.keyboard.type('hide from');
    await page.getByRole('option', { name: /Hide from view/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction((all) => window.relata?.counts().nodes === all - 1, nodes);
    await page.keyboard.press('?');
    const sheet = page.getByTestId('shortcuts');
    for (const words of ['Hide all others', 'Run the statement', 'Select by a lasso']) {
      await sheet.getByText(words).first().waitFor();
    }
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });
});

describe('corrections', () => {
  it('rejects an edge and takes it back', async () => {
    const { app } = session;
    const { page } = app;
    const thanked = "MATCH ({name: 'Vladimir Putin'})-[:THANKED]->({name: 'George Robertson'})";
    await find(app, 'George Robertson');
    const row = page
      .getByTestId('node-inspector')
      .getByRole('button', { name: /Vladimir Putin/ })
      .filter({ hasText: /thank/ });
    await row.evaluate((element) => element.setAttribute('data-here', 'thanked'));
    await tabTo(page, here('data-here', 'thanked'));
    await page.keyboard.press('Enter');
    await page.getByTestId('edge-inspector').waitFor();
    await page.keyboard.press('n');
    await expect.poll(() => count(thanked)).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => count(thanked)).toBe(1);
  });

  it('merges two entities after reading what would move, and takes it back', async () => {
    const { app } = session;
    const { page } = app;
    const both = "MATCH (e:Entity) WHERE e.name IN ['Igor Ivanov', 'Sergei Ivanov']";
    await find(app, 'Sergei Ivanov');
    await page.keyboard.press('m');
    await focused(page, 'entity-picker');
    await page.keyboard.type('Igor Ivanov');
    await page.getByRole('option', { name: /Igor Ivanov/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const preview = page.getByTestId('merge-preview');
    await preview.getByText('Sergei Ivanov stays; Igor Ivanov becomes a part of it').waitFor();
    await preview.getByTestId('merge-moves').first().waitFor();
    await preview.getByTestId('merge-undo-hint').getByText('Undo takes the merge back').waitFor();
    await tabTo(page, here('data-testid', 'decision-submit'));
    await page.keyboard.press('Enter');
    await expect.poll(() => count(both)).toBe(1);
    await page.waitForFunction(() => window.relata?.nodeNamed('Igor Ivanov') === null);
    await page.keyboard.press('Control+z');
    await expect.poll(() => count(both)).toBe(2);
    await page.waitForFunction(() => window.relata?.nodeNamed('Igor Ivanov') !== null);
  });
});

describe('a part of the graph', () => {
  it('is filtered, sorted in the table, opened from there and kept as a view', async () => {
    const { app } = session;
    const { page } = app;
    const { edges } = await app.counts();
    await page.keyboard.press('w');
    await page.getByTestId('filters').waitFor();
    await tabTo(page, '[data-testid="filter-reading"] [aria-label^="Denied"]');
    await page.keyboard.press('Space');
    await page.getByTestId('filter-chip').getByText('Without Denied').waitFor();
    expect((await app.counts()).edges).toBeLessThan(edges);
    await page.keyboard.press('k');
    await focused(page, 'table-grid');
    await tabTo(page, here('data-testid', 'table-sort-name'));
    await page.keyboard.press('Enter');
    await addressThat(page, ({ table }) => table?.order.column === 'name', 'the order is in the address');
    await tabTo(page, here('data-testid', 'table-grid'));
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByTestId('node-inspector').waitFor();
    await page.keyboard.press('Control+s');
    await focused(page, 'view-name');
    await page.keyboard.type('Without denials');
    await page.keyboard.press('Enter');
    await page.getByText('View “Without denials” saved.').waitFor();
    const view = page.getByTestId('view-row').filter({ hasText: 'Without denials' });
    await view.getByTestId('view-delete').focus();
    await page.keyboard.press('Enter');
    await view.waitFor({ state: 'detached' });
  });
});

describe('the console', () => {
  it('Ctrl+Enter runs a query, and its rows open on the canvas', async () => {
    const { page } = session.app;
    await write("MATCH (:Person {name: 'George Robertson'})-[:MET]-(b:Person) RETURN b");
    await page.keyboard.press('Control+Enter');
    await page.getByTestId('console-limit').getByText('LIMIT 100 added').waitFor();
    await page.keyboard.press('Escape');
    await tabTo(page, here('data-testid', 'console-open-entity'));
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Enter');
    await page.getByTestId('node-inspector').getByText(name, { exact: true }).first().waitFor();
  });

  it('a running query is stopped; an error marks its place; the draft survives a reload', async () => {
    const { app } = session;
    const { page } = app;
    // A stopped statement and a faulty one are answered so.
    app.expectNoise(/status of 4\d\d/);
    await write('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)');
    await page.keyboard.press('Control+Enter');
    await page.getByTestId('console-running').waitFor();
    await page.keyboard.press('Escape');
    await tabTo(page, here('data-testid', 'console-stop'));
    await page.keyboard.press('Enter');
    await page.getByTestId('console-stopped').waitFor();

    await tabTo(page, here('data-testid', 'console-editor'));
    await page.keyboard.press('Control+a');
    const wrong = 'MATCH (a:Person) RETURN a ORDR BY a.name';
    await page.keyboard.type(wrong);
    await page.keyboard.press('Control+Enter');
    const error = page.getByTestId('console-error');
    await error.waitFor();
    expect(await error.getAttribute('data-code')).toBe('CONSOLE_SYNTAX');
    await page.locator('.cm-lintRange-error').getByText('ORDR').first().waitFor();
    await page.keyboard.press('Escape');
    await tabTo(page, here('data-testid', 'console-error-place'));
    await page.keyboard.press('Enter');
    await focused(page, 'console-editor');

    await page.reload();
    await app.settled();
    await page.keyboard.press('q');
    await page.getByTestId('console-editor').getByText('ORDR').waitFor();
  });

  it('history and favourites are on the server: another browser has them, and a file takes them along', async () => {
    const { page } = session.app;
    await write('MATCH (n:Event) RETURN count(n) AS kept_events');
    await page.keyboard.press('Control+Enter');
    await page.getByTestId('console-answer').waitFor();
    await page.keyboard.press('Escape');
    await tabTo(page, here('data-testid', 'console-drawer-favourites'));
    await page.keyboard.press('Enter');
    await tabTo(page, here('data-testid', 'console-favourite-name'));
    await page.keyboard.type('Events, counted');
    await page.keyboard.press('Enter');
    await page.getByTestId('console-kept').getByText('Events, counted').waitFor();

    const other = await openApp(session.browser);
    await other.page.keyboard.press('q');
    await focused(other.page, 'console-editor');
    await other.page.keyboard.press('Escape');
    for (const [drawer, text] of [
      ['favourites', 'Events, counted'],
      ['history', 'kept_events'],
    ] as const) {
      await tabTo(other.page, here('data-testid', `console-drawer-${drawer}`));
      await other.page.keyboard.press('Enter');
      await other.page.getByTestId('console-kept').getByText(text).first().waitFor();
    }
    const file = other.page.getByRole('link', { name: /Save history, favourites and views/ });
    const kept = await other.page.request.get(
      new URL((await file.getAttribute('href')) ?? '', other.page.url()).href,
    );
    expect(await kept.text()).toContain('Events, counted');
    await other.close();
  });
});
