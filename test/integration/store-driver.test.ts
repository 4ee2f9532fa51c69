// What the store promises about every query: limits, time, abort, numbers, errors, connections.

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { openStore, type QueryDescriptor } from '#cypher/store/index.ts';

import { openTestDatabase, storeOptions, type TestDatabase } from '../support/store-database.ts';

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
});

afterAll(() => db.close());

function query<Row>(name: string, text: string, limit = 10): QueryDescriptor<Record<string, unknown>, Row> {
  return { name, access: 'read', text, limit, map: (record) => record.value as Row };
}

/** Runs on the server for minutes unless it is ended. */
const endless = query<number>(
  'test/endless',
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7) AS value',
);

async function running(name: string): Promise<number> {
  const rows = await db.cypher('SHOW TRANSACTIONS YIELD metaData RETURN metaData');
  return rows.filter(({ metaData }) => (metaData as { query?: string }).query === name).length;
}

describe('a query', () => {
  it('C141: stops at its record limit, says so, and leaves nothing running', async () => {
    const huge = query<number>('test/huge', 'UNWIND range(1, 1000000000) AS value RETURN value', 1234);
    const { rows, truncated } = await db.store.run(huge, {});
    expect(rows).toEqual(Array.from({ length: 1234 }, (_, at) => at + 1));
    expect(truncated).toBe(true);
    await vi.waitFor(async () => expect(await running('test/huge')).toBe(0));
  });

  it('C141: says that nothing was cut when the answer fits exactly', async () => {
    const exact = query<number>('test/exact', 'UNWIND range(1, 10) AS value RETURN value', 10);
    expect(await db.store.run(exact, {})).toEqual({
      rows: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      truncated: false,
    });
  });

  it('C142: that takes too long is ended by the server', async () => {
    await expect(db.store.run(endless, {}, { timeoutMs: 100 })).rejects.toMatchObject({
      code: 'NEO4J_TIMEOUT',
      message: expect.stringContaining('test/endless'),
    });
    expect(await running('test/endless')).toBe(0);
  });

  it('C143: that is aborted fails at once and ends on the server', async () => {
    const controller = new AbortController();
    const answer = db.store.run(endless, {}, { signal: controller.signal });
    const failure = expect(answer).rejects.toMatchObject({ code: 'ABORTED' });
    await vi.waitFor(async () => expect(await running('test/endless')).toBe(1), { timeout: 20_000 });
    controller.abort();
    await failure;
    await vi.waitFor(async () => expect(await running('test/endless')).toBe(0), { timeout: 20_000 });
  });

  it('C143: that is aborted before it begins is never sent', async () => {
    const answer = db.store.run(endless, {}, { signal: AbortSignal.abort() });
    await expect(answer).rejects.toMatchObject({ code: 'ABORTED' });
  });

  it('C145: tells Neo4j the app, its version, the kind and the query', async () => {
    const metadata = query('test/metadata', 'SHOW TRANSACTIONS YIELD metaData RETURN metaData AS value', 100);
    const { rows } = await db.store.run(metadata, {}, { kind: 'user' });
    expect(rows).toContainEqual({
      app: 'relata',
      version: '0.0.0-test',
      kind: 'user',
      query: 'test/metadata',
    });
    const { rows: defaults } = await db.store.run(metadata, {});
    expect(defaults).toContainEqual(expect.objectContaining({ kind: 'system', query: 'test/metadata' }));
  });

  it('C144: that is not Cypher gives NEO4J_QUERY with the query named', async () => {
    await expect(db.store.run(query('test/broken', 'RETURN RETURN'), {})).rejects.toMatchObject({
      code: 'NEO4J_QUERY',
      message: expect.stringContaining('test/broken'),
    });
  });

  it('C144: that writes although it is a read is refused', async () => {
    const write = query('test/write', 'CREATE (n:Scratch) RETURN n.id AS value');
    await expect(db.store.run(write, {})).rejects.toMatchObject({ code: 'NEO4J_QUERY' });
    expect(await db.cypher('MATCH (n:Scratch) RETURN n')).toEqual([]);
  });
});

describe('numbers', () => {
  it.each([0, -1, 42, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])(
    'C140: the whole number %d goes in as an integer and comes back as it was',
    async (value) => {
      const [row] = await db.cypher('RETURN $value AS value, $value IS :: INTEGER AS isInteger', { value });
      expect(row).toEqual({ value, isInteger: true });
    },
  );

  it.each([0.5, -1e300, 2 ** 60])('C140: the number %d goes in as a float', async (value) => {
    const [row] = await db.cypher('RETURN $value AS value, $value IS :: FLOAT AS isFloat', { value });
    expect(row).toEqual({ value, isFloat: true });
  });

  it('C140: an integer beyond the safe range arrives as infinite, never rounded', async () => {
    const [row] = await db.cypher(
      'RETURN 9007199254740993 AS big, -9007199254740993 AS small, [1, 2.5] AS list',
    );
    expect(row).toEqual({ big: Infinity, small: -Infinity, list: [1, 2.5] });
  });
});

describe('a connection', () => {
  it('C144: to where nobody listens gives NEO4J_UNREACHABLE with the address', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    await expect(openStore(storeOptions({ uri: `bolt://127.0.0.1:${port}` }))).rejects.toMatchObject({
      code: 'NEO4J_UNREACHABLE',
      message: expect.stringContaining(String(port)),
    });
  });

  it('C144: with a wrong password gives NEO4J_AUTH', async () => {
    await expect(openStore(storeOptions({ password: 'wrong' }))).rejects.toMatchObject({
      code: 'NEO4J_AUTH',
      help: expect.stringContaining('NEO4J_PASSWORD'),
    });
  });

  it('C144: to a database that is not there gives NEO4J_QUERY that names NEO4J_DATABASE', async () => {
    await expect(openStore(storeOptions({ database: 'nosuchdatabase' }))).rejects.toMatchObject({
      code: 'NEO4J_QUERY',
      help: expect.stringContaining('NEO4J_DATABASE'),
    });
  });

  it.each(['', 'localhost:7687', 'http://localhost:7474'])(
    'C144: to %j gives CONFIG_INVALID',
    async (uri) => {
      await expect(openStore(storeOptions({ uri }))).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    },
  );

  it('C144: works with the neo4j scheme as with bolt, and tells what it found', async () => {
    const store = await db.another({ uri: storeOptions().uri.replace('bolt:', 'neo4j:') });
    expect(await store.info()).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+/),
      edition: 'community',
      database: 'neo4j',
      address: expect.stringContaining(':'),
    });
  });

  it('C170: is given back however a query ends', async () => {
    const store = await db.another({
      tuning: { maxConnectionPoolSize: 1, connectionAcquisitionTimeout: 10_000 },
    });
    const one = query<number>('test/one', 'RETURN 1 AS value');
    for (let round = 0; round < 3; round += 1) {
      await expect(store.run(query('test/broken', 'RETURN'), {})).rejects.toThrow();
      await expect(store.run(endless, {}, { timeoutMs: 50 })).rejects.toThrow();
      await store.run(query('test/huge', 'UNWIND range(1, 1000000000) AS value RETURN value', 1), {});
      const controller = new AbortController();
      const aborted = store.run(endless, {}, { signal: controller.signal });
      controller.abort();
      await expect(aborted).rejects.toMatchObject({ code: 'ABORTED' });
      expect((await store.run(one, {})).rows).toEqual([1]);
    }
  });
});
