// What the server says of itself.
import type { Connection } from './driver.ts';
import type { StoreInfo } from './types.ts';

const INFO = `
CALL dbms.components() YIELD name, versions, edition
WITH versions[0] AS version, edition, name WHERE name = 'Neo4j Kernel'
CALL db.info() YIELD name AS database
RETURN version, edition, database`;

/** A server that has just started takes a while for its first query. */
const INFO_TIMEOUT_MS = 30_000;

export async function readInfo(connection: Connection): Promise<StoreInfo> {
  const { address } = await connection.server();
  const [row] = await connection.read((tx) => tx.run(INFO), {
    query: 'info',
    kind: 'system',
    timeoutMs: INFO_TIMEOUT_MS,
  });
  return {
    version: String(row?.version),
    edition: String(row?.edition),
    database: String(row?.database),
    address,
  };
}
