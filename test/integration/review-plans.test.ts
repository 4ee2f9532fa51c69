// How Neo4j plans the queries of the review queue: from indexes, never by looking at every edge or pair.
import { afterAll, beforeAll, expect, it } from 'vitest';

import { duplicateCandidates } from '#cypher/queries/duplicates/candidates.ts';
import { leadsBack } from '#cypher/queries/duplicates/leads-back.ts';
import { entityWindow } from '#cypher/queries/duplicates/window.ts';
import { reviewEdges } from '#cypher/queries/review/edges.ts';
import { reviewProgress } from '#cypher/queries/review/progress.ts';
import { connect, type PlanNode } from '#cypher/store/driver.ts';
import type { QueryDescriptor } from '#cypher/store/types.ts';

import { openTestServer, type TestServer } from '../support/server-app.ts';
import { testConnection } from '../support/store-database.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});

afterAll(() => server.close());

const FILTER = { type: null, document: null, maxConfidence: null };
const PAGE = { ...FILTER, after: null, limit: 20 };
const WINDOW = { type: null, after: null, limit: 40 };
const PAIR = { entities: [{ id: 'e', name: 'Ann Lee' }] };
const BACK = { searches: [{ id: 'e', name: 'Ann Lee', to: ['f'] }] };

/** An operator a line, each with its details. */
function operators(plan: PlanNode | null): string[] {
  if (plan === null) return [];
  return [`${plan.operatorType} ${plan.arguments.Details ?? ''}`, ...plan.children.flatMap(operators)];
}

/** The plan of a query as text. */
async function planOf<Params extends Record<string, unknown>>(
  query: QueryDescriptor<Params, unknown>,
  params: Params,
): Promise<string> {
  const connection = connect(testConnection(), 'test');
  try {
    const { plan } = await connection.read(
      (tx) => tx.explain(`EXPLAIN ${query.text}`, query.prepare?.(params) ?? params),
      { query: 'test', kind: 'system', timeoutMs: 60_000 },
    );
    return operators(plan).join('\n');
  } finally {
    await connection.close();
  }
}

it.each([
  ['the queue of edges', () => planOf(reviewEdges(FILTER), PAGE), 'n:Edge(doubt)'],
  ['the entities in order', () => planOf(entityWindow, WINDOW), 'e:Entity(degree)'],
  ['the candidates of a pair', () => planOf(duplicateCandidates, PAIR), 'a:Entity(id)'],
  ['whether a pair leads back', () => planOf(leadsBack, BACK), 'a:Entity(id)'],
])('C234: %s is read from an index', async (_name, plan, index) => {
  const text = await plan();
  expect(text).toContain(index);
  expect(text).not.toContain('NodeByLabelScan');
  expect(text).not.toContain('AllNodesScan');
});

it.each([
  [{}, ['NodeCountFromCountStore', 'n:Edge(doubt)', 'd:Decision(kind)']],
  [{ type: 'MET' }, ['n:Edge(type)', 'd:Decision(kind)']],
  [{ maxConfidence: 0.5 }, ['n:Edge(confidence)', 'd:Decision(kind)']],
  [{ document: 'd' }, [':Claim(document)', 'd:Decision(kind)']],
  [{ type: 'MET', document: 'd', maxConfidence: 0.5 }, []],
])('C240: what is done and left under %j is counted from indexes', async (chosen, indexes) => {
  const filter = { ...FILTER, ...chosen };
  const counted = await planOf(reviewProgress(filter), filter);
  const queue = await planOf(reviewEdges(filter), { ...PAGE, ...filter });
  for (const text of [counted, queue]) {
    expect(text).toContain('d:Decision(kind)');
    expect(text).not.toContain('NodeByLabelScan');
    expect(text).not.toContain('AllNodesScan');
  }
  for (const index of indexes) expect(counted).toContain(index);
});
