// A store on the test run's Neo4j, over a database that was emptied first, with a way to ask it anything in Cypher.
import { inject } from 'vitest';

import { systemClock } from '#cypher/model/clock.ts';
import { type Connection, connect, type Params, type RawRecord } from '#cypher/store/driver.ts';
import { openStore, type Store, type StoreOptions } from '#cypher/store/index.ts';

import { SMALL_ONTOLOGY } from './small-ontology.ts';

const WORK = { query: 'test', kind: 'system', timeoutMs: 60_000 } as const;

export interface TestDatabase {
  store: Store;
  connection: Connection;
  /** Runs any Cypher, past the store. */
  cypher(text: string, params?: Params): Promise<RawRecord[]>;
  /** Opens one more store on the same database; closed with the database. */
  another(options?: Partial<StoreOptions>): Promise<Store>;
  close(): Promise<void>;
}

export function testConnection(): { uri: string; user: string; password: string; database: null } {
  return { ...inject('neo4j'), database: null };
}

export function storeOptions(options: Partial<StoreOptions> = {}): StoreOptions {
  return {
    ...testConnection(),
    clock: systemClock,
    appVersion: '0.0.0-test',
    ontology: SMALL_ONTOLOGY,
    ...options,
  };
}

/** Empties the database, schema and all. */
export async function wipe(connection: Connection): Promise<void> {
  const run = (text: string) => connection.write((tx) => tx.run(text), WORK);
  await run('MATCH (n) DETACH DELETE n');
  for (const { name } of await run('SHOW CONSTRAINTS YIELD name'))
    await run(`DROP CONSTRAINT ${String(name)}`);
  const indexes = await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const { name } of indexes) await run(`DROP INDEX ${String(name)}`);
}

/** An empty database with the schema in place. */
export async function openTestDatabase(options: Partial<StoreOptions> = {}): Promise<TestDatabase> {
  const connection = connect(testConnection(), 'test');
  await wipe(connection);
  const stores: Store[] = [];
  const another = async (more: Partial<StoreOptions> = {}) => {
    const store = await openStore(storeOptions({ ...options, ...more }));
    stores.push(store);
    return store;
  };
  const store = await another();
  await store.migrate();
  return {
    store,
    connection,
    cypher: (text, params = {}) => connection.write((tx) => tx.run(text, params), WORK),
    another,
    async close() {
      for (const opened of stores) await opened.close();
      await connection.close();
    },
  };
}
