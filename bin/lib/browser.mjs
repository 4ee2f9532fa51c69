// Gets a Chrome or Chromium for the end-to-end tests: one that is here, else Playwright's download, else Debian's package.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { installed } from './project.mjs';
import { run, runNode } from './run.mjs';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const WINDOWS_PATH = ['Google', 'Chrome', 'Application', 'chrome.exe'];
const ANSWER_MS = 60_000;
const DOWNLOAD_MS = 600_000;

/** Where browsers usually are, best first. */
export function usualPlaces(env, platform) {
  if (platform === 'win32') {
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .map((folder) => join(folder, ...WINDOWS_PATH));
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  if (platform !== 'darwin') return [...onPath, ...NAMES.map((name) => join('/snap/bin', name))];
  return ['/Applications', join(env.HOME ?? '', 'Applications')]
    .flatMap((folder) =>
      ['Google Chrome', 'Chromium'].map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    )
    .concat(onPath);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser that is here; null when there is none. Throws when RELATA_CHROME names what is no program. */
export function findBrowser(env = process.env, platform = process.platform) {
  const named = env.RELATA_CHROME;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`RELATA_CHROME is ${named}, which is no program that can be run.`);
  }
  return usualPlaces(env, platform).find(isProgram) ?? null;
}

/** The browser of Playwright's own download, when it is here and runs: it may miss libraries of the system. */
async function playwrightBrowser() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  if (!existsSync(path)) return null;
  const { code } = await run(path, ['--version'], { timeout: ANSWER_MS });
  return code === 0 ? path : null;
}

async function installDebianPackage() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return 'apt: only as root on Debian or a relative of it';
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  const { code, output } = await run('apt-get', ['install', '-y', 'chromium'], { env });
  return code === 0 ? 'apt: installed, but no browser is to be found' : `apt: ${lastLine(output)}`;
}

function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}

/** The path of a browser. Throws an error that says what was tried and names the ways out. */
export async function ensureBrowser(say) {
  const here = findBrowser() ?? (await playwrightBrowser());
  if (here !== null) return here;
  say("no Chrome or Chromium is here: trying Playwright's download");
  const download = await runNode(installed('playwright-core/cli.js'), ['install', 'chromium'], {
    timeout: DOWNLOAD_MS,
  });
  const downloaded = await playwrightBrowser();
  if (downloaded !== null) return downloaded;
  say('then the package chromium');
  const apt = await installDebianPackage();
  const packaged = findBrowser();
  if (packaged !== null) return packaged;
  throw new Error(
    'The end-to-end tests need a browser, and there is none.\n' +
      `Tried: Playwright: ${download.code === 0 ? 'downloaded, but it does not run' : lastLine(download.output)}; ${apt}.\n` +
      'Any one of these will do: install Google Chrome or Chromium; or set RELATA_CHROME to the path of one; ' +
      'or run `npx playwright-core install --with-deps chromium`.',
  );
}
