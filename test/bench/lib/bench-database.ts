// A Neo4j of the benchmark's own, empty and with the schema in place; gone with everything in it when closed.
import { startLocalNeo4j } from '#cypher/local/index.ts';
import { systemClock } from '#cypher/model/clock.ts';
import { baseOntology } from '#cypher/ontology/index.ts';
import { type Connection, connect } from '#cypher/store/driver.ts';
import { openStore, type Store } from '#cypher/store/index.ts';
import { localOptions } from '#test/support/local-options.ts';
import { scratchFolder } from '#test/support/scratch-folder.ts';

export interface BenchDatabase {
  uri: string;
  user: string;
  password: string;
  store: Store;
  /** Runs any Cypher, past the store. */
  connection: Connection;
  close(): Promise<void>;
}

export interface Memory {
  heapMb: number;
  pageCacheMb: number;
}

/** `memory` in place of what tests give a Neo4j. */
export async function openBenchDatabase(name: string, memory: Partial<Memory> = {}): Promise<BenchDatabase> {
  const folder = await scratchFolder(name);
  const neo4j = await startLocalNeo4j({ ...localOptions(folder.path), ...memory });
  const { uri, user, password } = neo4j;
  const options = { uri, user, password, database: null };
  const store = await openStore({
    ...options,
    clock: systemClock,
    appVersion: 'bench',
    ontology: baseOntology,
  });
  const connection = connect(options, 'bench');
  await store.migrate();
  return {
    uri,
    user,
    password,
    store,
    connection,
    async close() {
      await connection.close();
      await store.close();
      await neo4j.stop();
      await folder.remove();
    },
  };
}
