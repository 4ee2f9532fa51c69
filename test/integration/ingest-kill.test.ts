// A run of ingest killed at any point and started again ends in the same graph as an undisturbed one.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ROOT } from '#cli/config.ts';
import { systemClock } from '#cypher/model/clock.ts';
import { baseOntology } from '#cypher/ontology/index.ts';
import { createReader, expandPaths, ingestDocuments, type Reader, readSources } from '#ingest/index.ts';

import { dumpDatabase } from '../support/dump-database.ts';
import { lineDifference } from '../support/line-difference.ts';
import { type ScratchFolder, scratchFolder } from '../support/scratch-folder.ts';
import { endSpawned, spawnCli } from '../support/spawn-cli.ts';
import { openTestDatabase, type TestDatabase, testConnection } from '../support/store-database.ts';

/** Kills that must have landed in mid-run, and how often to try for them. */
const KILLS = 20;
const MOST_TRIES = 60;
const DOCUMENTS = 6;
const SEED = 20_011_123;

let db: TestDatabase;
let folder: ScratchFolder;
let reader: Reader;
let env: Record<string, string>;

/** Numbers from 0 to 1, the same each time (Park and Miller). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The database without the times of day at which it was written. */
async function timelessDump(): Promise<string[]> {
  const lines = await dumpDatabase(db);
  return lines.map((line) => line.replace(/"(ingestedAt|at)":"[^"]*"/g, '"$1":""')).sort();
}

beforeAll(async () => {
  db = await openTestDatabase({ ontology: baseOntology });
  folder = await scratchFolder('kill');
  reader = await createReader({ clock: systemClock });
  const { uri, user, password } = testConnection();
  env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, RELATA_WORKERS: '1' };
  const articles = join(ROOT, 'ingest/sample/articles');
  mkdirSync(join(folder.path, 'news'));
  for (const name of readdirSync(articles).sort().slice(0, DOCUMENTS)) {
    cpSync(join(articles, name), join(folder.path, 'news', name));
  }
});
afterAll(async () => {
  await endSpawned();
  await reader.close();
  await db.close();
  await folder.remove();
});

/** The same ingest to its end, in this process. */
async function ingestAgain() {
  const paths = [{ name: 'news', path: join(folder.path, 'news') }];
  const sources = readSources(expandPaths(paths), { clock: systemClock, maxTextBytes: 1_000_000 });
  return await ingestDocuments(sources, { store: db.store, read: reader.read }, { concurrency: 2 });
}

/** Starts ingest and kills it at a point: so many documents told of, then so many milliseconds. True if it landed. */
async function killIngest(documents: number, milliseconds: number): Promise<boolean> {
  const ingest = spawnCli(['ingest', 'news', '--format', 'json'], { env, folder: folder.path });
  await new Promise<void>((resolve) => {
    const told = () => {
      if (ingest.out.length >= documents) setTimeout(resolve, milliseconds);
    };
    ingest.child.stdout?.on('data', () => setImmediate(told));
    void ingest.ended.then(() => resolve());
  });
  ingest.child.kill('SIGKILL');
  return (await ingest.ended) === 'SIGKILL';
}

describe('I120: a run killed at any point and started again ends in the same graph', () => {
  it(`at ${KILLS} seeded points`, { timeout: 900_000 }, async () => {
    expect((await ingestAgain()).failed).toBe(0);
    const undisturbed = await timelessDump();
    expect(undisturbed.filter((line) => line.includes('"Entity"')).length).toBeGreaterThan(5);

    const next = random(SEED);
    const partial = new Set<number>();
    let landed = 0;
    for (let tries = 0; landed < KILLS; tries += 1) {
      expect(tries, `only ${landed} kills landed in mid-run`).toBeLessThan(MOST_TRIES);
      await db.store.reset();
      if (!(await killIngest(1 + Math.floor(next() * DOCUMENTS), Math.floor(next() * 60)))) continue;
      landed += 1;
      const left = await db.cypher('MATCH (d:Document) RETURN count(d) AS documents');
      partial.add(Number(left[0]?.documents));
      expect((await ingestAgain()).failed).toBe(0);
      expect(lineDifference(undisturbed, await timelessDump())).toEqual([]);
    }
    // The points are spread: some kills came while evidence was written, not all after it.
    expect(partial.size).toBeGreaterThan(2);
  });
});
