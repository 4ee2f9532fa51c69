// What the server is given by whoever starts it: nothing here is read from the environment.
import type { LoggerOptions } from 'pino';

import type { Clock } from '#cypher/model/clock.ts';
import type { RandomId } from '#cypher/model/random-id.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import type { Store } from '#cypher/store/types.ts';

import type { Reader } from './services/reader.ts';

export interface ServerLimits {
  /** Bytes of one text, pasted or uploaded. */
  textBytes: number;
  /** Bytes of all files of one upload together; a web page may be several times larger than its article. */
  fileBytes: number;
  /** Bytes of any other request body. */
  bodyBytes: number;
  /** Files in one upload. */
  files: number;
  /** Milliseconds after which Neo4j ends a query. */
  queryTimeoutMs: number;
  /** Jobs that may wait; one more is refused with BUSY. */
  queuedJobs: number;
  /** Finished jobs that are remembered. */
  finishedJobs: number;
  /** Milliseconds between comments that keep an event stream open. */
  keepAliveMs: number;
  /** Milliseconds that a stop waits for the running job before it marks it as failed. */
  stopMs: number;
}

export const DEFAULT_LIMITS: ServerLimits = {
  textBytes: 2 * 1024 * 1024,
  fileBytes: 16 * 1024 * 1024,
  bodyBytes: 256 * 1024,
  files: 20,
  queryTimeoutMs: 10_000,
  queuedJobs: 20,
  finishedJobs: 100,
  keepAliveMs: 15_000,
  stopMs: 10_000,
};

/** Names by which a browser on this machine reaches a server on loopback. */
export const LOOPBACK_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

export interface ServerDeps {
  store: Store;
  reader: Reader;
  ontology: Ontology;
  clock: Clock;
  randomId: RandomId;
  /** The name under which this server writes decisions. */
  actor: string;
  version: string;
  /** Folder of the built web app; null when there is none. */
  webFolder: string | null;
  /** False for silence, or pino's options. */
  logger: LoggerOptions | false;
  limits: ServerLimits;
  /** Whether to have the first queries planned once the server listens. */
  planAhead: boolean;
  /** Host names, without port, that requests may be addressed to. */
  hosts: readonly string[];
}
