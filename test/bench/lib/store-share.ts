// The whole way from a text to the graph, and how the store's part compares with writing as much in bare batches.

import { systemClock } from '#cypher/model/clock.ts';
import type { DocumentEvidence, SourceDocument } from '#cypher/model/evidence.ts';
import type { Connection } from '#cypher/store/driver.ts';
import { createReader } from '#ingest/index.ts';

import { openBenchDatabase } from './bench-database.ts';
import { timed } from './timing.ts';

export interface StoreShare {
  readMs: number;
  writeMs: number;
  projectMs: number;
  /** The same numbers of nodes and relationships, created by UNWIND in batches, with no meaning and no checks. */
  bareMs: number;
  nodes: number;
  relationships: number;
}

const WORK = { query: 'bench', kind: 'system', timeoutMs: 600_000 } as const;
const BATCH = 10_000;
const PROJECT_EVERY = 20;

async function count(connection: Connection, text: string): Promise<number> {
  const [row] = await connection.read((tx) => tx.run(text), WORK);
  return Number(row?.n);
}

async function bareWrites(connection: Connection, nodes: number, relationships: number): Promise<void> {
  await connection.write(
    (tx) => tx.run('CREATE CONSTRAINT bare IF NOT EXISTS FOR (b:Bare) REQUIRE b.id IS UNIQUE'),
    WORK,
  );
  for (let from = 0; from < nodes; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, nodes - from) }, (_, at) => ({
      id: from + at,
      text: `node ${from + at} with a few words of text`,
    }));
    await connection.write(
      (tx) => tx.run('UNWIND $rows AS row MERGE (b:Bare {id: row.id}) SET b = row', { rows }),
      WORK,
    );
  }
  for (let from = 0; from < relationships; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, relationships - from) }, (_, at) => ({
      a: (from + at) % nodes,
      b: ((from + at) * 7 + 1) % nodes,
    }));
    await connection.write(
      (tx) =>
        tx.run(
          'UNWIND $rows AS row MATCH (a:Bare {id: row.a}), (b:Bare {id: row.b}) CREATE (a)-[:TIED]->(b)',
          { rows },
        ),
      WORK,
    );
  }
}

/** Reads with one worker, then writes and projects as ingest does, on a Neo4j of its own. */
export async function measureStoreShare(documents: readonly SourceDocument[]): Promise<StoreShare> {
  const database = await openBenchDatabase('bench');
  const { store, connection } = database;
  const reader = await createReader({ clock: systemClock });
  try {
    const evidence: DocumentEvidence[] = [];
    const readMs = await timed(async () => {
      for (const document of documents) evidence.push(await reader.read(document));
    });
    let projectMs = 0;
    const storeMs = await timed(async () => {
      for (const [at, one] of evidence.entries()) {
        await store.writeEvidence(one);
        if ((at + 1) % PROJECT_EVERY === 0) projectMs += await timed(() => store.project());
      }
      projectMs += await timed(() => store.project());
    });
    const nodes = await count(connection, 'MATCH (n) RETURN count(n) AS n');
    const relationships = await count(connection, 'MATCH ()-[r]->() RETURN count(r) AS n');
    const bareMs = await timed(() => bareWrites(connection, nodes, relationships));
    return { readMs, writeMs: storeMs - projectMs, projectMs, bareMs, nodes, relationships };
  } finally {
    await reader.close();
    await database.close();
  }
}
