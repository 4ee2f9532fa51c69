// The browser of the end-to-end tests: the one `npm test` found, else one that is installed.
import { type Browser, chromium } from 'playwright-core';

import { findBrowser } from '../../bin/lib/browser.mjs';

/** WebGL in software, and nothing that talks to the network by itself. */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error(
      'No Chrome or Chromium is here. Run `npm test -- e2e`, which gets one, or set RELATA_CHROME.',
    );
  }
  return await chromium.launch({ executablePath, args: FLAGS });
}
