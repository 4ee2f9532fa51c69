// The graph in Neo4j against an independent rebuild, for random evidence and random sequences of decisions: after every
// step the stored graph, the naive projection, and in the end a rebuild agree.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { NewDecision } from '#cypher/model/decision.ts';
import { baseOntology } from '#cypher/ontology/index.ts';
import { exportDecisions } from '#cypher/queries/export/decisions.ts';

import {
  buildRun,
  type DocumentSpec,
  decisionChoice,
  type Step,
  steps,
  world,
} from '../support/arbitrary-evidence.ts';
import { chooseDecision } from '../support/choose-decision.ts';
import { dumpDatabase } from '../support/dump-database.ts';
import { evidenceOfRun } from '../support/evidence-of-run.ts';
import { MapStore } from '../support/map-port.ts';
import { naiveProjection } from '../support/naive-projection.ts';
import { property } from '../support/property.ts';
import { readGraph } from '../support/read-graph.ts';
import { openTestDatabase, type TestDatabase } from '../support/store-database.ts';

const choices = fc.array(decisionChoice, { minLength: 3, maxLength: 6 });

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase({ ontology: baseOntology });
});
afterAll(() => db.close());

/** Does to Neo4j what a step says, and to plain maps beside it, by which decisions choose what they are about. */
class Play {
  readonly maps = new MapStore(baseOntology);
  readonly #documents: readonly DocumentSpec[];
  readonly #read = new Set<string>();

  constructor(documents: readonly DocumentSpec[]) {
    this.#documents = documents;
  }

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case 'decide': {
        const decision = chooseDecision(this.maps, step.choice);
        // The log takes no addition without a text or a reason.
        if (decision !== null) await this.#decide({ ...decision, reason: decision.reason ?? 'known' });
        return;
      }
      case 'retract':
        return this.#retract(step.pick);
      case 'ingest':
      case 'upgrade':
        return this.#ingest(step);
    }
  }

  /** Every version is read once: evidence is never edited. */
  async #ingest(step: Extract<Step, { do: 'ingest' | 'upgrade' }>): Promise<void> {
    const index = step.document % this.#documents.length;
    const change = step.do === 'upgrade' ? step.upgrade : null;
    const known = `${index} ${JSON.stringify(change)}`;
    const first = ![...this.#read].some((read) => read.startsWith(`${index} `));
    if (this.#read.has(known) || (change === null && !first)) return;
    this.#read.add(known);
    const run = buildRun(index, this.#documents[index]!, change);
    await db.store.writeEvidence(evidenceOfRun(run, `1.${this.#read.size}.0`));
    await db.store.project();
    await this.maps.ingest(run);
  }

  async #decide(decision: NewDecision): Promise<void> {
    const outcome = await db.store.decide(decision);
    this.maps.log.push(outcome.decision);
    await this.#follow();
  }

  async #retract(pick: number): Promise<void> {
    const target = this.maps.log[pick % Math.max(1, this.maps.log.length)];
    if (target === undefined) return;
    const [row] = await db.cypher('MATCH (d:Decision {id: $id}) RETURN d.retracted AS retracted', {
      id: target.id,
    });
    const retraction = db.store.retract(target.id, 'ana', null);
    if (row?.retracted === true) {
      await expect(retraction).rejects.toMatchObject({ code: 'DECISION_STALE' });
      return;
    }
    this.maps.log.push((await retraction).decision);
    await this.#follow();
  }

  /** The maps derive again from everything: only Neo4j's own increments are on trial here. */
  async #follow(): Promise<void> {
    await this.maps.change({ clusters: [], documents: [...this.maps.runs.keys()] });
  }
}

describe('the graph in Neo4j', () => {
  it('C161: equals an independent rebuild after every step, and its own rebuild in the end', async () => {
    await fc.assert(
      fc.asyncProperty(world, steps, async (documents, taken) => {
        await db.store.reset();
        const play = new Play(documents);
        for (const step of [{ do: 'ingest', document: 0 } as const, ...taken]) {
          await play.take(step);
          const {
            loops: _loops,
            lost: _lost,
            ...naive
          } = naiveProjection(play.maps.everything(), baseOntology);
          expect(await readGraph(db)).toEqual(naive);
        }
        const incremental = await dumpDatabase(db);
        await db.store.rebuild();
        expect(await dumpDatabase(db)).toEqual(incremental);
      }),
      property(4),
    );
  }, 300_000);

  it('C167: several processes that write, project and decide at once end in the graph of one', async () => {
    const stores = [db.store, await db.another(), await db.another()];
    await fc.assert(
      fc.asyncProperty(world, choices, async (documents, chosen) => {
        await db.store.reset();
        const runs = documents.map((document, index) => buildRun(index, document, null));
        const maps = new MapStore(baseOntology);
        for (const run of runs) await maps.ingest(run);
        await Promise.all(
          runs.map(async (run, index) => {
            const store = stores[index % stores.length]!;
            await store.writeEvidence(evidenceOfRun(run, '1.0.0'));
            await store.project();
          }),
        );
        const decisions = chosen.flatMap((choice) => chooseDecision(maps, choice) ?? []);
        await Promise.all(
          decisions.map((decision, index) =>
            stores[index % stores.length]!.decide({ ...decision, reason: decision.reason ?? 'known' }),
          ),
        );
        const log = await db.store.run(exportDecisions, { after: 0, limit: 100 });
        expect(log.rows).toHaveLength(decisions.length);
        maps.log.push(...log.rows);
        const { loops: _loops, lost: _lost, ...naive } = naiveProjection(maps.everything(), baseOntology);
        expect(await readGraph(db)).toEqual(naive);
        expect(await db.cypher('MATCH (m:RelataDirty) RETURN m')).toEqual([]);
      }),
      property(4),
    );
  }, 300_000);
});
