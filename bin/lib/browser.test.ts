import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { findBrowser, usualPlaces } from './browser.mjs';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relata-browser-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function program(path: string, mode = 0o755): Promise<string> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, '');
  await chmod(path, mode);
  return path;
}

describe('findBrowser', () => {
  it('takes the one that RELATA_CHROME names, before any other', async () => {
    const named = await program(join(folder, 'named'));
    await program(join(folder, 'bin', 'chromium'));
    expect(findBrowser({ RELATA_CHROME: named, PATH: join(folder, 'bin') }, 'linux')).toBe(named);
  });

  it('refuses a RELATA_CHROME that cannot be run, and does not look further', async () => {
    const named = await program(join(folder, 'named'), 0o644);
    await program(join(folder, 'bin', 'chromium'));
    const look = () => findBrowser({ RELATA_CHROME: named, PATH: join(folder, 'bin') }, 'linux');
    expect(look).toThrow(`RELATA_CHROME is ${named}, which is no program that can be run.`);
  });

  it('finds Chrome or Chromium on the PATH, in its order', async () => {
    const chromium = await program(join(folder, 'a', 'chromium'));
    await program(join(folder, 'b', 'google-chrome'));
    const PATH = `${join(folder, 'empty')}:${join(folder, 'a')}:${join(folder, 'b')}`;
    expect(findBrowser({ PATH }, 'linux')).toBe(chromium);
  });

  it('finds an app of macOS in the home folder when there is none for all', async () => {
    const app = join(folder, 'Applications', 'Chromium.app', 'Contents', 'MacOS', 'Chromium');
    expect(usualPlaces({ HOME: folder, PATH: '' }, 'darwin')).toContain(app);
    expect(usualPlaces({ HOME: folder, PATH: '' }, 'darwin')[0]).toBe(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  it('knows the three places of Windows', () => {
    const env = { ProgramFiles: 'P', 'ProgramFiles(x86)': 'X', LOCALAPPDATA: 'L' };
    const rest = join('Google', 'Chrome', 'Application', 'chrome.exe');
    expect(usualPlaces(env, 'win32')).toEqual(['P', 'X', 'L'].map((place) => join(place, rest)));
  });
});
