// Every screen of the app and how a person gets there by keys, in an order that goes through each group in one page.
import type { Page } from 'playwright-core';

import { selectPlainWord } from './hands.ts';

interface Screen {
  name: string;
  /** From whatever the screen before it left; waits until what is named is there. */
  open(page: Page): Promise<unknown>;
}

function shown(page: Page, testId: string) {
  return page.getByTestId(testId).first().waitFor();
}

/** Leaves dialogs, menus, fields and the selection. */
async function leave(page: Page): Promise<void> {
  for (let layers = 0; layers < 4; layers += 1) await page.keyboard.press('Escape');
  await page.getByTestId('canvas').focus();
}

/** A list that is open in a form takes an Escape of its own. */
async function leaveDialog(page: Page): Promise<void> {
  const dialog = page.locator('[aria-modal="true"]');
  while (await dialog.isVisible()) await page.keyboard.press('Escape');
}

async function fresh(page: Page): Promise<void> {
  await page.goto(new URL('/?', page.url()).href);
  await page.waitForFunction(() => window.relata?.isSettled() === true, null, { timeout: 60_000 });
}

async function find(page: Page, name: string): Promise<void> {
  await leave(page);
  await page.keyboard.press('/');
  await page.getByTestId('search-input').fill(name);
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByTestId('node-inspector').getByRole('heading', { name, exact: true }).waitFor();
  await page.waitForFunction(() => window.relata?.isSettled() === true);
}

/** Puts the first of this entity's edges in the inspector. */
async function findEdge(page: Page, name: string): Promise<void> {
  await find(page, name);
  await page.getByTestId('node-inspector').getByRole('button', { name: /^met/ }).first().click();
  await shown(page, 'evidence');
}

async function findTwo(page: Page): Promise<void> {
  await find(page, 'Igor Ivanov');
  await page.getByTestId('canvas').focus();
  // Where its neighbours lie is the layout's affair: in one of these directions there is one.
  for (const arrow of ['Right', 'Left', 'Up', 'Down']) {
    await page.keyboard.press(`Shift+Arrow${arrow}`);
    const selected = page.getByTestId('selection-summary').first();
    if (
      await selected.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      )
    )
      return;
  }
  await shown(page, 'selection-summary');
}

function keyed(name: string, key: string, testId: string): Screen {
  return {
    name,
    async open(page) {
      await leave(page);
      // The key of a panel that is open closes it.
      if (!(await page.getByTestId(testId).first().isVisible())) await page.keyboard.press(key);
      await shown(page, testId);
    },
  };
}

/** A form on what is selected already. */
function form(name: string, key: string, testId: string): Screen {
  return {
    name,
    async open(page) {
      await leaveDialog(page);
      await page.keyboard.press(key);
      await shown(page, testId);
    },
  };
}

async function ask(page: Page, statement: string, testId: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(statement);
  await page.keyboard.press('Escape');
  await page.getByTestId('console-run').click();
  await shown(page, testId);
}

const EXPLORING: readonly Screen[] = [
  { name: 'overview', open: fresh },
  keyed('legend', '1', 'legend'),
  keyed('list', '2', 'list'),
  keyed('add-text', '3', 'ingest-text'),
  keyed('history', '4', 'history'),
  keyed('filters', 'w', 'filters'),
  keyed('views', '6', 'views'),
  keyed('paths', '7', 'paths'),
  {
    name: 'search-results',
    async open(page) {
      await leave(page);
      await page.keyboard.press('/');
      await page.getByTestId('search-input').fill('Ivanov');
      await page
        .getByRole('option', { name: /Ivanov/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'search-nothing',
    async open(page) {
      await page.getByTestId('search-input').fill('Zzyzx');
      await page
        .getByText(/^Nothing found/)
        .first()
        .waitFor();
    },
  },
  keyed('palette', 'Control+k', 'palette'),
  keyed('shortcuts', '?', 'shortcuts'),
  keyed('export', 'Shift+D', 'export-dialog'),
  keyed('table-entities', 'k', 'table-grid'),
  {
    name: 'table-edges',
    async open(page) {
      await page.getByTestId('table-edges').click();
      await page.getByTestId('table-sort-confidence').waitFor();
    },
  },
];

const INSPECTING: readonly Screen[] = [
  {
    name: 'node',
    async open(page) {
      await fresh(page);
      await find(page, 'George Robertson');
    },
  },
  form('rename', 'F2', 'rename-form'),
  form('retype', 't', 'retype-form'),
  form('split', 'Shift+S', 'split-mention'),
  form('tag', '#', 'tag-form'),
  form('comment', 'c', 'comment-form'),
  {
    name: 'expand',
    async open(page) {
      await leaveDialog(page);
      await page.keyboard.press('Shift+X');
      await shown(page, 'expand-dialog');
    },
  },
  {
    name: 'context-menu',
    async open(page) {
      await leaveDialog(page);
      await page.getByTestId('canvas').focus();
      await page.keyboard.press('.');
      await shown(page, 'context-menu');
    },
  },
  {
    name: 'unmerge',
    async open(page) {
      await find(page, 'Vladimir Putin');
      await page.keyboard.press('Shift+M');
      await shown(page, 'unmerge-parts');
    },
  },
  { name: 'selection', open: findTwo },
  form('merge', 'm', 'merge-preview'),
  form('add-edge', 'a', 'add-edge-form'),
  {
    name: 'paths-found',
    async open(page) {
      await leaveDialog(page);
      await page.keyboard.press('Shift+P');
      await shown(page, 'path');
    },
  },
  { name: 'edge', open: (page) => findEdge(page, 'Sergei Ivanov') },
  form('edit-edge', 'e', 'edit-edge-form'),
  {
    name: 'article',
    async open(page) {
      await leaveDialog(page);
      await page.keyboard.press('o');
      await shown(page, 'target-sentence');
    },
  },
  { name: 'words', open: selectPlainWord },
  {
    name: 'name-words',
    async open(page) {
      await page.keyboard.press('Shift+N');
      await shown(page, 'name-words-form');
    },
  },
];

const ASKING: readonly Screen[] = [
  {
    name: 'console',
    async open(page) {
      await fresh(page);
      await page.keyboard.press('q');
      await page.locator('.cm-content').waitFor();
    },
  },
  {
    name: 'console-table',
    open: (page) =>
      ask(page, 'MATCH (a:Person)-[m:MET]-(b) RETURN a, m, b.name AS name, 1.5 AS n', 'console-table'),
  },
  {
    name: 'console-json',
    async open(page) {
      await page.getByTestId('console-view-json').click();
      await page.getByTestId('console-answer').getByText('"name"').first().waitFor();
    },
  },
  {
    name: 'console-graph',
    async open(page) {
      await page.getByTestId('console-view-graph').click();
      await shown(page, 'console-replace');
    },
  },
  { name: 'console-error', open: (page) => ask(page, 'MATCH (a:Person RETURN a', 'console-error') },
  ...(['params', 'history', 'favourites'] as const).map((drawer) => ({
    name: `console-${drawer}`,
    open: (page: Page) => page.getByTestId(`console-drawer-${drawer}`).click(),
  })),
];

const REVIEWING: readonly Screen[] = [
  {
    name: 'review',
    async open(page) {
      await fresh(page);
      await page.keyboard.press('v');
      await shown(page, 'review-paragraph');
    },
  },
  {
    name: 'review-list',
    async open(page) {
      await page.keyboard.press('l');
      await shown(page, 'review-row');
    },
  },
  {
    name: 'review-pairs',
    async open(page) {
      await leave(page);
      await page.keyboard.press('Shift+V');
      await shown(page, 'merge-preview');
    },
  },
];

const EMPTY_OR_FAILED: readonly Screen[] = [
  {
    name: 'entity-failed',
    async open(page) {
      await fresh(page);
      await page.route('**/api/entities/*', (route) => route.abort('connectionrefused'));
      await find(page, 'Latvia');
      await shown(page, 'retry');
    },
  },
  {
    name: 'entity-loading',
    async open(page) {
      await page.unroute('**/api/entities/*');
      await page.route('**/api/entities/*', () => undefined);
      await find(page, 'Germany');
    },
  },
  {
    name: 'search-failed',
    async open(page) {
      await leave(page);
      await page.route('**/api/search*', (route) => route.abort('connectionrefused'));
      await page.keyboard.press('/');
      await page.getByTestId('search-input').fill('Poland');
      await page.getByText(/does not answer/).waitFor();
    },
  },
  {
    name: 'verdict-failed',
    async open(page) {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.route('**/api/decisions', (route) => route.abort('connectionrefused'));
      await findEdge(page, 'Sergei Ivanov');
      await page.keyboard.press('y');
      await shown(page, 'toast');
    },
  },
  {
    name: 'empty',
    async open(page) {
      await leave(page);
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await shown(page, 'empty-canvas');
    },
  },
];

/** Each group begins with a fresh page. */
export const SCREENS: Readonly<Record<string, readonly Screen[]>> = {
  exploring: EXPLORING,
  inspecting: INSPECTING,
  asking: ASKING,
  reviewing: REVIEWING,
  'empty or failed': EMPTY_OR_FAILED,
};
