// The workbench on the sample: a query, a correction, a merge and its undo, the review queue, and two browsers at once.
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

async function count(query: string): Promise<number> {
  const [row] = await database.cypher(`${query} RETURN count(*) AS n`);
  return Number(row?.n);
}

async function select(name: string, modifiers: Array<'Control'> = []): Promise<void> {
  const at = await app.node(name);
  for (const key of modifiers) await app.page.keyboard.down(key);
  await app.page.mouse.click(at.x, at.y);
  for (const key of modifiers) await app.page.keyboard.up(key);
}

async function openConsole(statement: string): Promise<void> {
  await app.page.keyboard.press('q');
  await app.page.getByTestId('console').waitFor();
  await app.page.locator('.cm-content').click();
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.type(statement);
  await app.page.keyboard.press('Escape');
  await app.page.getByTestId('console-run').click();
}

describe('the console', () => {
  it('answers who met whom as a table and puts the answer on the canvas', async () => {
    await openConsole("MATCH (a:Person {name: 'George Robertson'})-[m:MET]-(b:Person) RETURN a, m, b");
    const answer = app.page.getByTestId('console-answer');
    await answer.waitFor();
    await answer.getByText('Sergei Ivanov').first().waitFor();
    await answer.getByText('LIMIT 100 added').waitFor();
    await app.page.getByTestId('console-view-graph').click();
    await app.page.getByTestId('console-replace').click();
    await app.page.waitForFunction(() => (window.relata?.counts().nodes ?? 0) < 12);
    expect(await app.names()).toContain('Sergei Ivanov');
  });

  it('refuses to write, says how the graph is changed instead, and changes nothing', async () => {
    const everything = 'MATCH (n) WHERE NOT n:RelataQuery';
    const before = await count(everything);
    app.expectNoise(/403/);
    await openConsole('MATCH (n) DETACH DELETE n');
    const error = app.page.getByTestId('console-error');
    await error.waitFor();
    expect(await error.getAttribute('data-code')).toBe('CONSOLE_WRITE');
    expect(await count(everything)).toBe(before);
  });
});

describe('corrections', () => {
  it('renames an entity, and undo gives the old name back', async () => {
    await select('Silvio Berlusconi');
    await app.page.keyboard.press('F2');
    await app.page.getByTestId('rename-name').fill('S. Berlusconi');
    await app.page.getByTestId('decision-submit').click();
    await app.page.waitForFunction(() => window.relata?.nodeNamed('S. Berlusconi') !== null);
    await expect.poll(() => count("MATCH (:Entity {name: 'S. Berlusconi'})")).toBe(1);
    await app.page.keyboard.press('Control+z');
    await app.page.waitForFunction(() => window.relata?.nodeNamed('Silvio Berlusconi') !== null);
    await expect.poll(() => count("MATCH (:Entity {name: 'Silvio Berlusconi'})")).toBe(1);
  });

  it('merges two entities after a preview, and takes it back', async () => {
    await select('Moscow');
    await select('Russia', ['Control']);
    await app.page.keyboard.press('m');
    await app.page.getByTestId('merge-preview').waitFor();
    await app.page.getByTestId('decision-submit').click();
    const both = "MATCH (e:Entity) WHERE e.name IN ['Russia', 'Moscow']";
    await expect.poll(() => count(both)).toBe(1);
    await app.page.keyboard.press('Control+z');
    await expect.poll(() => count(both)).toBe(2);
  });
});

describe('review', () => {
  it('takes verdicts by one key and moves on; undo brings the edge back', async () => {
    await app.page.keyboard.press('v');
    const item = app.page.getByTestId('review-item');
    await item.waitFor();
    const first = await item.getAttribute('data-edge');
    const accepted = "MATCH ()-[r {status: 'accepted'}]->()";
    const before = await count(accepted);
    await app.page.keyboard.press('y');
    await app.page.waitForFunction(
      (old) => document.querySelector('[data-testid="review-item"]')?.getAttribute('data-edge') !== old,
      first,
    );
    await expect.poll(() => count(accepted)).toBe(before + 1);
    await app.page.keyboard.press('Control+z');
    await expect.poll(() => count(accepted)).toBe(before);
    await app.accessible();
  });
});

describe('two browsers', () => {
  it('see each other decide', async () => {
    const other = await openApp(browser);
    const edge = await app.edgeBetween('Vladimir Putin', 'THANKED', 'George Robertson');
    await app.page.mouse.click(edge.x, edge.y);
    await app.page.getByTestId('edge-inspector').waitFor();
    await app.page.keyboard.press('y');
    await other.page.waitForFunction((id) => window.relata?.edge(id)?.status === 'accepted', edge.id);
    await app.page.keyboard.press('Control+z');
    await other.page.waitForFunction((id) => window.relata?.edge(id)?.status === 'unreviewed', edge.id);
    await other.close();
  });
});
