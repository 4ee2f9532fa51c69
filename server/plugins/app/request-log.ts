// One log line a request: method, route, status, time and request id. Never a query string, a body or a header.
import { LogController } from 'fastify';

import type { App } from '../../app-types.ts';
import { pathOf } from './error-handler.ts';

/** Fastify's own lines hold the whole URL; ours takes their place. */
export const quietLogController = new LogController({ disableRequestLogging: true });

export function useRequestLog(app: App): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? pathOf(request.url),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
}
