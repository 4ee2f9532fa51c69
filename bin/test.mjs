// `npm test`: everything that must hold, one step after the other; `npm test -- unit` runs the parts that are named.
// All steps run even when one fails, so that one run shows all there is to mend. The last line sums them up.
import { ensureBrowser } from './lib/browser.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { fail, installed, requireNode } from './lib/project.mjs';
import { runNode } from './lib/run.mjs';
import { seconds, step } from './lib/steps.mjs';
import { runVitest } from './lib/vitest-run.mjs';
import { ensureWebBuilt } from './lib/web-build.mjs';

/** Each part's checks in their order; each resolves to counts and a note. */
const PARTS = {
  lint: [
    ['biome', () => tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])],
    ['knip', () => tool('knip/bin/knip.js', [])],
  ],
  types: [['types', () => tool('typescript/bin/tsc', ['-b'])]],
  build: [['web build', () => attempt(ensureWebBuilt)]],
  unit: [['unit', () => runVitest('unit', testEnv())]],
  integration: [['integration', () => runVitest('integration', testEnv())]],
  e2e: [
    ['web build', () => attempt(ensureWebBuilt)],
    ['browser', () => attempt(getBrowser)],
    ['e2e', () => runVitest('e2e', testEnv())],
  ],
};

/** What stops the end-to-end tests from meaning anything; they then count as one failure. */
const NEEDED = { e2e: ['web build', 'browser'] };

let browser = null;

function testEnv() {
  return { CI: process.env.CI ?? 'true', ...(browser === null ? {} : { RELATA_CHROME: browser }) };
}

async function getBrowser(say) {
  browser = await ensureBrowser(say);
  return browser;
}

function counts(passed, note = null) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, note };
}

async function tool(script, args) {
  return counts((await runNode(installed(script), args, { show: true })).code === 0);
}

async function attempt(work) {
  try {
    return counts(true, await work((doing) => process.stdout.write(`${doing} …\n`)));
  } catch (error) {
    process.stdout.write(`${error.message}\n`);
    return counts(false);
  }
}

async function check(label, work, results) {
  const missing = (NEEDED[label] ?? []).filter((name) => results.get(name)?.failed > 0);
  process.stdout.write(`\n--- ${label}\n`);
  const start = performance.now();
  const result = missing.length > 0 ? counts(false, `not run: no ${missing.join(', no ')}`) : await work();
  results.set(label, { ...result, time: seconds(start) });
}

function summary(label, { passed, failed, skipped, note, time }) {
  const parts = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) parts.push(`${skipped} skipped`);
  if (note !== null) parts.push(note);
  return (
    `${failed > 0 ? 'FAILED' : 'ok'}`.padEnd(8) +
    label.padEnd(14) +
    time.padStart(8) +
    `  ${parts.join(', ')}`
  );
}

requireNode();
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length > 0) {
  process.stderr.write(
    `No such part of the tests: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.\n`,
  );
  process.exit(2);
}
try {
  await step(process.stdout, 'dependencies', ensureInstalled);
} catch (error) {
  process.stdout.write('\n0 passed, 1 failed\n');
  fail(error.message);
}

const results = new Map();
for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) {
  for (const [label, work] of PARTS[part]) {
    if (!results.has(label)) await check(label, work, results);
  }
}

process.stdout.write('\n');
for (const { names = [] } of results.values()) {
  for (const name of names) process.stdout.write(`FAILED  ${name}\n`);
}
let passed = 0;
let failed = 0;
for (const [label, result] of results) {
  process.stdout.write(`${summary(label, result)}\n`);
  passed += result.passed;
  failed += result.failed;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
