// A page of a benchmark, built as the product is built, served from a port of its own and opened in a real browser.
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';

import { launchBrowser } from '#test/support/browser.ts';
import { scratchFolder } from '#test/support/scratch-folder.ts';

export interface BenchPages {
  /** A fresh page; it must be closed by the caller. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

export async function openBenchPages(root: string): Promise<BenchPages> {
  const folder = await scratchFolder('bench-page');
  const outDir = folder.path;
  const common = { root, configFile: false, logLevel: 'warn' } as const;
  await build({ ...common, build: { outDir, emptyOutDir: true, target: 'es2023' } });
  const server = await preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the page of the benchmark has no address');
  const browser: Browser = await launchBrowser();
  return {
    async open() {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error(`page: ${error.message}`));
      await page.goto(url);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await folder.remove();
    },
  };
}
