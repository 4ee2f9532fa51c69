// A page of the running app, and what a test does on it again and again.
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';

// Brings in the type of window.relata.
import type {} from '#web/canvas/debug-handle.ts';

export interface AppPage {
  page: Page;
  /** Waits until the canvas has its graph and nothing moves. */
  settled(): Promise<void>;
  /** Positions are in pixels of the window. */
  node(name: string): Promise<{ x: number; y: number; id: string }>;
  /** Zooms in on the edge, as a person would, while something lies over all of it. */
  edgeBetween(subject: string, type: string, object: string): Promise<{ x: number; y: number; id: string }>;
  names(): Promise<string[]>;
  counts(): Promise<{ nodes: number; edges: number; hidden: number }>;
  /** Types here and leaves the input's list open. */
  search(text: string): Promise<void>;
  /** Fails on any serious or critical finding of axe. */
  accessible(): Promise<void>;
  /** Lets pass what the browser says about an answer that the test asked for, such as a refused request. */
  expectNoise(pattern: RegExp): void;
  close(): Promise<void>;
}

interface AxeFinding {
  id: string;
  impact: string | null;
  nodes: Array<{ target: unknown; failureSummary?: string }>;
}

/** Where the edge can be clicked now; `clear` says whether it can. */
function edgeNow(page: Page, subject: string, type: string, object: string) {
  return page.evaluate(
    ([from, relation, to]) => {
      const handle = window.relata!;
      const ends = [handle.nodeNamed(from)?.id, handle.nodeNamed(to)?.id];
      const edge = handle
        .edges()
        .find((one) => one.type === relation && ends.includes(one.subject) && ends.includes(one.object));
      const place = edge === undefined ? null : handle.edge(edge.id);
      return edge === undefined || place === null
        ? null
        : { id: edge.id, x: place.x, y: place.y, clear: place.clear };
    },
    [subject, type, object] as const,
  );
}

export async function openApp(
  browser: Browser,
  options: BrowserContextOptions = {},
  path = '/',
): Promise<AppPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const noise: string[] = [];
  const expected: RegExp[] = [];
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
  });
  await page.goto(new URL(path, inject('app').url).href);
  const settled = async () => {
    await page.waitForFunction(() => window.relata?.isSettled() === true, null, { timeout: 60_000 });
  };
  await settled();
  return {
    page,
    settled,
    async node(name) {
      await settled();
      const at = await page.evaluate((wanted) => window.relata?.nodeNamed(wanted) ?? null, name);
      expect(at, `${name} is not on the canvas`).not.toBeNull();
      return at!;
    },
    async edgeBetween(subject, type, object) {
      for (let zoomed = 0; ; zoomed += 1) {
        await settled();
        const at = await edgeNow(page, subject, type, object);
        expect(at, `${subject} ${type} ${object} is not on the canvas`).not.toBeNull();
        if (at!.clear) return at!;
        expect(zoomed, `${subject} ${type} ${object} stays covered`).toBeLessThan(10);
        await page.mouse.move(at!.x, at!.y);
        await page.mouse.wheel(0, -200);
        await page.waitForFunction(
          ([id, x, y]) => {
            const now = window.relata?.edge(id);
            return now === null || now === undefined || now.clear || now.x !== x || now.y !== y;
          },
          [at!.id, at!.x, at!.y] as const,
        );
      }
    },
    names: () =>
      page.evaluate(() =>
        window
          .relata!.edges()
          .flatMap(({ subject, object }) => [subject, object])
          .map((id) => window.relata!.node(id)?.name ?? ''),
      ),
    counts: () => page.evaluate(() => window.relata!.counts()),
    async search(text) {
      await page.keyboard.press('/');
      await page.getByTestId('search-input').fill(text);
      await page.getByTestId('search-results').waitFor();
    },
    async accessible() {
      // A dialog refers to its title a moment after both are there; one that never does fails here.
      await page.waitForFunction(() =>
        [...document.querySelectorAll('[role="dialog"]')].every(
          (dialog) =>
            dialog.hasAttribute('aria-label') ||
            document.getElementById(dialog.getAttribute('aria-labelledby') ?? '') !== null,
        ),
      );
      // Evaluated, not added as a script: the page's own policy refuses scripts that are not the app's.
      await page.evaluate(axe.source);
      const findings = await page.evaluate(async () => {
        const loaded = globalThis as unknown as { axe: { run(): Promise<{ violations: AxeFinding[] }> } };
        return (await loaded.axe.run()).violations;
      });
      const serious = findings.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.failureSummary) }))).toEqual(
        [],
      );
    },
    expectNoise(pattern) {
      expected.push(pattern);
    },
    async close() {
      await context.close();
      const unexpected = noise.filter((line) => !expected.some((pattern) => pattern.test(line)));
      expect(unexpected, 'the page was not silent').toEqual([]);
    },
  };
}
