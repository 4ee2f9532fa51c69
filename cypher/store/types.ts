// The store's face: what the rest of Relata may ask of Neo4j.
import type { ConsoleCut, ConsoleValue } from '#cypher/model/console-value.ts';
import type { Decision, NewDecision } from '#cypher/model/decision.ts';
import type { DocumentEvidence } from '#cypher/model/evidence.ts';
import type { DecisionId, DocumentId, EdgeId, EntityId } from '#cypher/model/ids.ts';
import type { GraphPatch, LostDecision } from '#cypher/projection/port.ts';

export interface ConnectionOptions {
  uri: string;
  user: string;
  password: string;
  /** Null takes the user's home database. */
  database: string | null;
}

/** system: a query of ours; user: one that a person typed. Seen in Neo4j's list of transactions. */
export type QueryKind = 'system' | 'user';

export interface QueryOptions {
  signal?: AbortSignal;
  /** Milliseconds after which the server ends the transaction. */
  timeoutMs?: number;
  /** 'system' when absent. */
  kind?: QueryKind;
}

export interface DecideOptions extends QueryOptions {
  /** The newest place in the log that the decision's maker knew: a later one about the same thing refuses it. */
  since?: number;
}

export interface RetractOptions extends QueryOptions {
  /**
   * Refuse when a later decision in force lies over it that is by another name, or after `since` (null: by another name
   * alone).
   */
  unlessOverlaid?: { since: number | null };
}

/** A query as data: one per file in cypher/queries. */
export interface QueryDescriptor<Params extends Record<string, unknown>, Row> {
  name: string;
  access: 'read' | 'write';
  text: string;
  /** Turns the caller's parameters into those of the text; without it they are the same. */
  prepare?(params: Params): Record<string, unknown>;
  /** Turns one raw record (integers already numbers) into a row. */
  map(record: Record<string, unknown>): Row;
  /** Records after which reading stops and says so. */
  limit: number;
  /** Only for the type of the parameters. */
  readonly params?: Params;
}

export interface QueryResult<Row> {
  rows: Row[];
  /** True when the record limit cut the answer. */
  truncated: boolean;
}

export interface WriteReport {
  document: DocumentId;
  /** False when this run of this document was already there. */
  written: boolean;
}

/** What one projection changed. */
export interface ProjectionReport {
  patch: GraphPatch;
  entities: EntityId[];
  edges: EdgeId[];
}

export interface DecisionOutcome {
  decision: Decision;
  report: ProjectionReport;
}

export interface ConsoleOptions {
  /** Rows after which reading stops; also the LIMIT that is added where one can be. */
  limit: number;
  timeoutMs: number;
  /** UTF-8 bytes of JSON that the rows may take. */
  maxBytes: number;
  signal?: AbortSignal;
}

export interface ConsoleAnswer {
  /** What ran: the statement, with the LIMIT if one was added. */
  statement: string;
  limitAdded: number | null;
  columns: string[];
  rows: ConsoleValue[][];
  truncated: ConsoleCut | null;
  /** Our ids of entities and edges in the rows. */
  graph: { entities: string[]; edges: string[] };
}

export interface StoreInfo {
  version: string;
  edition: string;
  database: string;
  address: string;
}

export interface Store {
  info(): Promise<StoreInfo>;
  /** Brings the schema up to date; idempotent; throws DATABASE_NEWER or DATABASE_FOREIGN. */
  migrate(): Promise<{ applied: string[] }>;
  run<Params extends Record<string, unknown>, Row>(
    query: QueryDescriptor<Params, Row>,
    params: Params,
    options?: QueryOptions,
  ): Promise<QueryResult<Row>>;
  /** Writes one document's evidence in one transaction and marks what is dirty. Idempotent. */
  writeEvidence(evidence: DocumentEvidence, options?: QueryOptions): Promise<WriteReport>;
  /** The same for several documents, each once, in one transaction: all of them or none. Reports are in their order. */
  writeBatch(batch: readonly DocumentEvidence[], options?: QueryOptions): Promise<WriteReport[]>;
  /** Brings the derived graph up to date for everything marked dirty. */
  project(options?: QueryOptions): Promise<ProjectionReport>;
  /** Appends a decision and projects what it touches, in one transaction. */
  decide(decision: NewDecision, options?: DecideOptions): Promise<DecisionOutcome>;
  retract(
    decision: DecisionId,
    by: string,
    reason: string | null,
    options?: RetractOptions,
  ): Promise<DecisionOutcome>;
  /** Throws the derived graph away and derives it again; returns decisions that need another look. */
  rebuild(options?: QueryOptions): Promise<{ lost: LostDecision[] }>;
  /** Deletes everything Relata wrote in the database: evidence, decisions, graph. */
  reset(options?: QueryOptions): Promise<void>;
  /**
   * Runs what a person typed, if it only reads. Throws CONSOLE_WRITE, CONSOLE_REFUSED, CONSOLE_SYNTAX, CONSOLE_FAILED,
   * NEO4J_TIMEOUT, ABORTED or NEO4J_UNREACHABLE.
   */
  console(
    statement: string,
    params: Record<string, unknown>,
    options: ConsoleOptions,
  ): Promise<ConsoleAnswer>;
  close(): Promise<void>;
}
