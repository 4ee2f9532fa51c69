// docs/expectations.md has a row for each of the eighteen expectations, and every test that a row names exists.
import { describe, expect, it } from 'vitest';

import { readProjectFile } from './project-files.ts';

/** "`test/e2e/x.test.ts`: "beginning of a test's name"". */
const NAMED_TEST = /`([\w/.-]+\.test\.tsx?)`: "([^"]+)"/g;

const rows = readProjectFile('docs/expectations.md')
  .split('\n')
  .flatMap((line) => {
    const cells = line.split(' | ');
    const number = Number(/^\| *(\d+)$/.exec(cells[0]?.trim() ?? '')?.[1]);
    return Number.isNaN(number) ? [] : [{ number, line }];
  });

/** The file names a test so: its name begins a string that is the first argument of a call. */
function hasTest(file: string, name: string): boolean {
  const source = readProjectFile(file);
  return [`'`, '`', '"'].some((quote) => source.includes(`(${quote}${name}`));
}

describe('docs/expectations.md', () => {
  it('has one row for each of the eighteen expectations', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
  });

  it.each(rows)('names tests that exist for expectation $number', ({ line }) => {
    const named = [...line.matchAll(NAMED_TEST)].map(([, file, name]) => ({ file: file!, name: name! }));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ file, name }) => !hasTest(file, name))).toEqual([]);
  });
});
