// The one file that talks to neo4j-driver: pool settings, managed transactions, time limits, abort, metadata.
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';

import { RelataError } from '#cypher/model/errors.ts';

import { mapDriverError } from './driver-errors.ts';
import { encodeNumbers } from './integers.ts';
import type { ConnectionOptions, QueryKind } from './types.ts';

export type RawRecord = Record<string, unknown>;
export type Params = Record<string, unknown>;

/** An operator of a plan and those below it. */
export interface PlanNode {
  operatorType: string;
  arguments: Readonly<Record<string, unknown>>;
  children: readonly PlanNode[];
}

export interface Explanation {
  /** r, rw, w or s: reads, writes, or changes the schema or the server. */
  queryType: string;
  plan: PlanNode | null;
  /** The database that it would run in. */
  database: string | null;
}

/** The driver's classes, to tell a node from a map that looks like one. */
export const DRIVER_TYPES = neo4j.types;

/** One open transaction. */
export interface Tx {
  run(text: string, params?: Params): Promise<RawRecord[]>;
  /** What the database would do with a statement, without doing it. */
  explain(text: string, params: Params): Promise<Explanation>;
  /** Shows record after record to `visit` until it answers false; the server drops the rest. Answers the columns. */
  visit(text: string, params: Params, visit: (values: unknown[]) => boolean): Promise<string[]>;
  /** Stops reading at `limit` records and tells the server to drop the rest. */
  take(text: string, params: Params, limit: number): Promise<{ records: RawRecord[]; truncated: boolean }>;
}

export interface WorkOptions {
  /** Name of the query or piece of work: for transaction metadata and error messages. */
  query: string;
  kind: QueryKind;
  timeoutMs: number;
  signal?: AbortSignal | undefined;
  /** Records to fetch at a time. */
  fetchSize?: number;
}

export interface ConnectOptions {
  /** Integers arrive as the driver's own, exact beyond 2^53, instead of numbers. */
  exactIntegers?: boolean;
}

export interface Connection {
  readonly uri: string;
  /** The work may run more than once: it is tried again after a transient failure. */
  read<T>(work: (tx: Tx) => Promise<T>, options: WorkOptions): Promise<T>;
  write<T>(work: (tx: Tx) => Promise<T>, options: WorkOptions): Promise<T>;
  /** The server's agent ("Neo4j/5.26.12") and address; throws when it cannot be reached. */
  server(): Promise<{ agent: string; address: string }>;
  close(): Promise<void>;
}

/** Times in milliseconds. */
export interface DriverTuning {
  /** Connections to one server. A request holds one; ingest and the projection hold one each. */
  maxConnectionPoolSize: number;
  /** How long a request waits for a free connection. */
  connectionAcquisitionTimeout: number;
  /** Below the idle limits of load balancers; also moves clients along when cluster members change. */
  maxConnectionLifetime: number;
  /** A connection idle for longer is tested before it is used. */
  connectionLivenessCheckTimeout: number;
  connectionTimeout: number;
  /** How long transient failures (deadlock, leader election, lost connection) are tried again. */
  maxTransactionRetryTime: number;
}

const DRIVER_TUNING: DriverTuning = {
  maxConnectionPoolSize: 50,
  connectionAcquisitionTimeout: 15_000,
  maxConnectionLifetime: 30 * 60_000,
  connectionLivenessCheckTimeout: 60_000,
  connectionTimeout: 5_000,
  maxTransactionRetryTime: 15_000,
};

const FETCH_SIZE = 1000;

function openDriver(
  options: ConnectionOptions,
  appVersion: string,
  tuning: DriverTuning,
  exactIntegers: boolean,
): Driver {
  try {
    return neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      ...tuning,
      disableLosslessIntegers: !exactIntegers,
      fetchSize: FETCH_SIZE,
      userAgent: `relata/${appVersion}`,
      telemetryDisabled: true,
      // Notifications warn of labels that an empty database does not have yet; nobody reads them.
      notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
    });
  } catch (error) {
    throw new RelataError('CONFIG_INVALID', `NEO4J_URI "${options.uri}" is not an address of Neo4j`, {
      help: 'Use bolt://host:7687, neo4j://host:7687, or neo4j+s:// for Aura.',
      cause: error,
    });
  }
}

function wrap(tx: ManagedTransaction): Tx {
  const encode = (params: Params): Params => encodeNumbers(params, (whole) => neo4j.int(whole)) as Params;
  return {
    async run(text, params = {}) {
      const { records } = await tx.run<RawRecord>(text, encode(params));
      return records.map((record) => record.toObject());
    },
    async explain(text, params) {
      const { summary } = await tx.run(text, encode(params));
      const plan = summary.plan === false ? null : summary.plan;
      return { queryType: summary.queryType, plan, database: summary.database.name ?? null };
    },
    async visit(text, params, visit) {
      const result = tx.run(text, encode(params));
      const columns = await result.keys();
      for await (const record of result) {
        if (!visit(columns.map((column) => record.get(column) as unknown))) break;
      }
      return columns.map(String);
    },
    async take(text, params, limit) {
      const records: RawRecord[] = [];
      for await (const record of tx.run<RawRecord>(text, encode(params))) {
        if (records.length === limit) return { records, truncated: true };
        records.push(record.toObject());
      }
      return { records, truncated: false };
    },
  };
}

function abortError(query: string): RelataError {
  return new RelataError('ABORTED', `${query} was stopped before it finished`);
}

/** Runs `work`; when the signal fires, closes the session (the server rolls back) and rejects with ABORTED at once. */
async function abortable<T>(
  session: Session,
  signal: AbortSignal | undefined,
  query: string,
  work: () => Promise<T>,
): Promise<T> {
  if (signal === undefined) return work();
  if (signal.aborted) throw abortError(query);
  let stop = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(abortError(query));
      // Closing may itself fail when the server is gone; the abort stands either way.
      session.close().catch(() => undefined);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Opens a pool of connections; connects at the first use. */
export function connect(
  options: ConnectionOptions,
  appVersion: string,
  tuning: Partial<DriverTuning> = {},
  { exactIntegers = false }: ConnectOptions = {},
): Connection {
  const { uri } = options;
  const driver = openDriver(options, appVersion, { ...DRIVER_TUNING, ...tuning }, exactIntegers);
  const bookmarkManager = neo4j.bookmarkManager();
  const database = options.database === null ? {} : { database: options.database };

  async function transact<T>(
    mode: 'executeRead' | 'executeWrite',
    work: (tx: Tx) => Promise<T>,
    { query, kind, timeoutMs, signal, fetchSize = FETCH_SIZE }: WorkOptions,
  ): Promise<T> {
    const session = driver.session({ ...database, bookmarkManager, fetchSize });
    const config = {
      timeout: timeoutMs,
      metadata: { app: 'relata', version: appVersion, kind, query },
    };
    try {
      return await abortable(session, signal, query, () =>
        session[mode]((tx) => {
          if (signal?.aborted === true) throw abortError(query);
          return work(wrap(tx));
        }, config),
      );
    } catch (error) {
      throw mapDriverError(error, { uri, doing: query });
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  return {
    uri,
    read: (work, workOptions) => transact('executeRead', work, workOptions),
    write: (work, workOptions) => transact('executeWrite', work, workOptions),
    async server() {
      try {
        const { agent, address } = await driver.getServerInfo(database);
        return { agent: agent ?? 'unknown', address: address ?? uri };
      } catch (error) {
        throw mapDriverError(error, { uri, doing: 'connecting' });
      }
    },
    close: () => driver.close(),
  };
}
