import { describe, expect, it } from 'vitest';

import { compareRuns, newestRun } from './run-version.ts';

describe('C152: the newest run counts, by version number by number, then by id', () => {
  it.each([
    ['1.9.0', '1.10.0'],
    ['1.10.2-rc.1', '1.10.2'],
    ['1.10.2-rc.1', '1.10.2-rc.2'],
    ['1.10.2-rc.9', '1.10.2-rc.10'],
    ['1.10.2-1', '1.10.2-rc'],
    ['1.10.2-rc', '1.10.2-rc.1'],
    ['1.2', '1.2.1'],
    ['0.9.9', '10.0.0'],
    ['odd', '0.0.1'],
  ])('%s is older than %s', (older, newer) => {
    const left = { id: 'run_b', version: older };
    const right = { id: 'run_a', version: newer };
    expect(compareRuns(left, right)).toBeLessThan(0);
    expect(compareRuns(right, left)).toBeGreaterThan(0);
  });

  it('takes the larger id between equal versions, whatever the order and the build', () => {
    const runs = [
      { id: 'run_a', version: '1.0.0' },
      { id: 'run_c', version: '1.0.0+build.7' },
      { id: 'run_b', version: '1.0' },
    ];
    expect(newestRun(runs)?.id).toBe('run_c');
    expect(newestRun([...runs].reverse())?.id).toBe('run_c');
    expect(newestRun([])).toBeNull();
  });
});
