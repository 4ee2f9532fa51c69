// The environment over the file .env, on real files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { loadConfig, ROOT } from './config.ts';

let folder = '';
let file = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relata-config-'));
  file = join(folder, '.env');
  writeFileSync(file, '# a comment\nRELATA_PORT=5001\nRELATA_ACTOR="Ana Petrova"\nRELATA_DATA=from-file\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('L1: the environment wins over .env', () => {
  it('variable by variable', () => {
    expect(loadConfig({ RELATA_PORT: '5002' }, file)).toMatchObject({ port: 5002, actor: 'Ana Petrova' });
  });

  it('and neither is needed', () => {
    const config = loadConfig({}, join(folder, 'missing'));
    expect(config.port).toBe(4747);
    expect(config.actor).not.toBe('');
  });

  it('a file that cannot be read is an error that names it', () => {
    expect(() => loadConfig({}, folder)).toThrow(folder);
  });
});

describe('L3: relative folders of .env count from the root of the project', () => {
  it('wherever the file is', () => {
    expect(loadConfig({}, file).dataFolder).toBe(join(ROOT, 'from-file'));
  });
});
