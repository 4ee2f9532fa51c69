// How Neo4j plans the queries of the review queue: from indexes, never by looking at every edge or pair.
import { afterAll, beforeAll, expect, it } from 'vitest';

import { duplicateCandidates } from '#cypher/queries/duplicates/candidates.ts';
import { entityWindow } from '#cypher/queries/duplicates/window.ts';
import { reviewEdges } from '#cypher/queries/review/edges.ts';
import { connect } from '#cypher/store/driver.ts';

import { openTestServer, type TestServer } from '../support/server-app.ts';
import { testConnection } from '../support/store-database.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});

afterAll(() => server.close());

const FILTER = { type: null, document: null, maxConfidence: null, after: null, limit: 20 };

it.each([
  ['the queue of edges', reviewEdges, FILTER, ['n:Edge(doubt)']],
  ['the entities in order', entityWindow, { type: null, after: null, limit: 40 }, ['e:Entity(degree)']],
  [
    'the candidates of a pair',
    duplicateCandidates,
    { entities: [{ id: 'e', name: 'Ann Lee' }] },
    ['a:Entity(id)'],
  ],
] as const)('C234: %s is read from an index', async (_name, query, params, indexes) => {
  const connection = connect(testConnection(), 'test');
  try {
    const prepared = query.prepare?.(params as never) ?? params;
    const { plan } = await connection.read(
      (tx) => tx.explain(`EXPLAIN ${query.text}`, prepared as Record<string, unknown>),
      { query: 'test', kind: 'system', timeoutMs: 60_000 },
    );
    const text = JSON.stringify(plan);
    for (const index of indexes) expect(text).toContain(index);
    expect(text).not.toContain('NodeByLabelScan');
    expect(text).not.toContain('AllNodesScan');
  } finally {
    await connection.close();
  }
});
