// Hostile input through every route, on a real database that must be the same afterwards.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type DecisionListDto, DecisionListSchema } from '#server/contract/decisions.ts';
import {
  type DocumentDetailDto,
  DocumentDetailSchema,
  type EdgeDetailDto,
  EdgeDetailSchema,
  type SubgraphDto,
  SubgraphSchema,
} from '#server/contract/graph.ts';
import { PATHS, pathFor } from '#server/contract/paths.ts';
import { LIMITS, type SearchResultDto, SearchResultSchema, StatsSchema } from '#server/contract/requests.ts';

import { openTestServer, SAYS, type TestServer } from '../support/server-app.ts';

const STRINGS = [
  "x'}) MATCH (n) DETACH DELETE n //",
  '"}) RETURN 1 UNION MATCH (n) RETURN n //',
  '`MATCH` (n)',
  '$id',
  '*:*',
  'name:* OR *:*',
  'a AND (b OR',
  '"unclosed',
  '/regex.*[/',
  'putin~0.9^',
  '\\',
  '{!func}x',
  '<img src=x onerror=alert(1)>',
  '../../../etc/passwd',
  '\u0000',
  '\u202Eevil',
  '\uD800',
  'e\u0301\u0301\u0301',
  'ﷺ',
  '__proto__',
  'constructor',
  'NaN',
  '-1',
  '%',
  'AND',
  'a'.repeat(80),
];

/** A lone surrogate cannot be written in a URL. */
function isWritable(text: string): boolean {
  return !/[\uD800-\uDFFF]/.test(text);
}

let server: TestServer;
let before: unknown;

const everything = () =>
  server.cypher('MATCH (n) RETURN labels(n) AS labels, count(*) AS count ORDER BY labels');

beforeAll(async () => {
  server = await openTestServer();
  before = await everything();
});

afterAll(async () => {
  const after = await everything();
  await server.close();
  expect(after).toEqual(before);
});

describe('ids', () => {
  it.each(STRINGS)('S50: %j as an id finds nothing on any route', async (id) => {
    const paths = [PATHS.entity, PATHS.neighbours, PATHS.edge, PATHS.document, PATHS.job, PATHS.jobEvents];
    if (isWritable(id)) {
      await Promise.all(paths.map((path) => server.refused(pathFor(path, id), 404, 'NOT_FOUND')));
      const url = pathFor(PATHS.retract, id);
      await server.refused({ method: 'POST', url, payload: {} }, 404, 'NOT_FOUND');
    }
    const payload = { kind: 'reject', edge: id };
    await server.refused({ method: 'POST', url: PATHS.decisions, payload }, 409, 'DECISION_STALE');
    const none = await server.post<SubgraphDto>(PATHS.subgraph, { entities: [id] }, SubgraphSchema);
    expect(none).toEqual({ entities: [], edges: [], truncated: 0 });
  });
});

describe('words', () => {
  it.each(STRINGS.filter(isWritable))('S50: a search for %j answers in its schema', async (q) => {
    const url = `${PATHS.search}?q=${encodeURIComponent(q)}`;
    const found = await server.get<SearchResultDto>(url, SearchResultSchema);
    expect(found.entities.length).toBeLessThanOrEqual(20);
  });

  it('S50: an operator in a search is a word, not an operator', async () => {
    const found = await server.get<SearchResultDto>(
      `${PATHS.search}?q=${encodeURIComponent('Putin OR Robertson')}`,
      SearchResultSchema,
    );
    expect(found.entities).toEqual([]);
  });

  it.each([
    ['types', `${pathFor(PATHS.neighbours, 'x')}?types=${encodeURIComponent('MET|`x`]-() //')}`],
    ['direction', `${pathFor(PATHS.neighbours, 'x')}?direction=sideways`],
    ['order', `${pathFor(PATHS.neighbours, 'x')}?order=${encodeURIComponent('name; DROP')}`],
    ['limit', `${pathFor(PATHS.neighbours, 'x')}?limit=501`],
    ['limit', `${PATHS.overview}?limit=1e9`],
    ['limit', `${PATHS.overview}?limit=0`],
    ['limit', `${PATHS.overview}?limit=1&limit=2`],
    ['limit', `${PATHS.search}?q=a&limit=-5`],
    ['q', `${PATHS.search}?q=${'a'.repeat(201)}`],
    ['q', PATHS.search],
    ['before', `${PATHS.decisions}?before=x`],
    ['id', pathFor(PATHS.entity, 'a'.repeat(81))],
  ])('S6: a wrong %s is refused by name: %s', async (field, url) => {
    const problem = await server.refused(url, 400, 'REQUEST_INVALID');
    expect(problem.detail).toContain(`'${field}'`);
  });

  it.each([
    ['entities', { entities: [] }],
    ['entities', { entities: Array.from({ length: LIMITS.overviewMax + 1 }, (_, index) => `e${index}`) }],
    ['entities', { entities: 'all' }],
    ['entities.0', { entities: [{ $gt: '' }] }],
  ])('S6: a subgraph of wrong %s is refused', async (field, payload) => {
    const problem = await server.refused(
      { method: 'POST', url: PATHS.subgraph, payload },
      400,
      'REQUEST_INVALID',
    );
    expect(problem.detail).toContain(`'${field}'`);
  });
});

describe('text', () => {
  it('S50: HTML and Cypher in an article come back as the same text, as JSON', async () => {
    const hostile = server.evidence[2]!;
    const url = pathFor(PATHS.document, hostile.document.id);
    const detail = await server.get<DocumentDetailDto>(url, DocumentDetailSchema);
    expect(detail.document.text).toBe(hostile.document.text);
    expect(detail.document.title).toBe('<b>Hostile</b>');
    const edge = detail.claims[0]!.edge!;
    const { claims } = await server.get<EdgeDetailDto>(pathFor(PATHS.edge, edge), EdgeDetailSchema);
    expect(claims[0]?.sentence.text).toBe(SAYS.hostile);
    const answer = await server.app.inject(url);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('S50: nothing was decided and everything is still there', async () => {
    const log = await server.get<DecisionListDto>(PATHS.decisions, DecisionListSchema);
    expect(log).toEqual({ decisions: [], next: null });
    await server.get(PATHS.stats, StatsSchema);
    expect(await everything()).toEqual(before);
  });
});
