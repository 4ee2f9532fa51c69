import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createLock, judgeLock, type Lock, readLock, removeLock, updateLock } from './lock.ts';
import { identify } from './process-identity.ts';
import type { ProcessIdentity } from './types.ts';

const DEAD: ProcessIdentity = { pid: 2 ** 22 + 7, birth: 'long ago' };
const REUSED: ProcessIdentity = { pid: process.pid, birth: 'before this process' };

let folder: string;
let path: string;
let alive: ProcessIdentity;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relata-lock-'));
  path = join(folder, 'lock.json');
  alive = (await identify(process.pid))!;
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function lock(holders: Partial<Lock>): Lock {
  return { token: 'mine', owner: DEAD, supervisor: null, server: null, ...holders };
}

describe('the lock of a data folder', () => {
  it('C103: is had by one of many that ask at once', async () => {
    const tokens = Array.from({ length: 20 }, (_, i) => `t${i}`);
    const got = await Promise.all(tokens.map((token) => createLock(path, lock({ token }))));
    expect(got.filter(Boolean)).toHaveLength(1);
    expect((await readLock(path))?.token).toBe(tokens[got.indexOf(true)]);
    expect(await readdir(folder)).toEqual(['lock.json']);
  });

  it('C103: keeps what becomes known of its holders', async () => {
    await createLock(path, lock({ owner: alive }));
    await updateLock(path, lock({ owner: alive, server: alive }));
    expect(await readLock(path)).toEqual(lock({ owner: alive, server: alive }));
  });

  it.each([
    ['running', () => lock({ owner: alive })],
    ['stopping', () => lock({ supervisor: alive, server: alive })],
    ['orphan', () => lock({ supervisor: DEAD, server: alive })],
    ['stale', () => lock({ supervisor: DEAD, server: DEAD })],
    ['stale', () => lock({ owner: REUSED })],
    ['stale', () => lock({ owner: DEAD, supervisor: REUSED, server: REUSED })],
  ] as const)('C104: is %s by who of its holders lives', async (standing, holders) => {
    expect(await judgeLock(holders())).toBe(standing);
  });

  it('C104: that cannot be read counts as stale and can be taken over', async () => {
    await writeFile(path, '{"token":');
    const broken = (await readLock(path))!;
    expect(await judgeLock(broken)).toBe('stale');
    await removeLock(path, broken.token);
    expect(await createLock(path, lock({}))).toBe(true);
  });

  it('C103: is not removed by one who judged another before it', async () => {
    await createLock(path, lock({ token: 'new' }));
    await removeLock(path, 'old');
    expect((await readLock(path))?.token).toBe('new');
    await removeLock(path, 'new');
    expect(await readLock(path)).toBeNull();
    await removeLock(path, 'new');
    expect(await readdir(folder)).toEqual([]);
  });
});
