// What a schema refused, as one error that names the field and says what it must be.
import { RelataError } from '#cypher/model/errors.ts';

interface SchemaFault {
  keyword?: string;
  instancePath?: string;
  message?: string;
  params?: Record<string, unknown>;
}

interface RefusedBySchema {
  validation: SchemaFault[];
  validationContext?: string;
}

const PLACES: Record<string, string> = {
  body: 'body',
  querystring: 'query',
  params: 'path',
  headers: 'header',
};

function isRefused(error: unknown): error is RefusedBySchema {
  return typeof error === 'object' && error !== null && Array.isArray((error as RefusedBySchema).validation);
}

function describe(fault: SchemaFault, place: string): string {
  const field = (fault.instancePath ?? '').replace(/^\//, '').replaceAll('/', '.');
  const missing = fault.params?.requiredProperties;
  if (fault.keyword === 'required' && Array.isArray(missing)) {
    const names = missing.map((name) => (field === '' ? String(name) : `${field}.${String(name)}`));
    return `${place} field ${names.map((name) => `'${name}'`).join(', ')} is missing`;
  }
  const allowed = fault.params?.allowedValues;
  const rule = Array.isArray(allowed)
    ? `must be one of ${allowed.join(', ')}`
    : (fault.message ?? 'is not valid');
  return field === '' ? `${place} ${rule}` : `${place} field '${field}' ${rule}`;
}

/** Null when the error is not about a schema. */
export function validationError(error: unknown): RelataError | null {
  if (!isRefused(error)) return null;
  const place = PLACES[error.validationContext ?? ''] ?? 'request';
  const said = [...new Set(error.validation.slice(0, 5).map((fault) => describe(fault, place)))].join('; ');
  return new RelataError('REQUEST_INVALID', said === '' ? `The ${place} is not valid` : said, {
    help: 'See /api/openapi.json for what this route takes.',
    details: { context: place },
  });
}
