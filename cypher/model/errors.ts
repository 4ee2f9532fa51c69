// Every error a user can meet: one table of code, HTTP status, whether trying again may help, and what to do.
// docs/errors.md explains each; test/meta checks both directions.
export const ERRORS = {
  CONFIG_INVALID: { status: 500, retriable: false },
  INTERNAL: { status: 500, retriable: false },
  REQUEST_INVALID: { status: 400, retriable: false },
  NOT_FOUND: { status: 404, retriable: false },
  HOST_REFUSED: { status: 403, retriable: false },
  ORIGIN_REFUSED: { status: 403, retriable: false },
  TOO_LARGE: { status: 413, retriable: false },
  DECISION_STALE: { status: 409, retriable: false },
  DECISION_INVALID: { status: 422, retriable: false },
  ONTOLOGY_INVALID: { status: 500, retriable: false },
  SOURCE_UNREADABLE: { status: 422, retriable: false },
  SOURCE_EMPTY: { status: 422, retriable: false },
  SOURCE_BINARY: { status: 422, retriable: false },
  SOURCE_TOO_LARGE: { status: 413, retriable: false },
  SOURCE_NO_ARTICLE: { status: 422, retriable: false },
  SOURCE_ENCODING: { status: 422, retriable: false },
  SOURCE_UNSUPPORTED: { status: 415, retriable: false },
  MODEL_MISSING: { status: 500, retriable: false },
  MODEL_ALTERED: { status: 500, retriable: false },
  MODEL_CRASHED: { status: 500, retriable: true },
  NEO4J_UNREACHABLE: { status: 503, retriable: true },
  NEO4J_AUTH: { status: 503, retriable: false },
  NEO4J_TOO_OLD: { status: 503, retriable: false },
  NEO4J_TIMEOUT: { status: 504, retriable: true },
  NEO4J_QUERY: { status: 500, retriable: false },
  CONSOLE_WRITE: { status: 403, retriable: false },
  CONSOLE_REFUSED: { status: 403, retriable: false },
  CONSOLE_SYNTAX: { status: 400, retriable: false },
  CONSOLE_FAILED: { status: 422, retriable: false },
  DATABASE_NEWER: { status: 503, retriable: false },
  DATABASE_FOREIGN: { status: 503, retriable: false },
  LOCAL_NO_JAVA: { status: 503, retriable: false },
  LOCAL_JAVA_TOO_OLD: { status: 503, retriable: false },
  LOCAL_NO_MAVEN: { status: 503, retriable: false },
  LOCAL_FETCH_FAILED: { status: 503, retriable: true },
  LOCAL_START_FAILED: { status: 503, retriable: false },
  LOCAL_DATA_LOCKED: { status: 503, retriable: true },
  PORT_BUSY: { status: 503, retriable: false },
  BUSY: { status: 503, retriable: true },
  ABORTED: { status: 499, retriable: true },
} as const satisfies Record<string, { status: number; retriable: boolean }>;

export type ErrorCode = keyof typeof ERRORS;

/**
 * An error with a code from the table. `message` says what failed and where; `help` says what the user can do.
 */
export class RelataError extends Error {
  override readonly name = 'RelataError';
  readonly code: ErrorCode;
  readonly help: string | null;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { help?: string; cause?: unknown; details?: Record<string, unknown> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.help = options.help ?? null;
    this.details = options.details ?? {};
  }

  get status(): number {
    return ERRORS[this.code].status;
  }

  get retriable(): boolean {
    return ERRORS[this.code].retriable;
  }
}
