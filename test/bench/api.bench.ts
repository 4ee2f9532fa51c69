// What the API adds to a query: neighbourhoods, search and the first screen over HTTP against the same Cypher through the
// bare driver, request by request in turn, on generated graphs. Sizes by argument: `npm run bench:api -- 10000 1000000`.

import { startLocalNeo4j } from '#cypher/local/index.ts';
import { systemClock } from '#cypher/model/clock.ts';
import { randomId } from '#cypher/model/random-id.ts';
import { baseOntology } from '#cypher/ontology/index.ts';
import { searchEntities } from '#cypher/queries/entities/search.ts';
import { neighbours } from '#cypher/queries/graph/neighbours.ts';
import { overview } from '#cypher/queries/graph/overview.ts';
import { searchSentences } from '#cypher/queries/sentences/search.ts';
import { connect } from '#cypher/store/driver.ts';
import { openStore } from '#cypher/store/index.ts';
import { buildApp } from '#server/app.ts';
import { DEFAULT_LIMITS, LOOPBACK_HOSTS } from '#server/deps.ts';
import { fakeReader } from '#server/services/reader.fake.ts';
import { localOptions } from '#test/support/local-options.ts';
import { scratchFolder } from '#test/support/scratch-folder.ts';

import { type BareDriver, openBareDriver } from './lib/bare-driver.ts';
import { type GeneratedGraph, generateGraph, seeded } from './lib/generated-graph.ts';
import { report } from './lib/report.ts';

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

async function timed(times: number[] | null, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  times?.push(performance.now() - start);
}

async function ask(base: string, path: string): Promise<void> {
  const response = await fetch(base + path);
  const body = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${body.slice(0, 200)}`);
}

/** One request and one query in turn, the order changing, over entities picked by a seeded generator. */
async function measure(task: Task, base: string, driver: BareDriver, entities: number): Promise<Times> {
  const random = seeded(7);
  const times: Times = { api: [], bare: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const index = Math.floor(random() ** 2 * entities);
    const counted = round >= WARM_UP;
    const api = () => timed(counted ? times.api : null, () => ask(base, task.path(index)));
    const bare = () =>
      timed(counted ? times.bare : null, () =>
        Promise.all(task.bare(index).map((one) => driver.read(...one))),
      );
    await (round % 2 === 0 ? api() : bare());
    await (round % 2 === 0 ? bare() : api());
  }
  return times;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

async function benchSize(entities: number, ratios: Record<string, number>, figures: Record<string, number>) {
  const folder = await scratchFolder('bench-api');
  const neo4j = await startLocalNeo4j({ ...localOptions(folder.path), heapMb: 2048, pageCacheMb: 1024 });
  const { uri, user, password } = neo4j;
  const options = { uri, user, password, database: null };
  const store = await openStore({
    ...options,
    clock: systemClock,
    appVersion: 'bench',
    ontology: baseOntology,
  });
  const connection = connect(options, 'bench');
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
    await store.migrate();
    const start = performance.now();
    const graph = await generateGraph(connection, entities);
    figures[`generate${entities}Ms`] = performance.now() - start;
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
    await connection.close();
    await store.close();
    await neo4j.stop();
    await folder.remove();
  }
}

const given = process.argv.slice(2).map(Number).filter(Number.isInteger);
const ratios: Record<string, number> = {};
const figures: Record<string, number> = {};
for (const entities of given.length > 0 ? given : SIZES) await benchSize(entities, ratios, figures);
report({ bench: 'api', ratios, figures });
