// Neo4j that goes away while it is asked, and comes back. It has a server of its own, since it kills it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { type LocalNeo4j, startLocalNeo4j } from '#cypher/local/index.ts';
import { searchEntities } from '#cypher/queries/entities/search.ts';
import { stats } from '#cypher/queries/stats/stats.ts';
import { type Connection, connect } from '#cypher/store/driver.ts';
import { openStore, type QueryDescriptor, type Store } from '#cypher/store/index.ts';

import { buildEvidence } from '../support/evidence-builder.ts';
import { localOptions } from '../support/local-options.ts';
import { type ScratchFolder, scratchFolder } from '../support/scratch-folder.ts';
import { storeOptions } from '../support/store-database.ts';

const endless: QueryDescriptor<Record<string, never>, unknown> = {
  name: 'test/endless',
  access: 'read',
  text: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7) AS value',
  limit: 1,
  map: (record) => record.value,
};

const EVIDENCE = buildEvidence({
  entities: { Russia: 'Location', NATO: 'Organization' },
  claims: [{ says: 'Russia joined NATO.', subject: 'Russia', type: 'MEMBER_OF', object: 'NATO' }],
});

let folder: ScratchFolder;
let neo4j: LocalNeo4j;
let store: Store;
let observer: Connection;

beforeAll(async () => {
  folder = await scratchFolder('fault');
  neo4j = await startLocalNeo4j(localOptions(folder.path));
  const { uri, user, password } = neo4j;
  const tuning = { maxTransactionRetryTime: 1_000, connectionTimeout: 2_000 };
  store = await openStore(storeOptions({ uri, user, password, tuning }));
  observer = connect({ uri, user, password, database: null }, 'test', tuning);
  await store.migrate();
  await store.writeEvidence(EVIDENCE);
});

afterAll(async () => {
  await store?.close();
  await observer?.close();
  await neo4j?.stop();
  await folder.remove();
});

async function isRunning(name: string): Promise<boolean> {
  const rows = await observer.read(
    (tx) => tx.run('SHOW TRANSACTIONS YIELD metaData RETURN metaData.query AS query'),
    { query: 'test/observe', kind: 'system', timeoutMs: 10_000 },
  );
  return rows.some(({ query }) => query === name);
}

/** Kills the server itself, as a crash would; what managed it notices and lets go. */
async function crash(): Promise<void> {
  const holders = JSON.parse(await readFile(join(folder.path, 'neo4j', 'lock.json'), 'utf8')) as {
    server: { pid: number };
  };
  process.kill(holders.server.pid, 'SIGKILL');
  await neo4j.stop();
}

/** Starts Neo4j again where it was: over the same data, on the same port. */
async function startAgain(): Promise<void> {
  const preferredPort = Number(new URL(neo4j.uri).port);
  neo4j = await startLocalNeo4j({ ...localOptions(folder.path), preferredPort });
  expect(Number(new URL(neo4j.uri).port)).toBe(preferredPort);
}

it('C166: Neo4j that stops during a request gives NEO4J_UNREACHABLE; when it is back the same store goes on', async () => {
  const asked = store.run(endless, {}, { timeoutMs: 120_000 });
  const failure = expect(asked).rejects.toMatchObject({
    code: 'NEO4J_UNREACHABLE',
    message: expect.stringContaining(new URL(neo4j.uri).host),
    help: expect.stringContaining('NEO4J_URI'),
  });
  await vi.waitFor(async () => expect(await isRunning('test/endless')).toBe(true), { timeout: 30_000 });
  await crash();
  await failure;
  await expect(store.run(stats, {})).rejects.toMatchObject({ code: 'NEO4J_UNREACHABLE' });
  await expect(store.writeEvidence(EVIDENCE)).rejects.toMatchObject({ code: 'NEO4J_UNREACHABLE' });
  await expect(store.info()).rejects.toMatchObject({ code: 'NEO4J_UNREACHABLE' });
  await startAgain();
  expect((await store.project()).edges).toHaveLength(1);
  expect((await store.run(stats, {})).rows[0]).toMatchObject({ documents: 1, edges: 1 });
}, 180_000);

it('C166: what a transaction wrote before Neo4j died under it is gone when Neo4j is back', async () => {
  const dying = observer.write(
    async (tx) => {
      await tx.run("MATCH (e:Entity) SET e.name = 'half-way'");
      await crash();
      await tx.run('MATCH (e:Entity) DETACH DELETE e');
    },
    { query: 'test/dying', kind: 'system', timeoutMs: 60_000 },
  );
  await expect(dying).rejects.toMatchObject({ code: 'NEO4J_UNREACHABLE' });
  await startAgain();
  const { rows } = await store.run(searchEntities, { q: 'NATO', limit: 5 });
  expect(rows.map(({ entity }) => entity.name)).toEqual(['NATO']);
  await store.rebuild();
  expect((await store.run(stats, {})).rows[0]).toMatchObject({ entities: 2, edges: 1 });
}, 180_000);
