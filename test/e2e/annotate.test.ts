// Correcting the graph in a real browser, by mouse and by keyboard: every form sent to a real server, seen in the
// database, and taken back again.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { type AppPage, openApp } from '../support/app-page.ts';
import { appSession } from '../support/app-session.ts';
import { find, focused, selectPlainWord } from '../support/hands.ts';

const session = appSession();

async function count(query: string): Promise<number> {
  const [row] = await session.database.cypher(`${query} RETURN count(*) AS n`);
  return Number(row?.n);
}

/** Waits until so many rows match. */
async function eventually(query: string, rows: number): Promise<void> {
  await expect.poll(() => count(query), { message: query }).toBe(rows);
}

/** Decisions of a kind that are in force. */
function inForce(kind: string, rest = ''): string {
  return `MATCH (d:Decision {kind: '${kind}'}) WHERE NOT d.retracted ${rest}`;
}

async function select(app: AppPage, ...names: string[]): Promise<void> {
  for (const [at, name] of names.entries()) {
    const { x, y } = await app.node(name);
    if (at > 0) await app.page.keyboard.down('Control');
    await app.page.mouse.click(x, y);
    if (at > 0) await app.page.keyboard.up('Control');
  }
}

async function selectEdge(app: AppPage, subject: string, type: string, object: string): Promise<string> {
  const { x, y, id } = await app.edgeBetween(subject, type, object);
  await app.page.mouse.click(x, y);
  await app.page.getByTestId('edge-inspector').waitFor();
  return id;
}

/** Goes on with Tab until the keyboard is on that control. */
async function tabTo(page: Page, testId: string): Promise<void> {
  const here = () => page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');
  for (let presses = 0; (await here()) !== testId; presses += 1) {
    expect(presses, `Tab never comes to ${testId}`).toBeLessThan(60);
    await page.keyboard.press('Tab');
  }
}

async function choose(page: Page, testId: string, option: string): Promise<void> {
  await page.getByTestId(testId).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Of a list that opens under a field: down to the option, without a pointer. */
async function chooseByKeys(page: Page, testId: string, option: string): Promise<void> {
  await tabTo(page, testId);
  await page.keyboard.press('ArrowDown');
  const chosen = async () =>
    (await page.locator('[data-combobox-selected]:visible').first().textContent()) ?? '';
  let now = await chosen();
  for (let presses = 0; !now.startsWith(option); presses += 1) {
    expect(presses, `${option} is not in the list`).toBeLessThan(60);
    await page.keyboard.press('ArrowDown');
    // The list follows the key a moment later: going on before that would pass the option by.
    await expect.poll(chosen).not.toBe(now);
    now = await chosen();
  }
  await page.keyboard.press('Enter');
}

async function submit(page: Page): Promise<void> {
  await page.getByTestId('decision-submit').click();
  await page.getByTestId('decision-submit').waitFor({ state: 'detached' });
}

async function submitByKeys(page: Page): Promise<void> {
  await tabTo(page, 'decision-submit');
  await page.keyboard.press('Enter');
  await page.getByTestId('decision-submit').waitFor({ state: 'detached' });
}

const undo = ({ page }: AppPage) => page.keyboard.press('Control+z');

const THANKS =
  "MATCH (a {name: 'Vladimir Putin'})-[r]->(b {name: 'George Robertson'}) WHERE r.type = 'THANKED'";
const THANKS_BACK =
  "MATCH (a {name: 'George Robertson'})-[r]->(b {name: 'Vladimir Putin'}) WHERE r.type = 'THANKED'";

describe('an edge', () => {
  it('is edited by mouse: direction, label, title, date with precision, polarity; undo gives all of it back', async () => {
    const { app } = session;
    const { page } = app;
    await selectEdge(app, 'Vladimir Putin', 'THANKED', 'George Robertson');
    await page.getByTestId('action-edge.edit').click();
    await page.getByTestId('edit-edge-form').waitFor();
    await app.accessible();
    await page.getByTestId('edge-reversed').check();
    await page.getByTestId('edge-label').fill('expressed thanks');
    await page.getByTestId('edge-title').fill('host');
    await page.getByTestId('edge-date').fill('2001');
    await choose(page, 'edge-precision', 'In these ten years');
    await choose(page, 'edge-polarity', 'Denied');
    await page.getByTestId('decision-reason').fill('A courtesy');
    await submit(page);
    await eventually(
      `${THANKS_BACK} AND type(r) = 'DENIED' AND r.label = 'expressed thanks' AND r.title = 'host'
         AND r.firstDate = '2001' AND r.datePrecision = 'decade'`,
      1,
    );
    await page.getByTestId('decision-history').getByText('A courtesy').waitFor();
    await undo(app);
    await eventually(`${THANKS} AND type(r) = 'THANKED' AND r.title IS NULL`, 1);
  });

  it('is edited by keyboard alone: type and modality', async () => {
    const { app } = session;
    const { page } = app;
    await page.keyboard.press('v');
    const item = page.getByTestId('review-item');
    await item.waitFor();
    const edge = await item.getAttribute('data-edge');
    await page.keyboard.press('e');
    await page.getByTestId('edit-edge-form').waitFor();
    await chooseByKeys(page, 'edge-modality', 'As a plan');
    await tabTo(page, 'decision-reason');
    await page.keyboard.type('Not signed yet');
    await submitByKeys(page);
    await eventually(inForce('edit', "AND d.reason = 'Not signed yet' AND d.payload CONTAINS 'planned'"), 1);
    await page.waitForFunction(
      (old) => document.querySelector('[data-testid="review-item"]')?.getAttribute('data-edge') !== old,
      edge,
    );
    await undo(app);
    await eventually(inForce('edit'), 0);
    await page.waitForFunction(
      (old) => document.querySelector('[data-testid="review-item"]')?.getAttribute('data-edge') === old,
      edge,
    );
  });

  it('is tagged and commented on by keyboard; the tag comes off by its chip, the comment from the history', async () => {
    const { app } = session;
    const { page } = app;
    await selectEdge(app, 'Vladimir Putin', 'THANKED', 'George Robertson');
    await page.keyboard.press('#');
    await focused(page, 'tag-text');
    await page.keyboard.type('follow up');
    await page.keyboard.press('Enter');
    await eventually(inForce('tag'), 1);
    await page.getByTestId('tags').getByText('follow up').waitFor();
    await page.keyboard.press('c');
    await focused(page, 'comment-text');
    await page.keyboard.type('Ask the press office');
    await submitByKeys(page);
    const history = page.getByTestId('decision-history');
    await history.getByText('Ask the press office').waitFor();
    await app.accessible();
    await page.getByTestId('tag-off').click();
    await page.getByTestId('tags').waitFor({ state: 'detached' });
    await eventually(inForce('tag'), 0);
    await history.locator('[data-kind="comment"]').getByTestId('take-back').click();
    await eventually(inForce('comment'), 0);
  });

  it('is added between two entities with a written reason', async () => {
    const { app } = session;
    const { page } = app;
    await select(app, 'Silvio Berlusconi', 'George Robertson');
    await page.keyboard.press('a');
    await page.getByTestId('add-edge-form').waitFor();
    await app.accessible();
    await choose(page, 'edge-type', 'praised');
    expect(await page.getByTestId('decision-submit').isDisabled()).toBe(true);
    await page.getByTestId('decision-reason').fill('Heard at the summit');
    await submit(page);
    const added = "MATCH ({name: 'Silvio Berlusconi'})-[r:PRAISED]->({name: 'George Robertson'})";
    await eventually(added, 1);
    await page.waitForFunction(() => window.relata?.edges().some(({ type }) => type === 'PRAISED'));
    await undo(app);
    await eventually(added, 0);
  });

  it('is added from words selected in an article, which are its evidence', async () => {
    const { app } = session;
    const { page } = app;
    await selectEdge(app, 'Vladimir Putin', 'THANKED', 'George Robertson');
    await page.getByTestId('open-article').first().click();
    await page.getByTestId('target-sentence').first().waitFor();
    const ends = await page.evaluate(() => {
      const sentence = document.querySelector('[data-testid="target-sentence"]')!;
      sentence.scrollIntoView({ block: 'center' });
      const text = [...document.querySelectorAll('[data-testid="target-sentence"]')];
      const first = text[0]!.getClientRects()[0]!;
      const rects = text.at(-1)!.getClientRects();
      const last = rects[rects.length - 1]!;
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 },
      };
    });
    await page.mouse.move(ends.from.x, ends.from.y);
    await page.mouse.down();
    await page.mouse.move(ends.to.x, ends.to.y, { steps: 5 });
    await page.mouse.up();
    await page.getByTestId('word-selection').waitFor();
    await page.getByTestId('word-selection').getByTestId('action-edge.add').click();
    await page.getByTestId('add-edge-form').waitFor();
    await page.getByTestId('add-evidence').waitFor();
    await choose(page, 'edge-type', 'praised');
    await submit(page);
    const added =
      "MATCH (d:Decision {kind: 'add'})-[:ADDS]->(:Edge {type: 'PRAISED'}) WHERE d.payload CONTAINS 'thank'";
    await eventually(added, 1);
    await undo(app);
    await eventually(added, 0);
  });
});

describe('words that the reader missed', () => {
  it('W232: are named as a new entity in the article, marked and selected, and nobody again after undo', async () => {
    const { app } = session;
    const { page } = app;
    const named = "MATCH (:Entity:Organization {name: 'Kremlin press office'})";
    await selectEdge(app, 'Vladimir Putin', 'THANKED', 'George Robertson');
    await page.getByTestId('open-article').first().click();
    await page.getByTestId('target-sentence').first().waitFor();
    const words = await selectPlainWord(page);
    await page.keyboard.press('Shift+N');
    await page.getByTestId('name-words-form').waitFor();
    expect(await page.getByTestId('name-words-quote').textContent()).toContain(words);
    await app.accessible();
    await page.getByTestId('name-words-which').getByText('A new entity').click();
    await page.getByTestId('name-words-name').fill('Kremlin press office');
    await choose(page, 'name-words-type', 'Organization');
    await submit(page);
    await eventually(named, 1);
    const marks = page.getByTestId('article-text').locator('[data-by-hand]');
    await marks.first().waitFor();
    expect(await marks.first().textContent()).toBe(words);
    await app.node('Kremlin press office');
    await undo(app);
    await eventually(named, 0);
    await marks.first().waitFor({ state: 'detached' });
    expect(await app.names()).not.toContain('Kremlin press office');
  });
});

describe('an entity', () => {
  it('is renamed and retyped by keyboard alone', async () => {
    const { app } = session;
    const { page } = app;
    await find(app, 'George Robertson');
    await page.keyboard.press('F2');
    await focused(page, 'rename-name');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Lord Robertson');
    await page.keyboard.press('Enter');
    await eventually("MATCH (:Entity:Person {name: 'Lord Robertson'})", 1);
    await page.keyboard.press('t');
    await page.getByTestId('retype-type').waitFor();
    await chooseByKeys(page, 'retype-type', 'Organization');
    await submitByKeys(page);
    await eventually("MATCH (:Entity:Organization {name: 'Lord Robertson'})", 1);
    await undo(app);
    await undo(app);
    await eventually("MATCH (:Entity:Person {name: 'George Robertson'})", 1);
  });

  it('is split by mention, and is one again after undo', async () => {
    const { app } = session;
    const { page } = app;
    const before = await count('MATCH (:Entity)');
    await select(app, 'Igor Ivanov');
    await page.keyboard.press('Shift+S');
    await page.getByTestId('split-mention').first().waitFor();
    await app.accessible();
    await page.getByTestId('split-mention').first().check();
    await page.getByTestId('decision-reason').fill('Another Ivanov');
    await submit(page);
    await eventually('MATCH (:Entity)', before + 1);
    await undo(app);
    await eventually('MATCH (:Entity)', before);
  });

  it('is taken apart by keyboard alone, which keeps the parts apart', async () => {
    const { app } = session;
    const { page } = app;
    const before = await count('MATCH (:Entity)');
    await find(app, 'NATO');
    await page.keyboard.press('Shift+M');
    const parts = page.getByTestId('unmerge-parts');
    await parts.waitFor();
    await parts.getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    await submitByKeys(page);
    await eventually('MATCH (:Entity)', before + 1);
    await eventually(inForce('keep-apart'), 1);
    await undo(app);
    await eventually('MATCH (:Entity)', before);
    await eventually(inForce('keep-apart'), 0);
  });

  it('is kept apart from another by the menu', async () => {
    const { app } = session;
    const { page } = app;
    await select(app, 'Igor Ivanov', 'Sergei Ivanov');
    const { x, y } = await app.node('Sergei Ivanov');
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByTestId('menu-node.keep-apart').click();
    await eventually(inForce('keep-apart'), 1);
    await undo(app);
    await eventually(inForce('keep-apart'), 0);
  });
});

describe('the review', () => {
  it('gives several edges one verdict from the list, as one decision', async () => {
    const { app } = session;
    const { page } = app;
    await page.keyboard.press('v');
    await page.keyboard.press('l');
    const rows = page.getByTestId('review-row');
    await rows.first().waitFor();
    await app.accessible();
    for (const at of [0, 2]) await rows.nth(at).getByRole('checkbox').check();
    await page.getByTestId('review-accept').click();
    await eventually("MATCH ()-[{status: 'accepted'}]->()", 2);
    await eventually(inForce('accept'), 1);
    await undo(app);
    await eventually("MATCH ()-[{status: 'accepted'}]->()", 0);
  });

  it('is narrowed by type and confidence, with the keyboard on the first filter', async () => {
    const { app } = session;
    const { page } = app;
    await page.keyboard.press('v');
    await page.getByTestId('review-item').waitFor();
    await page.keyboard.press('f');
    await focused(page, 'review-type');
    const progress = () => page.getByTestId('review-progress').textContent();
    const all = await progress();
    const waiting = (rest: string) => count(`MATCH (n:Edge {type: 'THANKED'}) WHERE n.doubt >= 0 ${rest}`);
    await page.getByTestId('review-type').selectOption('THANKED');
    await expect.poll(progress).toContain(`, ${await waiting('')} left`);
    await page.getByTestId('review-confidence').selectOption('0.7');
    await expect.poll(progress).toContain(`, ${await waiting('AND n.confidence <= 0.7')} left`);
    await page.getByTestId('review-type').selectOption('');
    await page.getByTestId('review-confidence').selectOption('');
    await expect.poll(progress).toBe(all);
  });

  it('merges a likely pair the other way round after a preview, by keyboard alone', async () => {
    const { app } = session;
    const { page } = app;
    await page.keyboard.press('Shift+V');
    const pair = page.getByTestId('review-pair');
    await pair.waitFor();
    await page.getByTestId('merge-preview').waitFor();
    await app.accessible();
    const names = await pair
      .locator('section[aria-label]')
      .evaluateAll((sides) => sides.map((side) => side.getAttribute('aria-label') ?? ''));
    const [kept, absorbed] = [names[1]!, names[0]!];
    await page.keyboard.press('s');
    await expect
      .poll(() => page.getByTestId('merge-preview').locator('strong').first().textContent())
      .toBe(kept);
    await page.keyboard.press('y');
    const named = (name: string) => `MATCH (:Entity {name: '${name}'})`;
    await eventually(named(absorbed), 0);
    await eventually(named(kept), 1);
    await undo(app);
    await eventually(named(absorbed), 1);
  });
});

describe('more than one', () => {
  it('undo of what somebody else decided over says who and when, and goes back only by force', async () => {
    const { app } = session;
    const other = await openApp(session.browser);
    app.expectNoise(/409/);
    const edge = await selectEdge(app, 'Vladimir Putin', 'THANKED', 'George Robertson');
    const status = (page: Page, wanted: string) =>
      page.waitForFunction(([id, is]) => window.relata?.edge(id!)?.status === is, [edge, wanted]);
    await app.page.keyboard.press('y');
    await status(other.page, 'accepted');
    await selectEdge(other, 'Vladimir Putin', 'THANKED', 'George Robertson');
    await other.page.keyboard.press('u');
    await status(app.page, 'unsure');
    await undo(app);
    const dialog = app.page.getByTestId('overlaid');
    await dialog.getByText('is unsure').waitFor();
    await app.accessible();
    await app.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await eventually(inForce('accept'), 1);
    await undo(app);
    await app.page.getByTestId('overlaid-force').click();
    await eventually(inForce('accept'), 0);
    await eventually(inForce('unsure'), 1);
    await undo(other);
    await status(app.page, 'unreviewed');
    await other.close();
  });

  it('two merges at the same time are both kept, and both browsers show both', async () => {
    const { app } = session;
    const other = await openApp(session.browser);
    const open = async (page: AppPage, left: string, right: string) => {
      await select(page, left, right);
      await page.page.keyboard.press('m');
      await page.page.getByTestId('merge-preview').waitFor();
    };
    await open(app, 'Russia', 'Moscow');
    await open(other, 'Igor Ivanov', 'Sergei Ivanov');
    await Promise.all([submit(app.page), submit(other.page)]);
    await eventually(inForce('merge'), 2);
    for (const { page } of [app, other]) {
      await page.waitForFunction(() =>
        ['Moscow', 'Sergei Ivanov'].every((name) => window.relata?.nodeNamed(name) === null),
      );
    }
    await Promise.all([undo(app), undo(other)]);
    await eventually(inForce('merge'), 0);
    await eventually("MATCH (e:Entity) WHERE e.name IN ['Moscow', 'Sergei Ivanov']", 2);
    await other.close();
  });

  it('a decision made while the server is away leaves the screen with the reason, and is tried again', async () => {
    const { app } = session;
    const { page } = app;
    app.expectNoise(/Failed to load resource/);
    let away = true;
    // Before anything else: a request that follows at once may pass a route that is only just being laid.
    await page.route('**/api/decisions', (route) =>
      away ? route.abort('connectionrefused') : route.continue(),
    );
    const edge = await selectEdge(app, 'Vladimir Putin', 'THANKED', 'George Robertson');
    await page.keyboard.press('n');
    const toast = page.getByTestId('toast').filter({ hasText: 'does not answer' });
    await toast.waitFor();
    await page.waitForFunction((id) => window.relata?.edge(id) !== null, edge);
    expect(await count(inForce('reject'))).toBe(0);
    away = false;
    await toast.getByTestId('toast-action').click();
    await eventually(inForce('reject'), 1);
    await page.waitForFunction((id) => window.relata?.edge(id) === null, edge);
    await undo(app);
    await eventually(inForce('reject'), 0);
  });
});
