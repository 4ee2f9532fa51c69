// `relata serve` as a process: its port, its end, and the Neo4j it runs for other commands.
import { once } from 'node:events';
import { createServer } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { baseOntology } from '#cypher/ontology/index.ts';

import { type ScratchFolder, scratchFolder } from '../support/scratch-folder.ts';
import { type CliProcess, spawnCli } from '../support/spawn-cli.ts';
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
  await db.close();
  await folder.remove();
});

describe('L30: a taken port', () => {
  it('is PORT_BUSY when asked for; otherwise the next one serves', async () => {
    const taken = createServer();
    taken.listen(4747, '127.0.0.1');
    await Promise.race([once(taken, 'listening'), once(taken, 'error')]);
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

describe('L31: serve --sample never touches a server of the user', () => {
  it('puts nothing into the database of NEO4J_URI', async () => {
    const run = spawnCli(['serve', '--sample'], { env: own });
    const url = await address(run);
    expect(await json(`${url}/api/stats`)).toMatchObject({ documents: 0 });
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
  });

  it('L28, L31, L32: the managed database gets it once; a second command attaches; a signal ends all in order', {
    timeout: 240_000,
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

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const reset = spawnCli(['ingest', '-', '--title', 'Mine'], { env, stdin: 'Anna Smith met Boris Jones.' });
    expect(await reset.ended, reset.err()).toBe(0);
    const second = spawnCli(['serve', '--sample'], { env });
    const again = await address(second);
    expect(await json(`${again}/api/stats`)).toMatchObject({ documents: Number(stats.documents) + 1 });
    expect(second.err()).not.toContain('sample');
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });
});
