// The whole way from a text to the graph, and how the store's part compares with writing as much in bare batches.

import { systemClock } from '#cypher/model/clock.ts';
import type { SourceDocument } from '#cypher/model/evidence.ts';
import type { Connection } from '#cypher/store/driver.ts';
import { createReader, ingestDocuments, type SourceOutcome } from '#ingest/index.ts';

import { openBenchDatabase } from './bench-database.ts';
import { timed } from './timing.ts';

export interface StoreShare {
  /** From the first text to the last projection. */
  wholeMs: number;
  /** By itself; as part of the whole, it goes on while others are written. */
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

/** Tells how long a call took that has just begun. */
function clocked(tell: (ms: number) => void) {
  return async <T>(call: Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await call;
    tell(performance.now() - start);
    return result;
  };
}

async function* sourcesOf(documents: readonly SourceDocument[]): AsyncGenerator<SourceOutcome> {
  for (const document of documents) yield { name: document.id, document };
}

/** Reads with one worker, first alone and then while it is written and projected by ingest itself, into a Neo4j of its own. */
export async function measureStoreShare(documents: readonly SourceDocument[]): Promise<StoreShare> {
  const database = await openBenchDatabase('bench');
  const { store, connection } = database;
  const reader = await createReader({ clock: systemClock });
  try {
    const readMs = await timed(async () => {
      for (const document of documents) await reader.read(document);
    });
    let writeMs = 0;
    let projectMs = 0;
    const written = clocked((ms) => {
      writeMs += ms;
    });
    const projected = clocked((ms) => {
      projectMs += ms;
    });
    const wholeMs = await timed(() =>
      ingestDocuments(
        sourcesOf(documents),
        {
          read: reader.read,
          store: {
            writeEvidence: (evidence, options) => written(store.writeEvidence(evidence, options)),
            writeBatch: (batch, options) => written(store.writeBatch(batch, options)),
            project: (options) => projected(store.project(options)),
          },
        },
        { concurrency: reader.concurrency },
      ),
    );
    const nodes = await count(connection, 'MATCH (n) RETURN count(n) AS n');
    const relationships = await count(connection, 'MATCH ()-[r]->() RETURN count(r) AS n');
    const bareMs = await timed(() => bareWrites(connection, nodes, relationships));
    return { wholeMs, readMs, writeMs, projectMs, bareMs, nodes, relationships };
  } finally {
    await reader.close();
    await database.close();
  }
}
