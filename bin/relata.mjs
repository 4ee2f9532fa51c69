// `npm run -s relata -- COMMAND`: the command line. Standard output belongs to the command alone.
import { handOver } from './lib/hand-over.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { fail, requireNode } from './lib/project.mjs';
import { ensureWebBuilt } from './lib/web-build.mjs';

const args = process.argv.slice(2);
const say = (doing) => process.stderr.write(`${doing} …\n`);

requireNode();
try {
  await ensureInstalled(say);
  if (args[0] === 'serve') await ensureWebBuilt(say);
} catch (error) {
  fail(error.message);
}
await handOver(args);
