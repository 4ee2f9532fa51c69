// The command line as a process: streams, pipes, signals, folders. Needs no database.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ROOT } from '#cli/config.ts';

import { type ScratchFolder, scratchFolder } from '../support/scratch-folder.ts';
import { endSpawned, spawnCli } from '../support/spawn-cli.ts';

const ARTICLE = join(ROOT, 'ingest/sample/articles/2001-11-23-voa-putin-nato.txt');
/** A database that is not there: a command that needs none must not notice. */
const NO_DATABASE = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x', RELATA_WORKERS: '1' };
let folder: ScratchFolder;

beforeAll(async () => {
  folder = await scratchFolder('process');
});
afterAll(async () => {
  await endSpawned();
  await folder.remove();
});

describe('L22: extract needs no database and prints one JSON object a document', () => {
  it('with offsets into the text it gives', async () => {
    const run = spawnCli(['extract', ARTICLE, '--format', 'json'], { env: NO_DATABASE });
    expect(await run.ended, run.err()).toBe(0);
    expect(run.out).toHaveLength(1);
    const { document, entities, edges } = JSON.parse(run.out[0]!);
    expect(document).toMatchObject({
      title: 'Putin: Russia Ready for New Relationship with NATO',
      publishedAt: '2001-11-23',
    });
    const ids = new Set(entities.map(({ id }: { id: string }) => id));
    for (const { mentions } of entities) {
      for (const { start, end, text } of mentions) expect(document.text.slice(start, end)).toBe(text);
    }
    expect(edges.length).toBeGreaterThan(5);
    for (const { subject, object, evidence } of edges) {
      expect(ids).toContain(subject);
      expect(ids).toContain(object);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it('reads for people too, from standard input', async () => {
    const run = spawnCli(['extract', '-', '--date', '2001-11-23'], {
      env: NO_DATABASE,
      stdin: 'Russian President Vladimir Putin met George Robertson in Moscow on Thursday.',
    });
    expect(await run.ended, run.err()).toBe(0);
    expect(run.out.join('\n')).toMatch(
      /Vladimir Putin {2}MET {2}George Robertson|George Robertson {2}MET {2}Vladimir Putin/,
    );
    expect(run.out.join('\n')).toContain('2001-11-22');
  });
});

describe('L3: relative paths count from where the user stands', () => {
  it('not from where npm stands', async () => {
    writeFileSync(join(folder.path, 'here.txt'), 'Anna Smith met Boris Jones in Paris.');
    const run = spawnCli(['extract', 'here.txt', 'missing.txt', '--format', 'json'], {
      env: NO_DATABASE,
      folder: folder.path,
    });
    expect(await run.ended).toBe(1);
    expect(run.out).toHaveLength(1);
    expect(run.err()).toMatch(/^missing\.txt cannot be read: .* \[SOURCE_UNREADABLE\]$/m);
  });
});

describe('L23: extract --as ner prints the names of each JSON line', () => {
  it('a broken line is reported and does not stop the others', async () => {
    const stdin =
      '{"doc":"a","text":"Vladimir Putin met George Robertson in Moscow."}\nnot json\n{"doc":2,"text":""}\n{"doc":3}\n';
    const run = spawnCli(['extract', '--as', 'ner', '--scheme', 'per-org-loc'], { env: NO_DATABASE, stdin });
    expect(await run.ended).toBe(1);
    const [first, second, ...rest] = run.out.map((line) => JSON.parse(line));
    expect(rest).toEqual([]);
    expect(first.doc).toBe('a');
    expect(
      first.entities.map((name: { start: number; end: number; type: string }) => [
        first.text.slice(name.start, name.end),
        name.type,
      ]),
    ).toEqual([
      ['Vladimir Putin', 'PER'],
      ['George Robertson', 'PER'],
      ['Moscow', 'LOC'],
    ]);
    expect(second).toEqual({ doc: 2, text: '', entities: [] });
    expect(run.err()).toMatch(/line 2: it is not JSON\n.*line 4: it has no "text"/);
  });
});

describe('L13: results go to standard output, everything else to standard error', () => {
  it('no progress and no colour without a terminal', async () => {
    const run = spawnCli(['extract', ARTICLE, '--format', 'json'], { env: NO_DATABASE });
    expect(await run.ended).toBe(0);
    expect(run.err()).toBe('');
    expect(run.out.join('')).not.toContain('\u001B');
  });
});

describe('L14: a reader that closes the pipe is no error', () => {
  it('like head', async () => {
    const text = 'Vladimir Putin met George Robertson in Moscow. '.repeat(20);
    for (let number = 0; number < 40; number += 1) {
      writeFileSync(join(folder.path, `pipe-${number}.txt`), `${text} ${number}`);
    }
    const run = spawnCli(['extract', '.', '--format', 'json'], { env: NO_DATABASE, folder: folder.path });
    await run.line(/./);
    run.child.stdout?.destroy();
    expect(await run.ended).toBe(0);
    expect(run.err()).toBe('');
  });
});

describe('L16: a signal stops a command in order', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s, with exit code 130', async (signal) => {
    const text = 'Vladimir Putin met George Robertson in Moscow. '.repeat(200);
    for (let number = 0; number < 20; number += 1) {
      writeFileSync(join(folder.path, `long-${number}.txt`), `${text} ${number}`);
    }
    const run = spawnCli(['extract', '.', '--format', 'json'], { env: NO_DATABASE, folder: folder.path });
    await run.line(/./);
    run.child.kill(signal);
    expect(await run.ended).toBe(130);
    expect(run.err()).toMatch(/^relata: /);
    expect(run.err()).not.toContain('INTERNAL');
    for (const line of run.out) expect(() => JSON.parse(line)).not.toThrow();
  });
});

describe('L10: every command has help with examples', () => {
  it('on standard output, with exit code 0', async () => {
    const run = spawnCli(['ingest', '--help'], { env: { RELATA_PORT: 'broken' } });
    expect(await run.ended).toBe(0);
    expect(run.out.join('\n')).toMatch(/Usage: relata ingest[\s\S]*Examples:/);
    expect(run.err()).toBe('');
  });
});
