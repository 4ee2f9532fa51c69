import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { sourceHash } from './web-build.mjs';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'relata-sources-'));
  await mkdir(join(root, 'web', 'ui'), { recursive: true });
  await writeFile(join(root, 'web', 'ui', 'a.ts'), 'a');
  await writeFile(join(root, 'vite.config.ts'), 'config');
});

afterEach(() => rm(root, { recursive: true, force: true }));

function hash(): string {
  return sourceHash(root, ['web', 'vite.config.ts', 'not-there']);
}

it('changes with content and names of the sources, in folders below too', async () => {
  const seen = [hash()];
  await writeFile(join(root, 'web', 'ui', 'a.ts'), 'b');
  seen.push(hash());
  await writeFile(join(root, 'web', 'b.ts'), '');
  seen.push(hash());
  await writeFile(join(root, 'vite.config.ts'), 'other');
  seen.push(hash());
  await rm(join(root, 'web', 'b.ts'));
  seen.push(hash());
  expect(new Set(seen).size).toBe(seen.length);
});

it('does not change with times, with tests, with what is outside', async () => {
  const before = hash();
  await utimes(join(root, 'web', 'ui', 'a.ts'), 1, 1);
  await writeFile(join(root, 'web', 'ui', 'a.test.ts'), 'test');
  await writeFile(join(root, 'README.md'), 'read me');
  expect(hash()).toBe(before);
});
