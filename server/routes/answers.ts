// The answers of a route: its own by status, and the problems that any route may answer with.
import type { TSchema } from 'typebox';

import { ProblemSchema } from '../contract/requests.ts';

function problem(description: string) {
  return { description, content: { 'application/problem+json': { schema: ProblemSchema } } };
}

const PROBLEMS = {
  '4xx': problem('The request is refused; `code` says why and `help` what to do'),
  '5xx': problem('The server or the database cannot answer now; `code` says why'),
};

export function answer<Schema extends TSchema>(schema: Schema) {
  return { 200: schema, ...PROBLEMS };
}

/** The work has begun; the answer says where to follow it. */
export function acceptedAnswer<Schema extends TSchema>(schema: Schema) {
  return { 202: schema, ...PROBLEMS };
}

/** An answer that is not JSON of a schema, described by its media type. */
export function mediaAnswer(mediaType: string, schema: TSchema, description: string) {
  return { 200: { description, content: { [mediaType]: { schema } } }, ...PROBLEMS };
}
