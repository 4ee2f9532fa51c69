// Runs migrations under a lock in the database. The lock is the write lock on the one :RelataMeta node, held by an
// open transaction while others change the schema: a process that dies lets go of it, and a second process waits.
import { RelataError } from '#cypher/model/errors.ts';

import { MIGRATIONS } from '../migrations/index.ts';
import type { Migration } from '../migrations/types.ts';
import type { Connection, Tx } from './driver.ts';
import { META_LABEL, SHARED_LABELS } from './labels.ts';

/** Populating an index on a large database takes a while. */
const MIGRATE_TIMEOUT_MS = 30 * 60_000;
const WORK = { query: 'migrate', kind: 'system', timeoutMs: MIGRATE_TIMEOUT_MS } as const;

const COUNT_LABELS = SHARED_LABELS.map(
  (label) => `MATCH (n:${label}) RETURN '${label}' AS label, count(n) AS nodes`,
).join(' UNION ALL ');

/** Throws DATABASE_FOREIGN when nodes carry our labels but our mark is not there. */
async function refuseForeign(connection: Connection): Promise<void> {
  await connection.read(async (tx) => {
    // Counts first: our mark always exists before our data, so data without a later mark is not ours.
    const counts = (await tx.run(COUNT_LABELS)).filter(({ nodes }) => nodes !== 0);
    if (counts.length === 0) return;
    const marks = await tx.run(`MATCH (m:${META_LABEL}) RETURN m.version AS version LIMIT 1`);
    if (marks.length > 0) return;
    const found = counts.map(({ label, nodes }) => `${String(label)} (${String(nodes)})`).join(', ');
    throw new RelataError(
      'DATABASE_FOREIGN',
      `The database at ${connection.uri} holds nodes that Relata did not write, under labels that it uses: ${found}`,
      {
        help: 'Give Relata a database of its own: set NEO4J_DATABASE or NEO4J_URI, or unset NEO4J_URI for a local one.',
        details: { labels: Object.fromEntries(counts.map(({ label, nodes }) => [label, nodes])) },
      },
    );
  }, WORK);
}

/** Creating the same constraint from two processes at once: the one that comes second is told that it is there. */
function alreadyThere(error: unknown): boolean {
  const code = error instanceof RelataError ? String(error.details.neo4jCode) : '';
  return /AlreadyExists$/.test(code);
}

async function runSchema(connection: Connection, statement: string): Promise<void> {
  try {
    await connection.write((tx) => tx.run(statement), WORK);
  } catch (error) {
    if (!alreadyThere(error)) throw error;
  }
}

async function lockedVersion(tx: Tx): Promise<number> {
  const [row] = await tx.run(
    `MERGE (m:${META_LABEL} {id: 'relata'}) SET m.version = coalesce(m.version, 0) RETURN m.version AS version`,
  );
  return Number(row?.version ?? 0);
}

/** Brings the schema up to date; returns the names of the migrations that it ran. */
export async function migrate(
  connection: Connection,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<{ applied: string[] }> {
  await refuseForeign(connection);
  await runSchema(
    connection,
    `CREATE CONSTRAINT relata_unique_meta IF NOT EXISTS FOR (m:${META_LABEL}) REQUIRE m.id IS UNIQUE`,
  );
  const newest = migrations.at(-1)?.version ?? 0;
  return connection.write(async (tx) => {
    const version = await lockedVersion(tx);
    if (version > newest) {
      throw new RelataError(
        'DATABASE_NEWER',
        `The database at ${connection.uri} is at schema ${version}; this Relata knows ${newest}`,
        { help: 'Run the newer Relata that wrote it, or give this one another database.' },
      );
    }
    const pending = migrations.filter((migration) => migration.version > version);
    for (const { statements } of pending) {
      for (const statement of statements) await runSchema(connection, statement);
    }
    if (pending.length > 0) {
      await connection.read((other) => other.run('CALL db.awaitIndexes(1800)'), WORK);
      await tx.run(`MATCH (m:${META_LABEL} {id: 'relata'}) SET m.version = $newest`, { newest });
    }
    return {
      applied: pending.map(({ version: number, name }) => `${String(number).padStart(4, '0')}-${name}`),
    };
  }, WORK);
}
