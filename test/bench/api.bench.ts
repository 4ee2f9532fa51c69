// What the API adds to a query: neighbourhoods, search and the first screen over HTTP against the same Cypher through the
// bare driver, request by request in turn, on generated graphs. Sizes by argument: `npm run bench:api -- 10000 1000000`.

import { systemClock } from '#cypher/model/clock.ts';
import { randomId } from '#cypher/model/random-id.ts';
import { baseOntology } from '#cypher/ontology/index.ts';
import { searchEntities } from '#cypher/queries/entities/search.ts';
import { neighbours } from '#cypher/queries/graph/neighbours.ts';
import { overview } from '#cypher/queries/graph/overview.ts';
import { searchSentences } from '#cypher/queries/sentences/search.ts';
import { buildApp } from '#server/app.ts';
import { DEFAULT_LIMITS, LOOPBACK_HOSTS } from '#server/deps.ts';
import { fakeReader } from '#server/services/reader.fake.ts';

import { type BareDriver, openBareDriver } from './lib/bare-driver.ts';
import { openBenchDatabase } from './lib/bench-database.ts';
import { type GeneratedGraph, generateGraph, seeded } from './lib/generated-graph.ts';
import { report } from './lib/report.ts';
import { quantile, timed } from './lib/timing.ts';

const SIZES = [10_000, 1_000_000];
const WARM_UP = 40;
const ROUNDS = 200;
const LIMIT = 25;

interface Task {
  name: string;
  path(index: number): string;
  /** The same questions, asked of the database alone, at the same time. */
  bare(index: number): Array<[text: string, params: Record<string, unknown>]>;
}

function tasksFor(graph: GeneratedGraph): Task[] {
  const symmetric = [...baseOntology.relationTypes.values()]
    .filter((type) => type.symmetric)
    .map(({ id }) => id);
  const every = { limit: LIMIT, types: null, direction: 'both', order: 'confidence', symmetric };
  return [
    {
      name: 'neighbourhood',
      path: (index) => `/api/entities/${graph.idOf(index)}/neighbours?limit=${LIMIT}`,
      bare: (index) => [[neighbours.text, { id: graph.idOf(index), ...every }]],
    },
    {
      name: 'search',
      path: (index) => `/api/search?q=${encodeURIComponent(graph.nameOf(index))}&limit=10`,
      bare: (index) => {
        const params = { q: graph.nameOf(index), limit: 10 };
        return [
          [searchEntities.text, searchEntities.prepare?.(params) ?? params],
          [searchSentences.text, searchSentences.prepare?.(params) ?? params],
        ];
      },
    },
    { name: 'overview', path: () => '/api/graph?limit=50', bare: () => [[overview.text, { limit: 50 }]] },
  ];
}

interface Times {
  api: number[];
  bare: number[];
}

async function request(base: string, path: string): Promise<void> {
  const response = await fetch(base + path);
  const body = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${body.slice(0, 200)}`);
}

function answer(driver: BareDriver, queries: ReturnType<Task['bare']>): Promise<unknown> {
  return Promise.all(queries.map((query) => driver.read(...query)));
}

/** One request and one query in turn, the order changing, over entities picked by a seeded generator. */
async function measure(task: Task, base: string, driver: BareDriver, entities: number): Promise<Times> {
  const random = seeded(7);
  const times: Times = { api: [], bare: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const index = Math.floor(random() ** 2 * entities);
    const ask = { api: () => request(base, task.path(index)), bare: () => answer(driver, task.bare(index)) };
    for (const side of round % 2 === 0 ? (['api', 'bare'] as const) : (['bare', 'api'] as const)) {
      const ms = await timed(ask[side]);
      if (round >= WARM_UP) times[side].push(ms);
    }
  }
  return times;
}

async function benchSize(entities: number, ratios: Record<string, number>, figures: Record<string, number>) {
  const database = await openBenchDatabase('bench-api', { heapMb: 2048, pageCacheMb: 1024 });
  const { uri, user, password, store, connection } = database;
  const driver = openBareDriver(uri, user, password);
  const app = buildApp({
    store,
    reader: fakeReader(),
    ontology: baseOntology,
    clock: systemClock,
    randomId,
    actor: 'bench',
    version: 'bench',
    webFolder: null,
    logger: false,
    limits: { ...DEFAULT_LIMITS, queryTimeoutMs: 60_000 },
    planAhead: true,
    hosts: LOOPBACK_HOSTS,
  });
  try {
    const graph = await generateGraph(connection, entities);
    const base = await app.listen({ host: '127.0.0.1', port: 0 });
    for (const task of tasksFor(graph)) {
      const { api, bare } = await measure(task, base, driver, entities);
      ratios[`${task.name}${entities}ApiAgainstBare`] = quantile(api, 0.5) / quantile(bare, 0.5);
      figures[`${task.name}${entities}ApiMs`] = quantile(api, 0.5);
      figures[`${task.name}${entities}ApiP95Ms`] = quantile(api, 0.95);
      figures[`${task.name}${entities}BareMs`] = quantile(bare, 0.5);
    }
  } finally {
    await app.close();
    await driver.close();
    await database.close();
  }
}

const given = process.argv.slice(2).map(Number).filter(Number.isInteger);
const ratios: Record<string, number> = {};
const figures: Record<string, number> = {};
for (const entities of given.length > 0 ? given : SIZES) await benchSize(entities, ratios, figures);
report({ bench: 'api', ratios, figures });
