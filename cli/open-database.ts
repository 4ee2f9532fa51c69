// The database that a command works on: the one of NEO4J_URI, else the managed local one, started or attached to.
import { attachOrStart, type LocalNeo4j } from '#cypher/local/index.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import { openStore, type Store, type StoreInfo } from '#cypher/store/index.ts';

import type { Context } from './context.ts';
import { loadOntology } from './load-ontology.ts';
import { step } from './steps.ts';

const LOCAL_PORT = 7687;
const LOCAL_HEAP_MB = 512;
const LOCAL_PAGE_CACHE_MB = 256;

export interface Database {
  store: Store;
  info: StoreInfo;
  ontology: Ontology;
  /** Null for a server of the user's own. */
  local: LocalNeo4j | null;
  close(): Promise<void>;
}

async function openLocal(context: Context): Promise<LocalNeo4j> {
  const { dataFolder, cacheFolder, environment } = context.config();
  return await step(context, 'neo4j', async (doing) => {
    const local = await attachOrStart({
      dataFolder,
      cacheFolder,
      environment,
      preferredPort: LOCAL_PORT,
      heapMb: LOCAL_HEAP_MB,
      pageCacheMb: LOCAL_PAGE_CACHE_MB,
      log: doing,
      clock: context.clock,
      signal: context.signal,
    });
    const how = local.attached ? 'running' : 'started';
    return { value: local, done: `${local.version} ${how} at ${local.uri}, data in ${dataFolder}` };
  });
}

/** Throws what the local Neo4j and the store throw on opening; leaves nothing running then. */
async function openDatabase(context: Context): Promise<Database> {
  const { neo4j, ontologyFile } = context.config();
  const ontology = await loadOntology(ontologyFile);
  const local = neo4j === null ? await openLocal(context) : null;
  try {
    const connection = neo4j ?? {
      uri: local?.uri ?? '',
      user: local?.user ?? '',
      password: local?.password ?? '',
      database: null,
    };
    const store = await openStore({
      ...connection,
      clock: context.clock,
      appVersion: context.version,
      ontology,
    });
    const close = async () => {
      await store.close();
      await local?.stop();
    };
    try {
      return { store, info: await store.info(), ontology, local, close };
    } catch (error) {
      await store.close();
      throw error;
    }
  } catch (error) {
    await local?.stop();
    throw error;
  }
}

/** Opens the database for one piece of work and closes it whatever comes of it. */
export async function withDatabase<Result>(
  context: Context,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(context);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
