// `relata serve` as a process: its port, its end, and the Neo4j it runs for other commands.
import { createServer } from 'node:net';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Database } from '#cli/open-database.ts';
import { ensureSample } from '#cli/sample.ts';
import { systemClock } from '#cypher/model/clock.ts';
import type { SourceDocument } from '#cypher/model/evidence.ts';
import { baseOntology } from '#cypher/ontology/index.ts';
import { type Reader, readSource, SAMPLE_FOLDER, type SourceRef } from '#ingest/index.ts';

import { recordedContext } from '../support/cli-context.ts';
import { emptyEvidence } from '../support/empty-evidence.ts';
import { type ScratchFolder, scratchFolder } from '../support/scratch-folder.ts';
import { type CliProcess, endSpawned, spawnCli } from '../support/spawn-cli.ts';
import { openTestDatabase, type TestDatabase, testConnection } from '../support/store-database.ts';

const READY = /^Relata is ready at (http:\S+) /;
let db: TestDatabase;
let folder: ScratchFolder;
let own: Record<string, string>;

async function address(run: CliProcess): Promise<string> {
  return READY.exec(await run.line(READY))?.[1] ?? '';
}

async function json(url: string): Promise<Record<string, unknown>> {
  return (await (await fetch(url)).json()) as Record<string, unknown>;
}

beforeAll(async () => {
  db = await openTestDatabase({ ontology: baseOntology });
  folder = await scratchFolder('serve');
  const { uri, user, password } = testConnection();
  own = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, RELATA_WORKERS: '1' };
});
afterAll(async () => {
  await endSpawned();
  await db.close();
  await folder.remove();
});

describe('L30: a taken port', () => {
  it('is PORT_BUSY when asked for; otherwise the next one serves', async () => {
    const taken = createServer();
    // Taken already by somebody else is as good.
    await new Promise((resolve) =>
      taken.once('error', resolve).listen(4747, '127.0.0.1', () => resolve(null)),
    );
    try {
      const asked = spawnCli(['serve', '--port', '4747'], { env: own });
      expect(await asked.ended).toBe(3);
      expect(asked.err()).toMatch(/Port 4747 is taken on 127\.0\.0\.1 \[PORT_BUSY\]\n {2}Stop the program/);

      const free = spawnCli(['serve'], { env: own });
      const url = await address(free);
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:47(4[89]|5\d|6\d)$/);
      expect(await json(`${url}/api/health`)).toMatchObject({ status: 'ok' });
      free.child.kill('SIGTERM');
      expect(await free.ended).toBe(0);
    } finally {
      taken.close();
    }
  });
});

describe('L31: the sample goes into the managed database only while nothing else is in it', () => {
  const reader = {
    read: async (document: SourceDocument) => emptyEvidence(document),
    concurrency: 1,
  } as Reader;
  const managed = () => ({ store: db.store, local: {} }) as unknown as Database;
  const count = async () => (await db.cypher('MATCH (d:Document) RETURN count(d) AS n'))[0]?.n;
  const put = async (database: Database) => {
    const { context, run } = recordedContext();
    await ensureSample(context, database, reader);
    return run.err;
  };
  const SOURCE = { clock: systemClock, maxTextBytes: 10_000 };
  const mine: SourceRef = { kind: 'text', name: 'mine', text: 'Anna Smith met Boris Jones.' };

  it('not into a server of the user', async () => {
    await db.store.reset();
    expect(await put({ store: db.store, local: null } as unknown as Database)).toEqual([]);
    expect(await count()).toBe(0);
  });

  it('whole, once, also when an earlier start was cut short', async () => {
    await db.store.reset();
    expect((await put(managed())).join()).toMatch(/^sample +\d+ articles/);
    const whole = await count();
    expect(whole).toBeGreaterThan(12);
    expect(await put(managed())).toEqual([]);

    await db.store.reset();
    const file = join(SAMPLE_FOLDER, '2001-11-23-voa-putin-nato.txt');
    const document = await readSource({ kind: 'file', name: file, path: file }, SOURCE);
    await db.store.writeEvidence(emptyEvidence(document));
    expect((await put(managed())).join()).toMatch(/^sample/);
    expect(await count()).toBe(whole);
  });

  it('not beside anything else', async () => {
    await db.store.reset();
    const document = await readSource(mine, SOURCE);
    await db.store.writeEvidence(emptyEvidence(document));
    expect(await put(managed())).toEqual([]);
    expect(await count()).toBe(1);
  });
});

describe('L28: a Neo4j of its own', () => {
  it('L28, L31, L32: gets the sample once; a second command attaches; a signal ends all in order', {
    timeout: 600_000,
  }, async () => {
    const env = { RELATA_DATA: folder.path, RELATA_WORKERS: '1' };
    const first = spawnCli(['serve', '--sample'], { env });
    const url = await address(first);
    const stats = await json(`${url}/api/stats`);
    expect(stats.documents).toBeGreaterThan(12);
    expect(stats.edges).toBeGreaterThan(20);

    const status = spawnCli(['status', '--format', 'json'], { env });
    expect(await status.ended, status.err()).toBe(0);
    expect(JSON.parse(status.out[0]!)).toMatchObject({ documents: stats.documents, neo4j: { local: true } });
    expect(status.err()).toContain('running at');
    expect(await json(`${url}/api/stats`)).toMatchObject({ documents: stats.documents });

    const ingest = spawnCli(['ingest', '-', '--title', 'Mine'], {
      env,
      stdin: 'Anna Smith met Boris Jones.',
    });
    expect(await ingest.ended, ingest.err()).toBe(0);

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = spawnCli(['serve', '--sample'], { env });
    const again = await address(second);
    expect(await json(`${again}/api/stats`)).toMatchObject({ documents: Number(stats.documents) + 1 });
    expect(second.err()).not.toContain('sample');
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });
});
