// The workbench on the sample: a query, a correction, a merge and its undo, the review queue, and two browsers at once.
import { describe, expect, it } from 'vitest';

import { openApp } from '../support/app-page.ts';
import { appSession } from '../support/app-session.ts';
import { find } from '../support/hands.ts';

const session = appSession();

async function count(query: string): Promise<number> {
  const [row] = await session.database.cypher(`${query} RETURN count(*) AS n`);
  return Number(row?.n);
}

async function select(name: string, modifiers: Array<'Control'> = []): Promise<void> {
  const at = await session.app.node(name);
  for (const key of modifiers) await session.app.page.keyboard.down(key);
  await session.app.page.mouse.click(at.x, at.y);
  for (const key of modifiers) await session.app.page.keyboard.up(key);
}

async function openConsole(statement: string): Promise<void> {
  await session.app.page.keyboard.press('q');
  await session.app.page.getByTestId('console').waitFor();
  await session.app.page.locator('.cm-content').click();
  await session.app.page.keyboard.press('Control+a');
  await session.app.page.keyboard.type(statement);
  await session.app.page.keyboard.press('Escape');
  await session.app.page.getByTestId('console-run').click();
}

describe('the console', () => {
  it('answers who met whom as a table and puts the answer on the canvas', async () => {
    await openConsole("MATCH (a:Person {name: 'George Robertson'})-[m:MET]-(b:Person) RETURN a, m, b");
    const answer = session.app.page.getByTestId('console-answer');
    await answer.waitFor();
    await answer.getByText('Sergei Ivanov').first().waitFor();
    await answer.getByText('LIMIT 100 added').waitFor();
    await session.app.page.getByTestId('console-view-graph').click();
    await session.app.page.getByTestId('console-replace').click();
    await session.app.page.waitForFunction(() => (window.relata?.counts().nodes ?? 0) < 12);
    expect(await session.app.names()).toContain('Sergei Ivanov');
  });

  it('refuses to write, says how the graph is changed instead, and changes nothing', async () => {
    const everything = 'MATCH (n) WHERE NOT n:RelataQuery';
    const before = await count(everything);
    session.app.expectNoise(/403/);
    await openConsole('MATCH (n) DETACH DELETE n');
    const error = session.app.page.getByTestId('console-error');
    await error.waitFor();
    expect(await error.getAttribute('data-code')).toBe('CONSOLE_WRITE');
    expect(await count(everything)).toBe(before);
  });
});

describe('corrections', () => {
  it('renames an entity, and undo gives the old name back', async () => {
    await select('Silvio Berlusconi');
    await session.app.page.keyboard.press('F2');
    await session.app.page.getByTestId('rename-name').fill('S. Berlusconi');
    await session.app.page.getByTestId('decision-submit').click();
    await session.app.page.waitForFunction(() => window.relata?.nodeNamed('S. Berlusconi') !== null);
    await expect.poll(() => count("MATCH (:Entity {name: 'S. Berlusconi'})")).toBe(1);
    await session.app.page.keyboard.press('Control+z');
    await session.app.page.waitForFunction(() => window.relata?.nodeNamed('Silvio Berlusconi') !== null);
    await expect.poll(() => count("MATCH (:Entity {name: 'Silvio Berlusconi'})")).toBe(1);
  });

  it('merges two entities after a preview, and takes it back', async () => {
    await select('Moscow');
    await select('Russia', ['Control']);
    await session.app.page.keyboard.press('m');
    await session.app.page.getByTestId('merge-preview').waitFor();
    await session.app.page.getByTestId('decision-submit').click();
    const both = "MATCH (e:Entity) WHERE e.name IN ['Russia', 'Moscow']";
    await expect.poll(() => count(both)).toBe(1);
    await session.app.page.keyboard.press('Control+z');
    await expect.poll(() => count(both)).toBe(2);
  });
});

describe('review', () => {
  it('takes verdicts by one key and moves on; undo brings the edge back', async () => {
    await session.app.page.keyboard.press('v');
    const item = session.app.page.getByTestId('review-item');
    await item.waitFor();
    const first = await item.getAttribute('data-edge');
    const accepted = "MATCH ()-[r {status: 'accepted'}]->()";
    const before = await count(accepted);
    await session.app.page.keyboard.press('y');
    await session.app.page.waitForFunction(
      (old) => document.querySelector('[data-testid="review-item"]')?.getAttribute('data-edge') !== old,
      first,
    );
    await expect.poll(() => count(accepted)).toBe(before + 1);
    await session.app.page.keyboard.press('Control+z');
    await expect.poll(() => count(accepted)).toBe(before);
    await session.app.accessible();
  });
});

describe('two browsers', () => {
  it('see each other decide', async () => {
    const other = await openApp(session.browser);
    const edge = await session.app.edgeBetween('Vladimir Putin', 'THANKED', 'George Robertson');
    await session.app.page.mouse.click(edge.x, edge.y);
    await session.app.page.getByTestId('edge-inspector').waitFor();
    await session.app.page.keyboard.press('y');
    await other.page.waitForFunction((id) => window.relata?.edge(id)?.status === 'accepted', edge.id);
    await session.app.page.keyboard.press('Control+z');
    await other.page.waitForFunction((id) => window.relata?.edge(id)?.status === 'unreviewed', edge.id);
    await other.close();
  });
});

describe('a date of an entity', () => {
  it('W207: leaves the panel when it is rejected, stays away after a reload, and comes back by undo', async () => {
    const { app } = session;
    const { page } = app;
    const rejected = "MATCH (d:Decision {kind: 'reject'}) WHERE NOT d.retracted";
    const before = await count(rejected);
    await page.keyboard.press('3');
    await page
      .getByTestId('ingest-text')
      .fill('Elena Marchetti was born in Trieste on 7 November 1961. Elena Marchetti died in Rome in 1999.');
    await page.locator('input[type=date]').fill('2001-05-15');
    await page.getByTestId('ingest-submit').click();
    await page.waitForFunction(() => window.relata?.nodeNamed('Elena Marchetti') !== null);
    await find(app, 'Elena Marchetti');
    const dates = page.getByTestId('entity-property');
    await dates.nth(1).waitFor();
    await app.accessible();
    await page.getByRole('button', { name: 'Reject: born 7 Nov 1961' }).click();
    await expect.poll(() => dates.count()).toBe(1);
    await expect.poll(() => count(rejected)).toBe(before + 1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => dates.count()).toBe(2);
    await expect.poll(() => count(rejected)).toBe(before);
    await page.getByRole('button', { name: 'Accept: died 1999' }).click();
    await expect.poll(() => dates.nth(1).textContent()).toContain('Accepted');
    await page.getByRole('button', { name: 'Reject: born 7 Nov 1961' }).click();
    await expect.poll(() => count(rejected)).toBe(before + 1);
    await page.reload();
    await app.settled();
    await find(app, 'Elena Marchetti');
    await expect.poll(() => dates.allTextContents()).toEqual([expect.stringContaining('Accepted')]);
  });
});
