// Opens the store: connects, checks the server's version, and ties each verb to its file.
import type { Clock } from '#cypher/model/clock.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type { DecisionId } from '#cypher/model/ids.ts';
import { type RandomId, randomId as systemRandomId } from '#cypher/model/random-id.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import type { GraphPatch } from '#cypher/projection/port.ts';

import { createConsoleProcess } from './console-process.ts';
import { type Appended, appendDecision, appendRetraction, type Stamp } from './decide.ts';
import { type Connection, connect, type DriverTuning, type Tx, type WorkOptions } from './driver.ts';
import { migrate } from './migrate.ts';
import { projectDirty, projectRound, reportOf } from './project.ts';
import { lockProjection } from './projection-lock.ts';
import { beginRebuild, isRebuilding, rebuildStep } from './rebuild.ts';
import { resetStep } from './reset.ts';
import { runQuery } from './run-query.ts';
import { readInfo } from './server-info.ts';
import { requireVersion } from './server-version.ts';
import { requireTypeIds } from './type-ids.ts';
import type {
  ConnectionOptions,
  DecisionOutcome,
  ProjectionReport,
  QueryOptions,
  Store,
  WriteReport,
} from './types.ts';
import { writeEvidence } from './write-evidence.ts';

/** Where the store tells what it did; a pino logger fits. */
export interface StoreLog {
  debug(details: object, message: string): void;
  info(details: object, message: string): void;
}

export interface StoreOptions extends ConnectionOptions {
  clock: Clock;
  /** Goes into the user agent and every transaction's metadata. */
  appVersion: string;
  ontology: Ontology;
  log?: StoreLog;
  /** Makes the ids of decisions; random when absent. */
  randomId?: RandomId;
  /** Pool and retry times, in milliseconds; the defaults suit one server and a cluster. */
  tuning?: Partial<DriverTuning>;
}

/** Writing documents takes longer than a query may, and may wait for a projection to end. */
const WRITE_TIMEOUT_MS = 600_000;
/** Waiting for the lock counts, and so does deriving whatever hangs together with what changed. */
const GRAPH_TIMEOUT_MS = 600_000;

function workOptions(query: string, timeoutMs: number, options: QueryOptions = {}): WorkOptions {
  return {
    query,
    kind: options.kind ?? 'system',
    timeoutMs: options.timeoutMs ?? timeoutMs,
    signal: options.signal,
  };
}

/** Work on the graph: one transaction under the projection lock. */
type Locked = <T>(query: string, work: (tx: Tx) => Promise<T>, options?: QueryOptions) => Promise<T>;

function lockedWork(connection: Connection): Locked {
  return (query, work, options) =>
    connection.write(
      async (tx) => {
        await lockProjection(tx);
        return work(tx);
      },
      workOptions(query, GRAPH_TIMEOUT_MS, options),
    );
}

/** Finishes a rebuild that is under way, then projects round after round until nothing is marked. */
async function drain(locked: Locked, ontology: Ontology, options?: QueryOptions): Promise<ProjectionReport> {
  const patches: GraphPatch[] = [];
  for (;;) {
    const step = await locked(
      'project',
      async (tx) => {
        if (await isRebuilding(tx)) {
          await rebuildStep(tx);
          return 'rebuilding' as const;
        }
        return projectRound(tx, ontology);
      },
      options,
    );
    if (step === null) return reportOf(patches);
    if (step !== 'rebuilding') patches.push(step);
  }
}

function graphVerbs(
  connection: Connection,
  { clock, ontology, log, randomId = systemRandomId }: StoreOptions,
): Pick<Store, 'project' | 'decide' | 'retract' | 'rebuild' | 'reset'> {
  const locked = lockedWork(connection);

  async function decideWith(
    query: string,
    append: (tx: Tx, stamp: Stamp) => Promise<Appended>,
    options?: QueryOptions,
  ): Promise<DecisionOutcome> {
    const stamp = { id: hashId<DecisionId>('dec', [randomId()]), at: clock.now() };
    const outcome = await locked(
      query,
      async (tx) => {
        const { decision, dirty } = await append(tx, stamp);
        return { decision, report: reportOf([await projectDirty(tx, dirty, ontology)]) };
      },
      options,
    );
    const { id, seq, kind, by } = outcome.decision;
    log?.info({ id, seq, kind, by }, 'decision');
    return outcome;
  }

  async function project(options?: QueryOptions): Promise<ProjectionReport> {
    const started = clock.elapsed();
    const report = await drain(locked, ontology, options);
    const { entities, edges } = report;
    log?.debug(
      { entities: entities.length, edges: edges.length, ms: clock.elapsed() - started },
      'projected',
    );
    return report;
  }

  return {
    project,
    decide: (decision, options) =>
      decideWith(
        'decide',
        (tx, stamp) => appendDecision(tx, decision, stamp, ontology, options?.since),
        options,
      ),
    retract: (decision, by, reason, options) =>
      decideWith(
        'retract',
        (tx, stamp) => appendRetraction(tx, decision, by, reason, stamp, options?.unlessOverlaid),
        options,
      ),
    async rebuild(options) {
      await locked('rebuild', beginRebuild, options);
      const { patch } = await project(options);
      log?.info({ entities: patch.putEntities.length, edges: patch.putEdges.length }, 'rebuilt');
      return { lost: patch.lost };
    },
    async reset(options) {
      while (!(await locked('reset', resetStep, options)));
      log?.info({}, 'reset');
    },
  };
}

/** Throws NEO4J_UNREACHABLE, NEO4J_AUTH, NEO4J_TOO_OLD, CONFIG_INVALID (the address) or ONTOLOGY_INVALID. */
export async function openStore(options: StoreOptions): Promise<Store> {
  requireTypeIds(options.ontology);
  const connection = connect(options, options.appVersion, options.tuning);
  try {
    const { agent, address } = await connection.server();
    requireVersion(agent, address);
    // A first query: that the database is there shows only when it is used.
    await readInfo(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  const { uri, user, password, database, appVersion, tuning = {} } = options;
  const consoleProcess = createConsoleProcess({
    connection: { uri, user, password, database },
    appVersion,
    tuning,
  });
  const writeBatch: Store['writeBatch'] = (batch, queryOptions) =>
    connection.write(
      (tx) => writeEvidence(tx, batch),
      workOptions('write-evidence', WRITE_TIMEOUT_MS, queryOptions),
    );
  return {
    info: () => readInfo(connection),
    migrate: () => migrate(connection),
    run: (query, params, queryOptions) => runQuery(connection, query, params, queryOptions),
    async writeEvidence(evidence, queryOptions) {
      const [report] = await writeBatch([evidence], queryOptions);
      return report as WriteReport;
    },
    writeBatch,
    ...graphVerbs(connection, options),
    console: (statement, params, { signal, ...limits }) =>
      consoleProcess.run({ statement, params, ...limits }, signal),
    async close() {
      await consoleProcess.close();
      await connection.close();
    },
  };
}
