// What a person waits for, measured in the browser on the sample: pointing until the rest is dimmed, a click on an edge
// until its sentences are there, a verdict's key until it shows, and until the next item of the review is there. From the
// event as the page hears it to the frame after the change; scripting time beside it, since WebGL is software here.
import type { CDPSession, Page } from 'playwright-core';

import { launchBrowser } from '#test/support/browser.ts';
import { scratchFolder } from '#test/support/scratch-folder.ts';
import { spawnCli } from '#test/support/spawn-cli.ts';
// Brings in the type of window.relata.
import type {} from '#web/canvas/debug-handle.ts';

import { report } from './lib/report.ts';
import { median } from './lib/timing.ts';

const ROUNDS = 9;
const READY = /^Relata is ready at (http:\S+) /;
const EDGE_STATUS = '[data-testid="edge-status"]';
const EVIDENCE = '[data-testid="evidence"]';
const ITEM = '[data-testid="review-item"]';

interface Measured {
  ms: number;
  scriptMs: number;
}

/** Milliseconds of processor time that the page's scripts have taken so far. */
async function scriptTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}

/**
 * From the first event of that kind to the frame after `script`, an expression of the page, is no more what it was and not
 * empty. Text, so that nothing of this file's build gets into the page.
 */
async function measure(
  page: Page,
  cdp: CDPSession,
  event: string,
  script: string,
  act: () => Promise<void>,
): Promise<Measured> {
  // As a statement: the value of an expression that is a promise would be waited for.
  await page.evaluate(`void (window.waiting = new Promise((resolve) => {
    const now = () => ${script};
    const before = now();
    let heard = null;
    addEventListener(${JSON.stringify(event)}, () => { heard ??= performance.now(); }, { capture: true, once: true });
    const look = () => requestAnimationFrame(() => {
      const value = now();
      if (heard === null || value === before || value === '') look();
      else requestAnimationFrame(() => resolve(performance.now() - heard));
    });
    look();
  }))`);
  const before = await scriptTime(cdp);
  await act();
  const ms = Number(await page.evaluate('window.waiting'));
  return { ms, scriptMs: (await scriptTime(cdp)) - before };
}

const text = (selector: string, attribute: string) =>
  `(document.querySelector(${JSON.stringify(selector)})?.${attribute} ?? '')`;

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => window.relata?.isSettled() === true, null, { timeout: 60_000 });
}

async function hover(page: Page, cdp: CDPSession): Promise<Measured[]> {
  const all: Measured[] = [];
  const names = ['Russia', 'NATO', 'Germany', 'Vladimir Putin', 'United States'];
  for (let round = 0; round < ROUNDS; round += 1) {
    const name = names[round % names.length] ?? '';
    const at = await page.evaluate((wanted) => window.relata?.nodeNamed(wanted) ?? null, name);
    if (at === null) throw new Error(`${name} is not on the canvas`);
    all.push(
      await measure(page, cdp, 'mousemove', text('[data-testid="hovered"]', 'textContent'), () =>
        page.mouse.move(at.x, at.y),
      ),
    );
    await page.mouse.move(5, 5);
    await page.waitForFunction(() => document.querySelector('[data-testid="hovered"]')?.textContent === '');
  }
  return all;
}

/** Each time another edge, so that nothing is remembered. */
async function edgeClicks(page: Page, cdp: CDPSession): Promise<Measured[]> {
  const edges = await page.evaluate(() =>
    (window.relata?.edges() ?? []).flatMap(({ id }) => {
      const at = window.relata?.edge(id);
      return at?.clear ? [id] : [];
    }),
  );
  const all: Measured[] = [];
  for (const id of edges.slice(0, ROUNDS)) {
    const at = await page.evaluate((edge) => window.relata?.edge(edge) ?? null, id);
    if (at === null || !at.clear) continue;
    all.push(
      await measure(page, cdp, 'click', text(EVIDENCE, 'textContent'), () => page.mouse.click(at.x, at.y)),
    );
    await page.keyboard.press('Escape');
    await page.locator(EVIDENCE).first().waitFor({ state: 'detached' });
    await settled(page);
  }
  return all;
}

async function verdicts(page: Page, cdp: CDPSession): Promise<Measured[]> {
  await page.keyboard.press('/');
  await page.getByTestId('search-input').fill('Sergei Ivanov');
  await page
    .getByRole('option', { name: /^Sergei Ivanov/ })
    .first()
    .click();
  await page.getByTestId('node-inspector').getByRole('button', { name: /^met/ }).first().click();
  await page.locator(EVIDENCE).first().waitFor();
  const all: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const status = text(EDGE_STATUS, 'textContent');
    const key = round % 2 === 0 ? 'y' : 'u';
    all.push(await measure(page, cdp, 'keydown', status, () => page.keyboard.press(key)));
  }
  return all;
}

async function review(page: Page, cdp: CDPSession): Promise<Measured[]> {
  await page.keyboard.press('v');
  await page.locator(ITEM).waitFor();
  const all: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const item = text(ITEM, "getAttribute('data-edge')");
    all.push(await measure(page, cdp, 'keydown', item, () => page.keyboard.press('u')));
  }
  return all;
}

const folder = await scratchFolder('bench-screen');
const run = spawnCli(['serve', '--sample'], { env: { RELATA_DATA: folder.path, RELATA_WORKERS: '1' } });
const browser = await launchBrowser();
const figures: Record<string, number> = {};
try {
  const url = READY.exec(await run.line(READY))?.[1] ?? '';
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await settled(page);
  const tasks = {
    hoverToDim: hover,
    edgeToSentences: edgeClicks,
    verdictToScreen: verdicts,
    nextReviewItem: review,
  };
  for (const [name, task] of Object.entries(tasks)) {
    const measured = await task(page, cdp);
    figures[`${name}Ms`] = median(measured.map(({ ms }) => ms));
    figures[`${name}ScriptMs`] = median(measured.map(({ scriptMs }) => scriptMs));
    figures[`${name}Rounds`] = measured.length;
  }
} finally {
  await browser.close();
  run.child.kill('SIGTERM');
  await run.ended;
  await folder.remove();
}
report({
  bench: 'screen',
  ratios: {},
  figures,
  aims: { hoverToDimMs: 100, edgeToSentencesMs: 300, verdictToScreenMs: 100, nextReviewItemMs: 100 },
});
