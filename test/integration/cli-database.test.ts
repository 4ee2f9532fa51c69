// The commands that work on a database, on a real Neo4j.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ROOT } from '#cli/config.ts';
import { baseOntology } from '#cypher/ontology/index.ts';

import { type CliOptions, type CliRun, runCli } from '../support/cli-context.ts';
import { dumpDatabase } from '../support/dump-database.ts';
import { lineDifference } from '../support/line-difference.ts';
import { type ScratchFolder, scratchFolder } from '../support/scratch-folder.ts';
import { openTestDatabase, type TestDatabase, testConnection } from '../support/store-database.ts';

/** A few articles of the sample, copies of one wire story among them. */
const ARTICLES = [
  '2001-11-23-voa-putin-nato.txt',
  '2002-05-14-reykjavik-herald.md',
  '2002-05-14-reykjavik-wire.md',
  '2002-05-28-rome-summit.md',
];
const TIMEOUT = { timeout: 180_000 };
let db: TestDatabase;
let folder: ScratchFolder;
/** The first ingest of the articles, and the database after it. */
let first: CliRun;
let ingested: string[];

function relata(args: readonly string[], options: CliOptions = {}) {
  const { uri, user, password } = testConnection();
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...options.env };
  return runCli(args, { ...options, env });
}

function objects(lines: readonly string[]): Array<Record<string, unknown>> {
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

beforeAll(async () => {
  db = await openTestDatabase({ ontology: baseOntology });
  folder = await scratchFolder('cli');
  mkdirSync(join(folder.path, 'news'));
  for (const name of ARTICLES) {
    cpSync(join(ROOT, 'ingest/sample/articles', name), join(folder.path, 'news', name));
  }
  first = await relata(['ingest', 'news', '--format', 'json'], { folder: folder.path });
  ingested = await dumpDatabase(db);
});
afterAll(async () => {
  await db.close();
  await folder.remove();
});

describe('I119: ingesting twice changes nothing', () => {
  it('all new, then all known, the same database', TIMEOUT, async () => {
    expect(first.err.join('\n')).toBe('');
    expect(first.code).toBe(0);
    expect(objects(first.out).map(({ name, state }) => [name, state])).toEqual(
      ARTICLES.map((name) => [`news/${name}`, 'new']),
    );
    expect(ingested.some((line) => line.includes('"Entity"'))).toBe(true);

    const again = await relata(['ingest', 'news', '--format', 'json'], { folder: folder.path });
    expect(again.code).toBe(0);
    expect(objects(again.out).map(({ state }) => state)).toEqual(ARTICLES.map(() => 'known'));
    expect(lineDifference(ingested, await dumpDatabase(db))).toEqual([]);
  });
});

describe('L24: status names the database and counts what is in it', () => {
  it('for people and for programs', async () => {
    const { uri } = testConnection();
    const text = await relata(['status']);
    expect(text.code).toBe(0);
    expect(text.out.join('\n')).toContain(`database "neo4j" at ${new URL(uri).host}`);
    expect(text.out.find((line) => line.startsWith('Documents'))).toMatch(/ 4$/);
    const [json] = objects((await relata(['status', '--format', 'json'])).out);
    expect(json).toMatchObject({ decisions: 0, neo4j: { database: 'neo4j', local: false } });
  });
});

describe('L25: rebuild gives the same graph', () => {
  it('on articles with copies among them', TIMEOUT, async () => {
    const rebuilt = await relata(['rebuild']);
    expect(rebuilt.code).toBe(0);
    expect(lineDifference(ingested, await dumpDatabase(db))).toEqual([]);
  });
});

describe('L27: export prints evidence, decisions and graph as JSON lines', () => {
  it('each with what it is, and as many as status counts', async () => {
    const [counts] = objects((await relata(['status', '--format', 'json'])).out);
    const exported = await relata(['export']);
    expect(exported.code).toBe(0);
    const kinds = new Map<unknown, number>();
    for (const { record } of objects(exported.out)) kinds.set(record, (kinds.get(record) ?? 0) + 1);
    expect(Object.fromEntries(kinds)).toEqual({
      document: counts?.documents,
      claim: counts?.claims,
      entity: counts?.entities,
      edge: counts?.edges,
    });
    const some = objects((await relata(['export', '--only', 'edges', 'entities'])).out);
    expect(new Set(some.map(({ record }) => record))).toEqual(new Set(['edge', 'entity']));
  });
});

describe('L20: ingest exits with 1 when some input failed, of which it gives the reasons', () => {
  it('a broken file among good ones', TIMEOUT, async () => {
    const mixed = join(folder.path, 'mixed');
    mkdirSync(mixed);
    writeFileSync(join(mixed, 'a.txt'), 'Anna Smith met Boris Jones in Paris on Friday.');
    writeFileSync(join(mixed, 'b.txt'), '');
    writeFileSync(join(mixed, 'c.txt'), 'x'.repeat(10_000_000));
    writeFileSync(join(mixed, 'd.txt'), Buffer.from('%PDF-1.4'));
    writeFileSync(join(mixed, 'e.txt'), `${'Ж'.repeat(10_000)} met ${'B'.repeat(10_000)} in Paris.`);
    writeFileSync(
      join(mixed, 'f.txt'),
      '\u202Eשלום\u202C e\u0301 `x`) DETACH DELETE (n) <script>alert(1)</script>.',
    );
    writeFileSync(join(mixed, 'g.txt'), '... --- ...');
    const run = await relata(['ingest', 'mixed', '--format', 'json'], { folder: folder.path });
    expect(run.code).toBe(1);
    expect(objects(run.out).map(({ name, state, code }) => [name, state, code])).toEqual([
      ['mixed/a.txt', 'new', undefined],
      ['mixed/b.txt', 'failed', 'SOURCE_EMPTY'],
      ['mixed/c.txt', 'failed', 'SOURCE_TOO_LARGE'],
      ['mixed/d.txt', 'failed', 'SOURCE_BINARY'],
      ['mixed/e.txt', 'new', undefined],
      ['mixed/f.txt', 'new', undefined],
      ['mixed/g.txt', 'new', undefined],
    ]);
    const [row] = await db.cypher("MATCH (d:Document) WHERE d.text CONTAINS 'DETACH' RETURN d.text AS text");
    expect(row?.text).toContain('<script>alert(1)</script>');
  });

  it('everything failed is also 1, a folder that is not there too', async () => {
    const run = await relata(['ingest', 'nowhere'], { folder: folder.path });
    expect(run.code).toBe(1);
    expect(run.out.join('\n')).toMatch(
      /failed .*nowhere cannot be read: there is no such file.*\[SOURCE_UNREADABLE\]/,
    );
  });
});

describe('L21: ingest prints one line a document', () => {
  it('with what the user says of it', async () => {
    const run = await relata(
      ['ingest', '-', '--title', 'Talks', '--outlet', 'Wire', '--date', '2001-11-23'],
      {
        stdin: 'Anna Smith met Carl Jones in Rome on Thursday.',
      },
    );
    expect(run.out).toEqual([
      expect.stringMatching(/^new {5}standard input: Talks \(\d+ entities, \d+ edges\)$/),
      '1 new, 0 known, 0 failed',
    ]);
    const [row] = await db.cypher(
      "MATCH (d:Document {title: 'Talks'}) RETURN d.outlet AS outlet, d.publishedAt AS date",
    );
    expect(row).toEqual({ outlet: 'Wire', date: '2001-11-23' });
  });
});

describe('L12: a database that cannot be used is named, with what to do', () => {
  it.each([
    ['unreachable', { NEO4J_URI: 'bolt://127.0.0.1:1' }, 'NEO4J_UNREACHABLE'],
    ['wrong password', { NEO4J_PASSWORD: 'wrong-password' }, 'NEO4J_AUTH'],
  ])('%s', async (_what, env, code) => {
    const run = await relata(['status'], { env });
    expect(run.code).toBe(3);
    expect(run.err.join('\n')).toMatch(new RegExp(`^relata: .*\\[${code}\\]\n {2}\\S`));
    expect(run.out).toEqual([]);
  });
});

describe('L26: reset names what it empties and asks', () => {
  const documents = async () => (await db.cypher('MATCH (d:Document) RETURN count(d) AS n'))[0]?.n;

  it('refuses without a terminal and without --yes', async () => {
    const before = await documents();
    const run = await relata(['reset']);
    expect(run.code).toBe(2);
    expect(run.err.join('\n')).toContain('--yes');
    expect(await documents()).toBe(before);
  });

  it.each(['', 'no', 'y'])('deletes nothing after the answer %j', async (answer) => {
    const before = await documents();
    const run = await relata(['reset'], { answer });
    expect(run.asked.join('\n')).toMatch(/database "neo4j" at .*: \d+ documents, 0 decisions/);
    expect(run.code).toBe(2);
    expect(await documents()).toBe(before);
  });

  it('deletes after a yes, and with --yes', async () => {
    expect((await relata(['reset'], { answer: 'yes' })).code).toBe(0);
    expect(await documents()).toBe(0);
    const run = await relata(['reset', '--yes']);
    expect(run).toMatchObject({ code: 0, asked: [] });
    expect(run.out.join('\n')).toMatch(/^Emptied database "neo4j" at /);
  });
});
