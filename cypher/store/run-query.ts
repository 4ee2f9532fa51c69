// Runs a query descriptor: its parameters, its record limit, its mapper.
import type { Connection } from './driver.ts';
import type { QueryDescriptor, QueryOptions, QueryResult } from './types.ts';

const QUERY_TIMEOUT_MS = 15_000;
/** The most records fetched at a time; one more than the limit tells whether there were more. */
const FETCH_SIZE = 1000;

export async function runQuery<Params extends Record<string, unknown>, Row>(
  connection: Connection,
  query: QueryDescriptor<Params, Row>,
  params: Params,
  options: QueryOptions = {},
): Promise<QueryResult<Row>> {
  const prepared = query.prepare?.(params) ?? params;
  const { records, truncated } = await connection[query.access](
    (tx) => tx.take(query.text, prepared, query.limit),
    {
      query: query.name,
      kind: options.kind ?? 'system',
      timeoutMs: options.timeoutMs ?? QUERY_TIMEOUT_MS,
      signal: options.signal,
      fetchSize: Math.min(query.limit + 1, FETCH_SIZE),
    },
  );
  return { rows: records.map((record) => query.map(record)), truncated };
}
