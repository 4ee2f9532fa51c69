// The managed Neo4j with its real processes: owner, supervisor, server, and commands that attach.
import { once } from 'node:events';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { attachOrStart, type LocalNeo4j, startLocalNeo4j } from '#cypher/local/index.ts';
import { isAlive } from '#cypher/local/process-identity.ts';
import type { ProcessIdentity } from '#cypher/local/types.ts';
import { connect, type RawRecord } from '#cypher/store/driver.ts';

import { listeningAddresses } from '../support/listening.ts';
import { localOptions } from '../support/local-options.ts';
import { type ScratchFolder, scratchFolder } from '../support/scratch-folder.ts';
import { type LocalCommand, spawnLocalCommand } from '../support/spawn-local-command.ts';

interface Holders {
  owner: ProcessIdentity;
  supervisor: ProcessIdentity;
  server: ProcessIdentity;
}

let folder: ScratchFolder;
let owner: LocalCommand;
/** What two commands got that started at the same time on an empty folder. */
let atOnce: LocalCommand['neo4j'][];

beforeAll(async () => {
  folder = await scratchFolder('local');
  const both = await Promise.all([spawnLocalCommand(folder.path), spawnLocalCommand(folder.path)]);
  atOnce = both.map((command) => command.neo4j);
  const [first, second] = both[0].neo4j.attached ? [both[1], both[0]] : both;
  owner = first;
  await second.end();
});

afterAll(async () => {
  await owner.end();
  await folder.remove();
});

async function holders(): Promise<Holders> {
  return JSON.parse(await readFile(join(folder.path, 'neo4j', 'lock.json'), 'utf8')) as Holders;
}

async function query(
  neo4j: Pick<LocalNeo4j, 'uri' | 'user' | 'password'>,
  text: string,
): Promise<RawRecord[]> {
  const connection = connect({ ...neo4j, database: null }, 'test');
  try {
    return await connection.write((tx) => tx.run(text), { query: 'test', kind: 'system', timeoutMs: 20_000 });
  } finally {
    await connection.close();
  }
}

describe('a local Neo4j', () => {
  it('C110: has its password in a file that only its owner can read', async () => {
    const path = join(folder.path, 'neo4j', 'password');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readFile(path, 'utf8')).toBe(owner.neo4j.password);
    const wrong = query({ ...owner.neo4j, password: 'neo4j' }, 'RETURN 1');
    await expect(wrong).rejects.toMatchObject({ code: 'NEO4J_AUTH' });
  });

  it.runIf(process.platform === 'linux')('C107: listens on loopback alone, with Bolt alone', async () => {
    const { server } = await holders();
    expect(listeningAddresses(server.pid)).toEqual([new URL(owner.neo4j.uri).host]);
  });

  it('C108: reads no CSV, neither from a file nor from a URL', async () => {
    let asked = 0;
    const web = createServer((_, response) => {
      asked++;
      response.end('a,b');
    }).listen(0, '127.0.0.1');
    await once(web, 'listening');
    const { port } = web.address() as AddressInfo;
    const file = query(owner.neo4j, `LOAD CSV FROM 'file:///etc/hosts' AS row RETURN row`);
    await expect(file).rejects.toThrow(/allow_csv_import_from_file_urls/);
    for (const host of ['127.0.0.1', 'localhost']) {
      const url = query(owner.neo4j, `LOAD CSV FROM 'http://${host}:${port}/a.csv' AS row RETURN row`);
      await expect(url).rejects.toThrow(/blocked|blocklist/i);
    }
    expect(asked).toBe(0);
    web.close();
  });

  it('C108, C109: runs with the settings that were given', async () => {
    const rows = await query(owner.neo4j, 'SHOW SETTINGS YIELD name, value RETURN name, value');
    const settings = new Map(rows.map((row) => [row.name, row.value]));
    expect(settings.get('dbms.usage_report.enabled')).toBe('false');
    expect(settings.get('server.http.enabled')).toBe('false');
    expect(settings.get('server.memory.heap.max_size')).toBe('512.00MiB');
    expect(settings.get('server.memory.pagecache.size')).toBe('128.00MiB');
  });
});

describe('a second command on the same data folder', () => {
  it('C114: attaches, and its end leaves the server running', async () => {
    const second = await spawnLocalCommand(folder.path);
    expect(second.neo4j).toEqual({ ...owner.neo4j, attached: true });
    expect(owner.neo4j.attached).toBe(false);
    await second.end();
    const third = await attachOrStart(localOptions(folder.path));
    await third.stop();
    expect(await query(owner.neo4j, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('C103, C114: that starts at the same time shares the one server', () => {
    expect(atOnce.map(({ attached }) => attached).sort()).toEqual([false, true]);
    expect(new Set(atOnce.map(({ uri, password }) => `${uri} ${password}`)).size).toBe(1);
  });

  it('C103: cannot own it', async () => {
    const failure = startLocalNeo4j(localOptions(folder.path));
    await expect(failure).rejects.toMatchObject({
      code: 'LOCAL_DATA_LOCKED',
      help: expect.stringContaining(`process ${owner.pid}`),
    });
  });

  it('C103: that lost sight of the lock is kept out by Neo4j itself', async () => {
    const lock = join(folder.path, 'neo4j', 'lock.json');
    const text = await readFile(lock, 'utf8');
    await rm(lock);
    await expect(startLocalNeo4j(localOptions(folder.path))).rejects.toMatchObject({
      code: 'LOCAL_DATA_LOCKED',
    });
    expect(await query(owner.neo4j, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
    await writeFile(lock, text);
  });
});

describe('when processes are killed', () => {
  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'C113, C115: the owner by %s: Neo4j stops by itself, and the next start finds everything',
    async (signal) => {
      await query(owner.neo4j, `CREATE (:Kept {by: '${signal}'})`);
      const before = await holders();
      await owner.kill(signal);
      owner = await spawnLocalCommand(folder.path);
      expect(owner.neo4j.attached).toBe(false);
      for (const gone of Object.values(before)) expect(await isAlive(gone)).toBe(false);
      const kept = await query(owner.neo4j, `MATCH (k:Kept {by: '${signal}'}) RETURN count(k) AS n`);
      expect(kept).toEqual([{ n: 1 }]);
    },
  );

  it('C104: owner and supervisor: the server they left is stopped before the next is started', async () => {
    const before = await holders();
    process.kill(before.supervisor.pid, 'SIGKILL');
    await owner.kill();
    expect(await isAlive(before.server)).toBe(true);
    owner = await spawnLocalCommand(folder.path);
    expect(owner.neo4j.attached).toBe(false);
    expect(await isAlive(before.server)).toBe(false);
    expect(await query(owner.neo4j, 'MATCH (k:Kept) RETURN count(k) AS n')).toEqual([{ n: 2 }]);
  });

  it('C113: the supervisor alone: the owner stops the server itself', async () => {
    const before = await holders();
    process.kill(before.supervisor.pid, 'SIGKILL');
    await expect.poll(() => isAlive(before.supervisor), { timeout: 30_000 }).toBe(false);
    await owner.end();
    expect(await isAlive(before.server)).toBe(false);
  });
});

it('C111: a heap that this machine does not have fails with what Java said', async () => {
  const scratch = await scratchFolder('local-heap');
  const failure = startLocalNeo4j({ ...localOptions(scratch.path), heapMb: 1_000_000_000 });
  await expect(failure).rejects.toMatchObject({
    code: 'LOCAL_START_FAILED',
    message: expect.stringMatching(/heap|memory/i),
  });
  await scratch.remove();
});
