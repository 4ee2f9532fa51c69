// Failures of a request as one typed error: what the server said (problem+json), or why it could not be asked.
import type { ErrorCode } from '#cypher/model/errors.ts';
import { ERRORS } from '#cypher/model/errors.ts';

/** Codes of the server's table, and the one of a server that does not answer at all. */
export type ApiErrorCode = ErrorCode | 'SERVER_UNREACHABLE';

export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  readonly status: number;
  readonly help: string | null;
  /** What a caller can use of a refusal, by its code. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ApiErrorCode,
    message: string,
    options: {
      status?: number;
      help?: string | null;
      details?: Readonly<Record<string, unknown>>;
      cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = options.status ?? 0;
    this.help = options.help ?? null;
    this.details = options.details ?? {};
  }

  /** True when the same request may work later. */
  get retriable(): boolean {
    return this.code === 'SERVER_UNREACHABLE' || ERRORS[this.code].retriable;
  }
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERRORS, code);
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' && value !== '' ? value : fallback;
}

/** The error of an answer that is not 2xx; `body` is its parsed JSON, or null when it was none. */
export function errorFromAnswer(status: number, body: unknown): ApiError {
  const problem: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {};
  if (!isErrorCode(problem.code)) {
    // A proxy in between answers 502 to 504 without a body of ours when nobody listens behind it.
    if (status >= 500) return unreachable(new Error(`HTTP ${status}`));
    return new ApiError(
      status === 404 ? 'NOT_FOUND' : 'INTERNAL',
      `The server answered with status ${status}.`,
      {
        status,
      },
    );
  }
  const message = textOr(problem.detail, textOr(problem.title, `The server answered with status ${status}.`));
  const details =
    typeof problem.details === 'object' && problem.details !== null ? { ...problem.details } : {};
  return new ApiError(problem.code, message, { status, help: textOr(problem.help, '') || null, details });
}

export function unreachable(cause: unknown): ApiError {
  return new ApiError('SERVER_UNREACHABLE', 'The Relata server does not answer.', {
    help: 'Check that it is still running in the terminal where it was started, then try again.',
    cause,
  });
}

export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** Any thrown value as an ApiError, so that screens show one kind of failure. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ApiError('INTERNAL', message, { cause: error });
}
