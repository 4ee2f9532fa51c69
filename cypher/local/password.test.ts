import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { ensurePassword, readPassword } from './password.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relata-password-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it('C110: is made once, is long, and only its owner can read it', async () => {
  const path = join(folder, 'password');
  expect(await readPassword(path)).toBeNull();
  const password = await ensurePassword(path);
  expect(password).toMatch(/^[0-9a-f]{48}$/);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  await chmod(path, 0o644);
  expect(await ensurePassword(path)).toBe(password);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});
