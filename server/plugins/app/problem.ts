// Any error -> problem details (RFC 9457) with a code of our table. What is not ours keeps its secrets: the answer
// says INTERNAL and the request id, the log has the rest.
import { STATUS_CODES } from 'node:http';

import { ERRORS, type ErrorCode, RelataError } from '#cypher/model/errors.ts';

import type { ProblemDto } from '../../contract/requests.ts';
import { validationError } from './validation-error.ts';

interface FrameworkError {
  code?: unknown;
  statusCode?: unknown;
  message?: unknown;
}

/** Fastify's and its plugins' own codes that mean something a caller can act on. */
const FRAMEWORK_CODES: Record<string, { code: ErrorCode; help: string }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'TOO_LARGE', help: 'Split the text, or raise RELATA_MAX_TEXT_BYTES.' },
  FST_REQ_FILE_TOO_LARGE: { code: 'TOO_LARGE', help: 'Split the file, or raise RELATA_MAX_TEXT_BYTES.' },
  FST_FILES_LIMIT: { code: 'TOO_LARGE', help: 'Send fewer files in one request.' },
  FST_PARTS_LIMIT: { code: 'TOO_LARGE', help: 'Send fewer parts in one request.' },
  FST_FIELDS_LIMIT: { code: 'TOO_LARGE', help: 'Send fewer fields in one request.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'SOURCE_UNSUPPORTED',
    help: 'Send application/json, or multipart/form-data to the upload route. /api/openapi.json describes each route.',
  },
  FST_INVALID_MULTIPART_CONTENT_TYPE: {
    code: 'SOURCE_UNSUPPORTED',
    help: 'Upload files as multipart/form-data.',
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    code: 'REQUEST_INVALID',
    help: 'The Content-Length header differs from the length of the body.',
  },
};

const SEE_API = 'See /api/openapi.json for what this route takes.';

/** The same failure as a RelataError. */
export function asRelataError(error: unknown): RelataError {
  if (error instanceof RelataError) return error;
  const invalid = validationError(error);
  if (invalid !== null) return invalid;
  const { code, statusCode, message } = (error ?? {}) as FrameworkError;
  const known = typeof code === 'string' ? FRAMEWORK_CODES[code] : undefined;
  if (known !== undefined) {
    return new RelataError(known.code, String(message), { help: known.help, cause: error });
  }
  if (statusCode === 404)
    return new RelataError('NOT_FOUND', String(message), { help: SEE_API, cause: error });
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return new RelataError('REQUEST_INVALID', String(message), { help: SEE_API, cause: error });
  }
  return new RelataError('INTERNAL', 'Something failed that Relata did not foresee.', {
    help: 'Try again; if it stays, look up the request id in the log of the server.',
    cause: error,
  });
}

/** What went wrong inside (5xx) is for the log. */
function isForCaller(error: RelataError): boolean {
  return error.status < 500 && Object.keys(error.details).length > 0;
}

export function problemFor(error: RelataError, request: { id: string; path: string }): ProblemDto {
  return {
    type: `urn:relata:problem:${error.code.toLowerCase().replaceAll('_', '-')}`,
    title: STATUS_CODES[error.status] ?? (error.code === 'ABORTED' ? 'Client Closed Request' : 'Error'),
    status: ERRORS[error.code].status,
    code: error.code,
    detail: error.message,
    help: error.help,
    instance: request.path,
    requestId: request.id,
    ...(isForCaller(error) ? { details: { ...error.details } } : {}),
  };
}
