// Runs one project of the tests and counts what came of it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { installed } from './project.mjs';
import { runNode } from './run.mjs';

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

export async function runVitest(project, env) {
  const folder = mkdtempSync(join(tmpdir(), 'relata-report-'));
  const file = join(folder, 'report.json');
  try {
    const { code } = await runNode(
      installed('vitest/vitest.mjs'),
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      { env, show: true },
    );
    return countTests(readReport(file), code);
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
