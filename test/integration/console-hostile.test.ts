// The console under fire, on a real database: nothing that it is given writes, reads a file, reaches out, or takes the
// server down. Each writing statement is shown to bite when it is run past the console.
import { createServer, type Server } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { RelataError } from '#cypher/model/errors.ts';
import type { ConsoleAnswer } from '#cypher/store/index.ts';

import { dumpDatabase } from '../support/dump-database.ts';
import { HOSTILE, RUNAWAY } from '../support/hostile-statements.ts';
import { openTestServer, type TestServer } from '../support/server-app.ts';

const WORK = { query: 'test', kind: 'system', timeoutMs: 60_000 } as const;
const PARAMS = { map: { id: 'evil' }, url: 'file:///etc/passwd' };

let server: TestServer;
let before: string[];
let listener: Server;
let port = 0;
let visits = 0;

type Ask = (text: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;

/** Data, and the names that a label or property leaves behind even when it is gone. */
async function dataOf(cypher: Ask): Promise<string[]> {
  return dumpDatabase({ ...server, cypher });
}

async function schemaOf(cypher: Ask): Promise<string[]> {
  const parts = await Promise.all(
    [
      'SHOW INDEXES YIELD name, type, labelsOrTypes, properties',
      'SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties',
    ].map((text) => cypher(text)),
  );
  return parts
    .flat()
    .map((row) => JSON.stringify(row))
    .sort();
}

async function fingerprint(): Promise<string[]> {
  const names = await Promise.all(
    [
      'CALL db.labels()',
      'CALL db.relationshipTypes()',
      'CALL db.propertyKeys()',
      'SHOW USERS YIELD user',
    ].map((text) => server.cypher(text)),
  );
  return [
    ...(await dataOf(server.cypher)),
    ...(await schemaOf(server.cypher)),
    ...names
      .flat()
      .map((row) => JSON.stringify(row))
      .sort(),
  ];
}

/** Run without the console, and rolled back. */
async function bites(statement: string): Promise<boolean> {
  const rolledBack = new RelataError('ABORTED', 'rolled back');
  let changed = false;
  const unchanged = await dataOf(server.cypher);
  const work = server.connection.write(async (tx) => {
    await tx.run(statement, PARAMS);
    const now = await dataOf((text, params) => tx.run(text, params));
    changed = JSON.stringify(now) !== JSON.stringify(unchanged);
    throw rolledBack;
  }, WORK);
  await work.catch((error: unknown) => {
    if (error !== rolledBack) throw error;
  });
  return changed;
}

function run(statement: string, timeoutMs = 10_000): Promise<ConsoleAnswer> {
  return server.store.console(statement, PARAMS, { limit: 100, timeoutMs, maxBytes: 1_000_000 });
}

beforeAll(async () => {
  server = await openTestServer();
  listener = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  port = (listener.address() as { port: number }).port;
  // Names that the positive controls leave behind are there from the start.
  for (const { statement, bites: kind, undo = '' } of HOSTILE) {
    if (kind === 'data') await bites(statement).catch(() => false);
    if (kind === 'schema') {
      await server.cypher(statement);
      await server.cypher(undo);
    }
  }
  before = await fingerprint();
});

afterAll(async () => {
  await new Promise((resolve) => listener.close(resolve));
  await server.close();
});

describe('statements that do more than read', () => {
  it('C213: there are at least a hundred', () => {
    expect(new Set(HOSTILE.map(({ statement }) => statement)).size).toBeGreaterThanOrEqual(100);
  });

  it.each(HOSTILE)('C201, C203, C213: $code: $statement', async ({ statement, code }) => {
    const text = statement.replaceAll('$PORT', String(port));
    const error = await run(text).then(
      () => null,
      (thrown: unknown) => thrown as RelataError,
    );
    expect(error).toMatchObject({ code, help: expect.any(String) });
    expect(error?.details).toMatchObject({ refused: expect.any(Array) });
  });

  it.each(HOSTILE.filter((hostile) => hostile.bites === 'data'))(
    'C213: without the console it changes data: $statement',
    async ({ statement }) => {
      expect(await bites(statement)).toBe(true);
    },
  );

  it.each(HOSTILE.filter((hostile) => hostile.bites === 'schema'))(
    'C213: without the console it changes the schema: $statement',
    async ({ statement, undo = '' }) => {
      const unchanged = await schemaOf(server.cypher);
      await server.cypher(statement);
      expect(await schemaOf(server.cypher)).not.toEqual(unchanged);
      await server.cypher(undo);
      expect(await schemaOf(server.cypher)).toEqual(unchanged);
    },
  );

  it.each([
    'SHOW USERS',
    'SHOW SETTINGS',
    'CALL dbms.listConfig()',
    "TERMINATE TRANSACTION 'neo4j-transaction-0'",
  ])('C213: the access mode alone lets through: %s', async (statement) => {
    const rows = await server.connection.read((tx) => tx.run(statement), WORK);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('C213: the database is the same afterwards, and nobody was called', async () => {
    expect(await fingerprint()).toEqual(before);
    expect(visits).toBe(0);
  });
});

describe('statements without an end', () => {
  it.each(RUNAWAY.map((statement) => [statement.slice(0, 90), statement]))(
    'C211, C214: %s',
    async (_name, statement) => {
      const outcome = await run(statement, 1_500).then(
        ({ truncated }) => truncated,
        (error: unknown) => (error as RelataError).code,
      );
      expect(['rows', 'bytes', 'limit', 'NEO4J_TIMEOUT', 'CONSOLE_FAILED', 'CONSOLE_SYNTAX']).toContain(
        outcome,
      );
      expect((await run('RETURN 1 AS one')).rows).toEqual([[{ t: 'int', v: 1 }]]);
    },
  );

  it('C214: the database is the same and answers', async () => {
    expect(await fingerprint()).toEqual(before);
    await expect(server.store.info()).resolves.toMatchObject({ database: 'neo4j' });
  });
});
