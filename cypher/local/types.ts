// What the managed local Neo4j is asked for and what it gives back.
import type { Clock } from '#cypher/model/clock.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface LocalOptions {
  /** Relata's data folder; Neo4j lives in its sub-folder `neo4j`. */
  dataFolder: string;
  /** Where fetched jars are kept; may be shared by any number of data folders. */
  cacheFolder: string;
  /** Taken when free, else a free port is used; 0 asks for any free one. */
  preferredPort: number;
  heapMb: number;
  pageCacheMb: number;
  /** One line a step, for people. */
  log(line: string): void;
  clock: Clock;
  /** Ends a start that is under way (ABORTED). */
  signal?: AbortSignal;
  /** Environment of the programs that are run; its PATH and JAVA_HOME say where Java, Maven and Docker are. */
  environment: Environment;
}

export interface LocalNeo4j {
  uri: string;
  user: string;
  password: string;
  /** Version of the server, such as `5.26.30`. */
  version: string;
  /** True when another process owns the server; `stop` then leaves it running. */
  attached: boolean;
  logFolder: string;
  stop(): Promise<void>;
}

/** A process told apart from a later one with the same id by the time it was born. */
export interface ProcessIdentity {
  pid: number;
  birth: string;
}

/** The program that is Neo4j, ready to be spawned by the supervisor. */
export interface ServerCommand {
  command: string;
  args: string[];
  /** Run first when the server is to stop, where a signal to the program is not enough. */
  stopCommand: string[] | null;
}
