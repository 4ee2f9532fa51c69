import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { describe, expect, it, vi } from 'vitest';

import { identify, isAlive, parseProcStat, parsePs } from './process-identity.ts';

// Processes are started here, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const AFTER_STATE = '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 987654 20';

describe('parseProcStat', () => {
  it.each([
    [`42 (node) S ${AFTER_STATE}`, '987654'],
    [`42 (a) b (c) R ${AFTER_STATE}`, '987654'],
    [`42 (node) Z ${AFTER_STATE}`, null],
    ['42 (node)', null],
  ])('C104: reads the birth from %j', (stat, birth) => {
    expect(parseProcStat(stat)).toBe(birth);
  });
});

describe('parsePs', () => {
  it.each([
    ['Ss   Mon Nov 24 12:00:00 2025    \n', 'Mon Nov 24 12:00:00 2025'],
    ['Z    Mon Nov 24 12:00:00 2025', null],
    ['', null],
  ])('C104: reads the birth from %j', (line, birth) => {
    expect(parsePs(line)).toBe(birth);
  });
});

describe('isAlive', () => {
  it('C104: knows a living process, and a dead one that had its id', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    await once(child, 'spawn');
    const identity = await identify(child.pid!);
    expect(await isAlive(identity)).toBe(true);
    expect(await isAlive({ pid: child.pid!, birth: 'another time' })).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await isAlive(identity)).toBe(false);
    expect(await isAlive(null)).toBe(false);
  });
});
