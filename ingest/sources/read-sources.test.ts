// Folders and many sources: order, what is left out, and a broken file among good ones.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Clock } from '#cypher/model/clock.ts';

import { expandPaths } from './expand.ts';
import { readSources } from './read-sources.ts';

const clock: Clock = { now: () => '2002-01-01T00:00:00.000Z', elapsed: () => 0 };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relata-sources-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function outcomes(...names: string[]): Promise<Array<[string, string]>> {
  const paths = names.map((name) => ({ name, path: join(folder, name) }));
  const found: Array<[string, string]> = [];
  for await (const outcome of readSources(expandPaths(paths), { clock, maxTextBytes: 1000 })) {
    found.push([outcome.name, 'error' in outcome ? outcome.error.code : 'read']);
  }
  return found;
}

describe('I114: a folder stands for the files in it and below, sorted, hidden ones and links left out', () => {
  it('walks', async () => {
    mkdirSync(join(folder, 'news/b'), { recursive: true });
    mkdirSync(join(folder, 'news/.git'), { recursive: true });
    for (const name of ['c.txt', 'a.md', 'b/z.txt', 'b/y.html', '.hidden.txt', '.git/x.txt']) {
      writeFileSync(join(folder, 'news', name), '<p>They met in Moscow on Friday.</p>');
    }
    symlinkSync(folder, join(folder, 'news/loop'));
    expect(await outcomes('news')).toEqual([
      ['news/a.md', 'SOURCE_NO_ARTICLE'],
      ['news/b/y.html', 'read'],
      ['news/b/z.txt', 'read'],
      ['news/c.txt', 'read'],
    ]);
  });

  it('says that a folder is empty', async () => {
    mkdirSync(join(folder, 'empty'));
    expect(await outcomes('empty')).toEqual([['empty', 'SOURCE_EMPTY']]);
  });
});

describe('I115: a broken source is reported and does not stop the others', () => {
  it('goes on', async () => {
    mkdirSync(join(folder, 'mixed'));
    writeFileSync(join(folder, 'mixed/1.txt'), 'They met in Moscow.');
    writeFileSync(join(folder, 'mixed/2.txt'), '');
    writeFileSync(join(folder, 'mixed/3.pdf'), '%PDF-1.4');
    writeFileSync(join(folder, 'mixed/4.txt'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d]));
    writeFileSync(join(folder, 'mixed/5.txt'), 'x'.repeat(1001));
    writeFileSync(join(folder, 'mixed/6.txt'), 'They left Moscow.');
    expect(await outcomes('mixed', 'missing.txt')).toEqual([
      ['mixed/1.txt', 'read'],
      ['mixed/2.txt', 'SOURCE_EMPTY'],
      ['mixed/3.pdf', 'SOURCE_UNSUPPORTED'],
      ['mixed/4.txt', 'SOURCE_BINARY'],
      ['mixed/5.txt', 'SOURCE_TOO_LARGE'],
      ['mixed/6.txt', 'read'],
      ['missing.txt', 'SOURCE_UNREADABLE'],
    ]);
  });
});
