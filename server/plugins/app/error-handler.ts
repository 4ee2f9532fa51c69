// Every failure leaves as problem+json, whoever raised it; logged once, by its weight.
import type { FastifyReply, FastifyRequest } from 'fastify';

import { RelataError } from '#cypher/model/errors.ts';

import type { App } from '../../app-types.ts';
import { asRelataError, problemFor } from './problem.ts';

/** The path without the query string, which may hold what somebody searched for. */
export function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url;
}

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const failure = asRelataError(error);
  if (failure.status >= 500) request.log.error({ err: failure, code: failure.code }, 'request failed');
  else request.log.info({ code: failure.code }, 'request refused');
  const problem = problemFor(failure, { id: request.id, path: pathOf(request.url) });
  void reply
    .code(problem.status)
    .header('x-request-id', request.id)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problem);
}

export function routeNotFound(request: FastifyRequest): RelataError {
  return new RelataError('NOT_FOUND', `There is no ${request.method} ${pathOf(request.url)}`, {
    help: 'See /api/openapi.json for the routes there are.',
  });
}

export function useErrorHandler(app: App): void {
  app.setErrorHandler(sendProblem);
}
