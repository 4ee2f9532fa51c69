// The queries that people write come back right: every kind of value, every clause that reads, LIMIT and cuts.
import { readdirSync, readFileSync } from 'node:fs';

import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ConsoleValue } from '#cypher/model/console-value.ts';
import type { RelataError } from '#cypher/model/errors.ts';
import type { ConsoleOptions } from '#cypher/store/index.ts';
import {
  type CancelledDto,
  CancelledSchema,
  type ConsoleResultDto,
  ConsoleResultSchema,
  ConsoleValueSchema,
  type FavouriteDto,
  FavouriteSchema,
  type FavouritesDto,
  FavouritesSchema,
  type HistoryDto,
  HistorySchema,
} from '#server/contract/console.ts';
import { PATHS, pathFor } from '#server/contract/paths.ts';
import { type SchemaDto, SchemaSchema } from '#server/contract/schema.ts';
import {
  type KeptExportDto,
  KeptExportSchema,
  type ViewDto,
  ViewSchema,
  type ViewsDto,
  ViewsSchema,
} from '#server/contract/views.ts';

import { openTestServer, type TestServer } from '../support/server-app.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});

afterAll(() => server.close());

function ask(statement: string, params: Record<string, unknown> = {}, options: Partial<ConsoleOptions> = {}) {
  return server.store.console(statement, params, {
    limit: 100,
    timeoutMs: 20_000,
    maxBytes: 1_000_000,
    ...options,
  });
}

/** What a value says without its kind, for tables of expected answers. */
function plain(value: ConsoleValue): unknown {
  switch (value.t) {
    case 'null':
      return null;
    case 'list':
      return value.v.map(plain);
    case 'map':
      return Object.fromEntries(Object.entries(value.v).map(([key, item]) => [key, plain(item)]));
    case 'node':
    case 'relationship':
      return plain(value.props.name ?? value.props.type ?? { t: 'null' });
    case 'path':
      return value.nodes.map(plain);
    case 'point':
      return [value.srid, value.x, value.y, value.z];
    default:
      return value.v;
  }
}

const PUTIN = 'Vladimir Putin';
const ROBERTSON = 'George Robertson';

describe('values', () => {
  it.each<[string, ConsoleValue]>([
    ['null', { t: 'null' }],
    ['true', { t: 'boolean', v: true }],
    ['42', { t: 'int', v: 42 }],
    ['9007199254740991', { t: 'int', v: 9007199254740991 }],
    ['9007199254740993', { t: 'int', v: '9007199254740993' }],
    ['-9223372036854775807', { t: 'int', v: '-9223372036854775807' }],
    ['1.0', { t: 'float', v: 1 }],
    ['0.0 / 0.0', { t: 'float', v: 'NaN' }],
    ['-1.0 / 0.0', { t: 'float', v: '-Infinity' }],
    ["'a\\u20ac\\n'", { t: 'string', v: 'a€\n' }],
    [
      '[1, null, [2.5]]',
      { t: 'list', v: [{ t: 'int', v: 1 }, { t: 'null' }, { t: 'list', v: [{ t: 'float', v: 2.5 }] }] },
    ],
    [
      '{__proto__: 1, t: "node"}',
      {
        t: 'map',
        v: Object.fromEntries([
          ['__proto__', { t: 'int', v: 1 }],
          ['t', { t: 'string', v: 'node' }],
        ]),
      },
    ],
    [
      '{__isNode__: true, labels: []}',
      { t: 'map', v: { __isNode__: { t: 'boolean', v: true }, labels: { t: 'list', v: [] } } },
    ],
    ["date('2001-11-22')", { t: 'date', v: '2001-11-22' }],
    ["time('10:30:00+01:00')", { t: 'time', v: '10:30:00+01:00' }],
    ["localtime('10:30:00.5')", { t: 'localtime', v: '10:30:00.500000000' }],
    [
      "datetime('2001-11-22T10:30:00[Europe/Moscow]')",
      { t: 'datetime', v: '2001-11-22T10:30:00+03:00[Europe/Moscow]' },
    ],
    ["datetime('2001-11-22T10:30:00Z')", { t: 'datetime', v: '2001-11-22T10:30:00Z' }],
    ["localdatetime('2001-11-22T10:30:00')", { t: 'localdatetime', v: '2001-11-22T10:30:00' }],
    ["duration('P1Y2M3DT4H')", { t: 'duration', v: 'P1Y2M3DT4H' }],
    ["duration('P1D')", { t: 'duration', v: 'P1D' }],
    ['point({x: 1, y: 2})', { t: 'point', srid: 7203, x: 1, y: 2, z: null }],
    [
      'point({latitude: 55.75, longitude: 37.6, height: 5})',
      { t: 'point', srid: 4979, x: 37.6, y: 55.75, z: 5 },
    ],
  ])('C206: RETURN %s', async (expression, expected) => {
    const { rows, columns } = await ask(`RETURN ${expression} AS x`);
    expect(columns).toEqual(['x']);
    expect(rows).toEqual([[expected]]);
    expect(Value.Errors(ConsoleValueSchema, rows[0]?.[0])).toEqual([]);
  });

  it('C207: nodes, relationships and paths go by our ids, never by element ids', async () => {
    const answer = await ask(
      'MATCH p = (a:Entity {name: $a})-[r:MET]-(b:Entity {name: $b}) RETURN a, r, p, [a, {inner: r}] AS nested',
      { a: PUTIN, b: ROBERTSON },
    );
    const [a, r, p] = answer.rows[0]!;
    expect(a).toMatchObject({
      t: 'node',
      id: expect.any(String),
      labels: expect.arrayContaining(['Entity', 'Person']),
    });
    expect(r).toMatchObject({
      t: 'relationship',
      type: 'MET',
      id: expect.any(String),
      fromId: expect.any(String),
      toId: expect.any(String),
    });
    expect(p).toMatchObject({
      t: 'path',
      nodes: [{ t: 'node' }, { t: 'node' }],
      relationships: [{ type: 'MET' }],
    });
    expect(answer.graph.entities).toHaveLength(2);
    expect(answer.graph.edges).toHaveLength(1);
    const elements = await server.cypher('MATCH (n) RETURN elementId(n) AS id');
    const text = JSON.stringify(answer);
    expect(elements.filter(({ id }) => text.includes(String(id)))).toEqual([]);
    for (const value of answer.rows[0]!) expect(Value.Errors(ConsoleValueSchema, value)).toEqual([]);
  });

  it('C207: a relationship without its ends in the answer still says which they are', async () => {
    const { rows, graph } = await ask('MATCH ()-[r:PRAISED]->() RETURN r');
    const ends = await server.cypher('MATCH (a)-[r:PRAISED]->(b) RETURN a.id AS a, b.id AS b, r.id AS r');
    expect(rows[0]?.[0]).toMatchObject({ id: ends[0]?.r, fromId: ends[0]?.a, toId: ends[0]?.b });
    expect([...graph.entities].sort()).toEqual([ends[0]?.a, ends[0]?.b].sort());
    expect(graph.edges).toEqual([ends[0]?.r]);
  });

  it('C207: evidence has its labels and ids', async () => {
    const { rows } = await ask(
      'MATCH (c:Claim)-[:STATED_IN]->(s:Sentence) RETURN c, s ORDER BY c.id LIMIT 1',
    );
    expect(rows[0]).toMatchObject([
      { t: 'node', labels: ['Claim'], id: expect.any(String) },
      { t: 'node', labels: ['Sentence'], props: { text: { t: 'string' } } },
    ]);
  });
});

describe('queries that people write', () => {
  it.each<[string, string, unknown[][], Record<string, unknown>?]>([
    [
      'aggregation',
      'UNWIND [1, 2, 2, 3] AS x RETURN count(*) AS n, sum(x) AS s, avg(x) AS a, collect(DISTINCT x) AS l, min(x) AS lo, max(x) AS hi, percentileCont(x, 0.5) AS m',
      [[4, 8, 2, [1, 2, 3], 1, 3, 2]],
    ],
    [
      'grouping',
      "UNWIND ['a', 'b', 'a'] AS x RETURN x, count(*) AS n ORDER BY n DESC",
      [
        ['a', 2],
        ['b', 1],
      ],
    ],
    ['HAVING by WITH', "UNWIND ['a', 'b', 'a'] AS x WITH x, count(*) AS n WHERE n > 1 RETURN x", [['a']]],
    [
      'types of edges',
      "MATCH (:Entity {name: 'Vladimir Putin'})-[r]-(:Entity) RETURN DISTINCT type(r) AS t ORDER BY t",
      [['HEAD_OF_STATE_OF'], ['MET'], ['PRAISED'], ['THANKED']],
    ],
    ['denied is no member', 'MATCH (a:Entity)-[:MEMBER_OF]->(b) RETURN count(*) AS n', [[0]]],
    [
      'denied',
      'MATCH (a:Entity)-[r:DENIED]->(b:Entity) RETURN a.name, r.type, b.name',
      [['Russia', 'MEMBER_OF', 'NATO']],
    ],
    [
      'OPTIONAL MATCH',
      "MATCH (n:Entity {name: 'NATO'}) OPTIONAL MATCH (n)-[r:MET]->() RETURN n.name, r",
      [['NATO', null]],
    ],
    ['EXISTS', 'MATCH (n:Entity) WHERE EXISTS { (n)-[:HEAD_OF_STATE_OF]->() } RETURN n.name', [[PUTIN]]],
    [
      'NOT EXISTS',
      'MATCH (n:Location) WHERE NOT EXISTS { (n)--(:Person) } RETURN n.name ORDER BY n.name',
      [['Moscow']],
    ],
    ['COUNT', "MATCH (n:Entity {name: 'Russia'}) RETURN COUNT { (n)<-[:HEAD_OF_STATE_OF]-() } AS n", [[1]]],
    [
      'COLLECT',
      "MATCH (n:Entity {name: 'Russia'}) RETURN COLLECT { MATCH (n)<-[:HEAD_OF_STATE_OF]-(p) RETURN p.name } AS l",
      [[[PUTIN]]],
    ],
    [
      'CALL subquery',
      'UNWIND [1, 2] AS x CALL (x) { UNWIND range(1, x) AS y RETURN sum(y) AS s } RETURN x, s',
      [
        [1, 1],
        [2, 3],
      ],
    ],
    [
      'CALL subquery with UNION',
      'CALL () { RETURN 1 AS x UNION RETURN 2 AS x } RETURN x ORDER BY x',
      [[1], [2]],
    ],
    ['UNION', 'RETURN 1 AS x UNION RETURN 1 AS x', [[1]]],
    ['UNION ALL', 'RETURN 1 AS x UNION ALL RETURN 1 AS x', [[1], [1]]],
    [
      'variable length',
      "MATCH (a:Entity {name: 'George Robertson'})-[:MET|HEAD_OF_STATE_OF*2]-(b:Location) RETURN b.name",
      [['Russia']],
    ],
    [
      'quantified path',
      "MATCH (a:Entity {name: 'George Robertson'})((x)-[:MET|HEAD_OF_STATE_OF]-(y)){2}(b:Location) RETURN b.name",
      [['Russia']],
    ],
    [
      'shortestPath',
      "MATCH p = shortestPath((a:Entity {name: 'George Robertson'})-[:MET|HEAD_OF_STATE_OF*..4]-(b:Entity {name: 'Russia'})) RETURN p, length(p)",
      [[[ROBERTSON, PUTIN, 'Russia'], 2]],
    ],
    [
      'SHORTEST',
      "MATCH p = SHORTEST 1 (a:Entity {name: 'George Robertson'})(()-[:MET|HEAD_OF_STATE_OF]-())+(b:Entity {name: 'Russia'}) RETURN length(p)",
      [[2]],
    ],
    ['list comprehension', 'RETURN [x IN range(1, 5) WHERE x % 2 = 1 | x * x] AS l', [[[1, 9, 25]]]],
    [
      'pattern comprehension',
      "MATCH (n:Entity {name: 'Russia'}) RETURN [(n)<-[:HEAD_OF_STATE_OF]-(p) | p.name] AS l",
      [[[PUTIN]]],
    ],
    [
      'map projection',
      "MATCH (n:Entity {name: 'NATO'}) RETURN n {.name, .type, extra: 1} AS m",
      [[{ name: 'NATO', type: 'Organization', extra: 1 }]],
    ],
    [
      'reduce, slices, predicates',
      'RETURN reduce(s = 0, x IN [1, 2, 3] | s + x) AS s, [1, 2, 3][1..] AS l, all(x IN [1] WHERE x > 0) AS a',
      [[6, [2, 3], true]],
    ],
    ['CASE', "RETURN CASE WHEN 1 < 2 THEN 'yes' ELSE 'no' END AS c", [['yes']]],
    [
      'strings',
      "RETURN toUpper('a') + substring('xyz', 1) AS s, 'abc' STARTS WITH 'a' AS p, 'abc' =~ 'a.c' AS r",
      [['Ayz', true, true]],
    ],
    ['dates of edges', 'MATCH ()-[r:MET]->() RETURN date(r.firstDate).year AS y', [[2001]]],
    [
      'date arithmetic',
      "RETURN date('2001-11-22') + duration('P1M') AS d, duration.inDays(date('2001-01-01'), date('2001-02-01')).days AS n, date.truncate('month', date('2001-11-22')) AS m",
      [['2001-12-22', 31, '2001-11-01']],
    ],
    ['distance', 'RETURN point.distance(point({x: 0, y: 0}), point({x: 3, y: 4})) AS d', [[5]]],
    [
      'parameters',
      'RETURN $text AS t, $whole AS w, $real AS r, $list AS l, $map.a AS m, $none AS n',
      [['a', 3, 1.5, [1, 2], true, null]],
      { text: 'a', whole: 3, real: 1.5, list: [1, 2], map: { a: true }, none: null },
    ],
    ['parameter as limit', 'UNWIND range(1, 10) AS x RETURN x LIMIT $n', [[1], [2]], { n: 2 }],
    ['dynamic label', 'MATCH (n:$($label)) RETURN count(n) AS n', [[2]], { label: 'Person' }],
    [
      'full text',
      "CALL db.index.fulltext.queryNodes('relata_entity_names', 'Robertson') YIELD node RETURN node.name",
      [[ROBERTSON]],
    ],
    [
      'procedures of the schema',
      "CALL db.labels() YIELD label WHERE label = 'Entity' RETURN label",
      [['Entity']],
    ],
    [
      'SHOW INDEXES',
      "SHOW INDEXES YIELD name WHERE name = 'relata_edge_type' RETURN name",
      [['relata_edge_type']],
    ],
    ['SKIP and ORDER BY', 'UNWIND [3, 1, 2] AS x RETURN x ORDER BY x DESC SKIP 1', [[2], [1]]],
    ['FINISH', 'MATCH (n) FINISH', []],
    ['a keyword as a name', 'WITH 1 AS limit, 2 AS `return` RETURN limit, `return`', [[1, 2]]],
    ['comments and strings', "RETURN '// LIMIT 1 ; CREATE' AS x // ; LIMIT 1", [['// LIMIT 1 ; CREATE']]],
    ['a prefix', 'CYPHER runtime=slotted RETURN 1 AS x', [[1]]],
    ['an escaped letter', 'RETUR\\u004e 1 AS x', [[1]]],
  ])('C208: %s', async (_name, statement, expected, params = {}) => {
    const { rows } = await ask(statement, params);
    expect(rows.map((row) => row.map(plain))).toEqual(expected);
  });
});

describe('limits', () => {
  it.each([
    ['UNWIND range(1, 5) AS x RETURN x', 3, 3, 'limit', 3],
    ['UNWIND range(1, 5) AS x RETURN x;', 3, 3, 'limit', 3],
    ['UNWIND range(1, 5) AS x RETURN x // end', 3, 3, 'limit', 3],
    ['UNWIND range(1, 2) AS x RETURN x', 3, 3, null, 2],
    ['UNWIND range(1, 5) AS x RETURN x LIMIT 4', 10, null, null, 4],
    ['UNWIND range(1, 5) AS x RETURN x LIMIT 4', 3, null, 'rows', 3],
    ['UNWIND range(1, 5) AS x RETURN x UNION ALL RETURN 6 AS x', 3, null, 'rows', 3],
    ['WITH 1 AS limit UNWIND range(1, 5) AS x RETURN x, 2 * limit', 3, 3, 'limit', 3],
    ['CALL () { UNWIND range(1, 5) AS x RETURN x LIMIT 4 } RETURN x', 3, 3, 'limit', 3],
    ['SHOW FUNCTIONS', 3, null, 'rows', 3],
  ] as const)('C209, C210: %s with %i', async (statement, limit, limitAdded, truncated, rows) => {
    const answer = await ask(statement, {}, { limit });
    expect(answer).toMatchObject({ limitAdded, truncated });
    expect(answer.rows).toHaveLength(rows);
  });

  it('C210: an answer stops at its bytes and says so', async () => {
    const answer = await ask("UNWIND range(1, 50) AS x RETURN 'x' + x AS x", {}, { maxBytes: 100 });
    expect(answer.truncated).toBe('bytes');
    expect(answer.rows.length).toBeGreaterThan(0);
    expect(answer.rows.map((row) => JSON.stringify(row)).join('').length).toBeLessThanOrEqual(100);
  });

  it('C211: a signal ends a statement in the database too', async () => {
    const controller = new AbortController();
    const slow = ask(
      'UNWIND range(1, 1000000000) AS a UNWIND range(1, 1000000000) AS b RETURN count(*)',
      {},
      { signal: controller.signal },
    );
    const mine =
      "SHOW TRANSACTIONS YIELD currentQuery, metaData WHERE metaData.query = 'console' AND currentQuery STARTS WITH 'UNWIND' RETURN currentQuery";
    await expect.poll(() => server.cypher(mine), { timeout: 20_000 }).toHaveLength(1);
    controller.abort();
    await expect(slow).rejects.toMatchObject({ code: 'ABORTED' });
    await expect.poll(() => server.cypher(mine), { timeout: 20_000 }).toHaveLength(0);
  });
});

/** Process ids of the consoles that this process started. */
function consoles(): number[] {
  return readdirSync(`/proc/${process.pid}/task`)
    .flatMap((task) => readFileSync(`/proc/${process.pid}/task/${task}/children`, 'utf8').split(' '))
    .filter((pid) => pid !== '' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('console-worker'))
    .map(Number);
}

describe('its own process', () => {
  it('C214: one that died under a statement fails that statement, and the next one has a new one', async () => {
    await ask('RETURN 1');
    const slow = ask('UNWIND range(1, 1000000000) AS a UNWIND range(1, 1000000000) AS b RETURN count(*)');
    slow.catch(() => undefined);
    const [pid] = consoles();
    process.kill(pid!, 'SIGKILL');
    await expect(slow).rejects.toMatchObject({ code: 'CONSOLE_FAILED' });
    expect((await ask('RETURN 1 AS x')).rows).toEqual([[{ t: 'int', v: 1 }]]);
    expect(consoles()).toHaveLength(1);
    expect(consoles()).not.toContain(pid);
  });

  it('C214: it ends with its store', async () => {
    const store = await server.another();
    await store.console('RETURN 1', {}, { limit: 1, timeoutMs: 10_000, maxBytes: 1000 });
    expect(consoles()).toHaveLength(2);
    await store.close();
    expect(consoles()).toHaveLength(1);
  });
});

describe('errors', () => {
  it.each<[string, string, { offset: number; line: number; column: number } | null]>([
    ['CONSOLE_SYNTAX', 'RETRUN 1', { offset: 0, line: 1, column: 1 }],
    ['CONSOLE_SYNTAX', 'MATCH (n)\nRETURN m', { offset: 17, line: 2, column: 8 }],
    ['CONSOLE_SYNTAX', 'MATCH (n)\r\n\r\nRETURN m LIMIT 1', { offset: 20, line: 3, column: 8 }],
    ['CONSOLE_SYNTAX', "RETURN '😀', m", { offset: 13, line: 1, column: 14 }],
    ['CONSOLE_SYNTAX', "RETURN date('x')", null],
    ['CONSOLE_REFUSED', 'RETURN 1;\nRETURN 2', { offset: 10, line: 2, column: 1 }],
    ['CONSOLE_FAILED', 'RETURN 1 / 0', null],
    ['CONSOLE_FAILED', 'RETURN $missing', null],
  ])('C204: %s: %s', async (code, statement, position) => {
    const error = await ask(statement).catch((thrown: RelataError) => thrown);
    expect(error).toMatchObject({ code, details: { position } });
  });
});

describe('over HTTP', () => {
  const run = (payload: object) => server.post<ConsoleResultDto>(PATHS.console, payload, ConsoleResultSchema);
  const refusal = (statement: string, status: number, code: string) =>
    server.refused({ method: 'POST', url: PATHS.console, payload: { statement } }, status, code);

  it('S60, S61: a statement runs, a refusal has its details, and both are in the history', async () => {
    await server.app.inject({ method: 'DELETE', url: PATHS.history });
    const answer = await run({ statement: 'RETURN $x AS x', params: { x: [1, 'a'] } });
    expect(answer).toMatchObject({ columns: ['x'], limitAdded: 1000, truncated: null });
    expect(plain(answer.rows[0]![0]!)).toEqual([1, 'a']);
    const written = await refusal('CREATE (n)', 403, 'CONSOLE_WRITE');
    expect(written.help).toContain('decisions');
    expect(written.details).toMatchObject({ refused: ['Create'] });
    const wrong = await refusal('RETURN x', 400, 'CONSOLE_SYNTAX');
    expect(wrong.details).toMatchObject({ position: { offset: 7, line: 1, column: 8 } });
    const { entries, next } = await server.get<HistoryDto>(PATHS.history, HistorySchema);
    expect(next).toBeNull();
    expect(
      entries.map(({ statement, rows, error, params }) => [statement, rows, error, params]).sort(),
    ).toEqual([
      ['CREATE (n)', 0, 'CONSOLE_WRITE', '{}'],
      ['RETURN $x AS x', 1, null, '{"x":[1,"a"]}'],
      ['RETURN x', 0, 'CONSOLE_SYNTAX', '{}'],
    ]);
  });

  it('S62: the history is paged, and forgotten one by one or whole', async () => {
    const first = await server.get<HistoryDto>(`${PATHS.history}?limit=2`, HistorySchema);
    expect(first.entries).toHaveLength(2);
    const rest = await server.get<HistoryDto>(`${PATHS.history}?limit=2&before=${first.next}`, HistorySchema);
    expect(rest.entries.map(({ id }) => id)).not.toContain(first.entries[0]?.id);
    const url = pathFor(PATHS.historyEntry, first.entries[0]!.id);
    expect((await server.app.inject({ method: 'DELETE', url })).json()).toEqual({ deleted: 1 });
    await server.refused({ method: 'DELETE', url }, 404, 'NOT_FOUND');
    const all = await server.app.inject({ method: 'DELETE', url: PATHS.history });
    expect(all.json()).toEqual({ deleted: 2 });
  });

  it('S63: a running statement is stopped by its id', async () => {
    const id = 'run-12345678';
    const slow = server.app.inject({
      method: 'POST',
      url: PATHS.console,
      payload: {
        id,
        statement: 'UNWIND range(1, 1000000000) AS a UNWIND range(1, 1000000000) AS b RETURN count(*)',
        timeoutMs: 60_000,
      },
    });
    const stop = async () => {
      const answer = await server.app.inject({ method: 'DELETE', url: pathFor(PATHS.consoleQuery, id) });
      expect(Value.Errors(CancelledSchema, answer.json())).toEqual([]);
      return (answer.json() as CancelledDto).cancelled;
    };
    await expect.poll(stop).toBe(true);
    expect((await slow).json()).toMatchObject({ code: 'ABORTED' });
    expect(await stop()).toBe(false);
  });

  it('S64: favourites are made, changed, listed by name and deleted', async () => {
    const make = (name: string) =>
      server.post<FavouriteDto>(PATHS.favourites, { name, statement: 'RETURN 1' }, FavouriteSchema);
    const made = [await make('beta'), await make('Alpha'), await make('gamma')];
    const page = await server.get<FavouritesDto>(`${PATHS.favourites}?limit=2`, FavouritesSchema);
    expect(page.favourites.map(({ name }) => name)).toEqual(['Alpha', 'beta']);
    const last = await server.get<FavouritesDto>(
      `${PATHS.favourites}?limit=2&after=${page.next}`,
      FavouritesSchema,
    );
    expect(last).toMatchObject({ favourites: [{ name: 'gamma' }], next: null });
    const url = pathFor(PATHS.favourite, made[0]!.id);
    const payload = { name: 'delta', statement: 'RETURN $x', params: { x: 1 } };
    expect((await server.app.inject({ method: 'PUT', url, payload })).json()).toMatchObject({
      id: made[0]!.id,
      name: 'delta',
      params: '{"x":1}',
    });
    expect((await server.app.inject({ method: 'DELETE', url })).json()).toEqual({ deleted: 1 });
    await server.refused({ method: 'PUT', url, payload }, 404, 'NOT_FOUND');
  });

  it('S65: views keep their state as it is; what is kept is exported whole', async () => {
    const state = '{"entities":["a"],"camera":{"x":1}}';
    const view = await server.post<ViewDto>(PATHS.views, { name: 'Talks', state }, ViewSchema);
    expect(view).toMatchObject({ name: 'Talks', state, by: 'ana' });
    const url = pathFor(PATHS.view, view.id);
    expect(await server.get<ViewDto>(url, ViewSchema)).toEqual(view);
    await server.app.inject({ method: 'PUT', url, payload: { name: 'Talks 2', state } });
    const { views } = await server.get<ViewsDto>(PATHS.views, ViewsSchema);
    expect(views).toMatchObject([{ id: view.id, name: 'Talks 2' }]);
    await server.refused(
      { method: 'POST', url: PATHS.views, payload: { name: 'x', state: '{oops' } },
      400,
      'REQUEST_INVALID',
    );
    await run({ statement: 'RETURN 1' });
    const kept = await server.get<KeptExportDto>(PATHS.kept, KeptExportSchema);
    expect(kept.views).toEqual(views);
    expect(kept.favourites.map(({ name }) => name)).toEqual(['Alpha', 'gamma']);
    expect(kept.history.map(({ statement }) => statement)).toContain('RETURN 1');
    expect((await server.app.inject({ method: 'DELETE', url })).json()).toEqual({ deleted: 1 });
    await server.refused(url, 404, 'NOT_FOUND');
  });

  it('S66: the schema has labels, types and properties with counts, and what may be called', async () => {
    const schema = await server.get<SchemaDto>(PATHS.schema, SchemaSchema);
    const label = (name: string) => schema.labels.find((one) => one.label === name);
    const people = await server.cypher('MATCH (n:Person) RETURN count(n) AS n');
    expect(label('Person')).toMatchObject({ part: 'graph', count: people[0]?.n });
    expect(label('Person')?.properties).toContainEqual({ key: 'name', types: ['string'] });
    expect(label('Sentence')).toMatchObject({ part: 'evidence' });
    expect(label('RelataMeta')).toMatchObject({ part: 'internal', count: 1 });
    const met = schema.relationshipTypes.find(({ type }) => type === 'MET');
    expect(met).toMatchObject({
      part: 'graph',
      count: 1,
      from: expect.arrayContaining(['Person']),
      to: expect.arrayContaining(['Person']),
    });
    expect(
      schema.relationshipTypes.find(({ type }) => type === 'MARRIED_TO' || type === 'SPOUSE_OF')?.count ?? 0,
    ).toBe(0);
    expect(schema.propertyKeys).toContain('confidence');
    expect(schema.functions.map(({ name }) => name)).toContain('date.truncate');
    expect(schema.procedures.map(({ name }) => name)).toContain('db.index.fulltext.queryNodes');
    expect(schema.procedures.map(({ name }) => name)).not.toContain('dbms.listConfig');
  });
});
