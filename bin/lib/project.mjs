// Where the project is, and the programs of its dependencies. Plain Node: nothing is installed when this runs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A file of an installed package, such as `vite/bin/vite.js`. */
export function installed(path) {
  return join(ROOT, 'node_modules', path);
}

/** Ends the process with a clear message when this Node is older than package.json asks for. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (isAtLeast(process.versions.node, engines.node.replace(/^>=/, ''))) return;
  fail(
    `Relata needs Node ${engines.node}; this is Node ${process.versions.node} (${process.execPath}).\n` +
      'Install a current one from your package manager or https://nodejs.org, then try again.',
  );
}

/** Compares versions of the form 20.19.0. */
export function isAtLeast(version, minimum) {
  const have = version.split('.').map(Number);
  const want = minimum.split('.').map(Number);
  for (let i = 0; i < want.length; i++) {
    if ((have[i] || 0) !== want[i]) return (have[i] || 0) > want[i];
  }
  return true;
}

export function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
