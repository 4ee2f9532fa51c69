// Hands this process over to the command line: no second process, so signals, terminal and exit code are its own.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { ROOT } from './project.mjs';

/** As `node --import tsx cli/main.ts ...args` would, after what it needs is installed. */
export async function handOver(args) {
  const main = join(ROOT, 'cli', 'main.ts');
  process.env.INIT_CWD ??= process.cwd();
  process.argv.splice(1, process.argv.length, main, ...args);
  process.setSourceMapsEnabled(true);
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(main).href);
}
