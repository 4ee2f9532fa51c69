// Every screen, dark and wide, light and narrow: axe finds nothing serious, and the layout is sound. Pictures are not
// compared: fonts and WebGL in software differ between machines, and nothing that is checked here depends on either.
import { describe, expect, it } from 'vitest';

import { openApp } from '../support/app-page.ts';
import { appSession } from '../support/app-session.ts';
import { screenFaults } from '../support/screen-faults.ts';
import { SCREENS } from '../support/screens.ts';

const session = appSession();

const LOOKS = {
  'dark and wide': { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  'light and narrow': {
    colorScheme: 'light',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  },
} as const;

describe.each(Object.entries(LOOKS))('%s', (_name, look) => {
  it.each(Object.entries(SCREENS))('W190, W191: every screen of %s is sound', async (_group, screens) => {
    const app = await openApp(session.browser, look);
    // What failing screens and a wrong statement ask for.
    app.expectNoise(/ERR_CONNECTION_REFUSED|400/);
    for (const screen of screens) {
      await screen.open(app.page);
      await app.accessible();
      expect(await screenFaults(app.page), screen.name).toEqual([]);
    }
    await app.close();
  });
});
