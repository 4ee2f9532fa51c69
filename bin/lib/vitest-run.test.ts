import process from 'node:process';

import { describe, expect, it } from 'vitest';

import { countTests, failedTests } from './vitest-run.mjs';

function file(status: string, ...tests: string[]) {
  return { status, assertionResults: tests.map((test) => ({ status: test })) };
}

function report(
  passed: number,
  failed: number,
  testResults: ReturnType<typeof file>[],
  pending = 0,
  todo = 0,
) {
  return {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
    testResults,
  };
}

describe('countTests', () => {
  it.each([
    ['all passed', report(2, 0, [file('passed', 'passed', 'passed')]), 0, [2, 0, 0, null]],
    ['one failed', report(1, 1, [file('failed', 'passed', 'failed')]), 1, [1, 1, 0, null]],
    [
      'a file broke before its tests',
      report(1, 0, [file('passed', 'passed'), file('failed')]),
      1,
      [1, 1, 0, null],
    ],
    ['some were skipped', report(1, 0, [file('passed', 'passed')], 2, 1), 0, [1, 0, 3, null]],
    ['no test was run', report(0, 0, []), 0, [0, 1, 0, 'no test was run']],
    ['all were skipped', report(0, 0, [file('passed', 'pending')], 1), 0, [0, 1, 1, 'no test was run']],
    ['the run ended badly', report(1, 0, [file('passed', 'passed')]), 1, [1, 1, 0, 'vitest ended with 1']],
    ['there is no report', null, 1, [0, 1, 0, 'no report']],
  ] as const)('when %s', (_, json, code, [passed, failed, skipped, note]) => {
    const given = json === null ? null : { ...json, testResults: [...json.testResults] };
    expect(countTests(given, code)).toEqual({ passed, failed, skipped, note });
  });
});

describe('failedTests', () => {
  const failed = {
    status: 'failed',
    fullName: 'adds up',
    failureMessages: ['expected 2 to be 3\n    at sum (sum.ts:3:1)'],
  };
  it('names each test that failed with the first lines of its message', () => {
    const files = [
      {
        name: `${process.cwd()}/a.test.ts`,
        status: 'failed',
        assertionResults: [failed, { status: 'passed' }],
      },
    ];
    expect(failedTests({ testResults: files })).toEqual(['a.test.ts: adds up\n    expected 2 to be 3']);
  });

  it('names a file that broke before its tests', () => {
    const files = [
      {
        name: `${process.cwd()}/b.test.ts`,
        status: 'failed',
        message: 'no such module',
        assertionResults: [],
      },
      { name: `${process.cwd()}/c.test.ts`, status: 'passed', assertionResults: [] },
    ];
    expect(failedTests({ testResults: files })).toEqual(['b.test.ts: no such module']);
  });

  it('names nothing when there is no report', () => {
    expect(failedTests(null)).toEqual([]);
  });
});
