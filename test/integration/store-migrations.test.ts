// The schema on a real database: once, again, from several processes at once, too new, somebody else's.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { MIGRATIONS } from '#cypher/migrations/index.ts';
import { type Connection, connect } from '#cypher/store/driver.ts';
import { migrate } from '#cypher/store/migrate.ts';

import { testConnection, wipe } from '../support/store-database.ts';

const WORK = { query: 'test', kind: 'system', timeoutMs: 60_000 } as const;
const ALL = MIGRATIONS.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}`);

let connection: Connection;

beforeEach(async () => {
  connection = connect(testConnection(), 'test');
  await wipe(connection);
});

afterEach(() => connection.close());

const cypher = (text: string) => connection.write((tx) => tx.run(text), WORK);

async function schema(): Promise<string[]> {
  const constraints = await cypher('SHOW CONSTRAINTS YIELD name RETURN name');
  const indexes = await cypher("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  return [...constraints, ...indexes].map(({ name }) => String(name)).sort();
}

describe('migrations', () => {
  it('C146: apply in order once, and change nothing when they run again', async () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, at) => at + 1));
    expect(await migrate(connection)).toEqual({ applied: ALL });
    const before = await schema();
    expect(await migrate(connection)).toEqual({ applied: [] });
    expect(await schema()).toEqual(before);
    expect(await cypher("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state")).toEqual([]);
  });

  it('C146: apply only what is new when the database has the older ones', async () => {
    const [first, ...rest] = MIGRATIONS;
    expect((await migrate(connection, [first!])).applied).toEqual(ALL.slice(0, 1));
    expect((await migrate(connection, [first!, ...rest])).applied).toEqual(ALL.slice(1));
  });

  it('C147: two processes that migrate at once both succeed, and each migration runs once', async () => {
    const others = Array.from({ length: 4 }, () => connect(testConnection(), 'test'));
    try {
      const reports = await Promise.all(others.map((other) => migrate(other)));
      expect(reports.flatMap(({ applied }) => applied).sort()).toEqual(ALL);
    } finally {
      for (const other of others) await other.close();
    }
  });

  it('C148: a database from a newer version is refused and left as it is', async () => {
    await migrate(connection);
    await cypher('MATCH (m:RelataMeta) SET m.version = 999');
    const before = await schema();
    await expect(migrate(connection)).rejects.toMatchObject({
      code: 'DATABASE_NEWER',
      message: expect.stringContaining('999'),
    });
    expect(await schema()).toEqual(before);
  });

  it('C149: a database with foreign nodes under our labels is refused by name and left as it is', async () => {
    await cypher("CREATE (:Document {title: 'theirs'}), (:Document), (:Entity), (:Unrelated)");
    await expect(migrate(connection)).rejects.toMatchObject({
      code: 'DATABASE_FOREIGN',
      message: expect.stringMatching(/Document \(2\).*Entity \(1\)/),
      help: expect.stringContaining('NEO4J_DATABASE'),
    });
    expect(await schema()).toEqual([]);
    expect(await cypher('MATCH (m:RelataMeta) RETURN m')).toEqual([]);
  });

  it('C149: foreign nodes under other labels do not matter', async () => {
    await cypher('CREATE (:Unrelated)');
    expect((await migrate(connection)).applied).toEqual(ALL);
  });
});
