// Runs a program for a bootstrap: quietly (its output is kept for the case that it fails) or with its output shown.
import { spawn } from 'node:child_process';

import { ROOT } from './project.mjs';

/**
 * Resolves to `{code, output}`; code is null when the program could not be run or was killed. Output is collected, or
 * shown as it comes with `show`.
 */
export function run(command, args, { env = {}, show = false, timeout = 0, shell = false } = {}) {
  return new Promise((resolve) => {
    const sink = show ? 'inherit' : 'pipe';
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', sink, sink],
      shell,
      timeout,
      windowsHide: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** A script of this project or of a package, run with this Node. */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}

/** npm as it was called, else the one on the PATH. */
export function runNpm(args, options) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script)) return runNode(script, args, options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
