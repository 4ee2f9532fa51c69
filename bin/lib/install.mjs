// Installs the dependencies when they are not those of package-lock.json.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { installed, ROOT } from './project.mjs';
import { runNpm } from './run.mjs';

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Paths of packages that the lock file names and that are not installed in that version, or whose folder is gone. npm writes
 * node_modules/.package-lock.json as the last act of an install, so an install cut short shows as missing packages.
 */
export function missingPackages(lock, hidden, isThere) {
  const have = hidden?.packages ?? {};
  return Object.entries(lock.packages)
    .filter(([path, wanted]) => {
      if (path === '' || wanted.link) return false;
      // Optional packages are those of other platforms.
      if (have[path] === undefined) return !wanted.optional;
      const same = have[path].version === wanted.version && have[path].integrity === wanted.integrity;
      return !same || !isThere(path);
    })
    .map(([path]) => path);
}

/** Resolves to what was done. Throws when npm fails. */
export async function ensureInstalled(say) {
  const lock = readJson(join(ROOT, 'package-lock.json'));
  const missing = missingPackages(lock, readJson(installed('.package-lock.json')), (path) =>
    existsSync(join(ROOT, path)),
  );
  if (missing.length === 0) return 'up to date';
  say(`installing ${missing.length} packages with npm ci`);
  const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund'], {
    // Only the CPU runtime is used, and it ships inside the package.
    env: { ONNXRUNTIME_NODE_INSTALL: 'skip' },
  });
  if (code !== 0) {
    throw new Error(
      `npm ci failed:\n${output}\nCheck the network and npm's registry setting, then start again.`,
    );
  }
  return 'installed';
}
