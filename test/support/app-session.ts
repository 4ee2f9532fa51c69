// One browser and one database connection for a test file, and a fresh page for each of its tests.
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

import { type AppDatabase, openAppDatabase } from './app-database.ts';
import { type AppPage, openApp } from './app-page.ts';
import { launchBrowser } from './browser.ts';

export interface AppSession {
  browser: Browser;
  database: AppDatabase;
  /** The present test's page. */
  app: AppPage;
}

/** To be called at the top of a test file. The session is filled before each test; `options` are of its pages. */
export function appSession(options: BrowserContextOptions = {}): AppSession {
  const session = {} as AppSession;
  beforeAll(async () => {
    session.browser = await launchBrowser();
    session.database = await openAppDatabase();
  });
  afterAll(async () => {
    await session.browser.close();
    await session.database.close();
  });
  beforeEach(async () => {
    session.app = await openApp(session.browser, options);
  });
  afterEach(async () => {
    await session.app.close();
  });
  return session;
}
