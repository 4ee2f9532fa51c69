// `npm start`: installs and builds what is missing, then serves the graph with the sample in it.
import { handOver } from './lib/hand-over.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { fail, requireNode } from './lib/project.mjs';
import { step } from './lib/steps.mjs';
import { ensureWebBuilt } from './lib/web-build.mjs';

requireNode();
try {
  await step(process.stdout, 'dependencies', ensureInstalled);
  await step(process.stdout, 'web app', ensureWebBuilt);
} catch (error) {
  fail(`\n${error.message}`);
}
await handOver(['serve', '--sample', ...process.argv.slice(2)]);
