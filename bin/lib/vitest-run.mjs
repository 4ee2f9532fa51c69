// Runs one project of the tests and counts what came of it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';

import { installed } from './project.mjs';
import { runNode } from './run.mjs';

const MESSAGE_LINES = 8;

/**
 * Counts from vitest's JSON report (null when there is none). A file that failed before its tests ran, a run that ended
 * badly without a failed test, and a run without any test each count as one failure.
 */
export function countTests(report, code) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0, note: 'no report' };
  const files = report.testResults ?? [];
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + broken;
  const skipped = report.numPendingTests + report.numTodoTests;
  if (failed > 0) return { passed, failed, skipped, note: null };
  if (passed === 0) return { passed, failed: 1, skipped, note: 'no test was run' };
  if (code !== 0) return { passed, failed: 1, skipped, note: `vitest ended with ${code}` };
  return { passed, failed, skipped, note: null };
}

/** The names of what failed, so that the end of a long run says what to look at. */
export function failedTests(report) {
  return (report?.testResults ?? []).flatMap((file) => {
    const tests = file.assertionResults.filter((test) => test.status === 'failed');
    const name = relative(process.cwd(), file.name);
    if (tests.length > 0) return tests.map((test) => `${name}: ${test.fullName}\n${firstLines(test)}`);
    return file.status === 'failed' ? [`${name}: ${file.message ?? 'did not run'}`] : [];
  });
}

/** Enough of a message to see the difference, without the stack. */
function firstLines({ failureMessages = [] }) {
  const lines = failureMessages.join('\n').split('\n');
  const shown = lines.filter((line) => !/^\s+at /.test(line)).slice(0, MESSAGE_LINES);
  return shown.map((line) => `    ${line}`).join('\n');
}

export async function runVitest(project, env) {
  const folder = mkdtempSync(join(tmpdir(), 'relata-report-'));
  const file = join(folder, 'report.json');
  try {
    const { code } = await runNode(
      installed('vitest/vitest.mjs'),
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      { env, show: true },
    );
    const report = readReport(file);
    return { ...countTests(report, code), names: failedTests(report) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
