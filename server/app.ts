// The HTTP server, apart from whoever listens: plugins, then routes, from what it is given.
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify, { type FastifyInstance } from 'fastify';

import type { App } from './app-types.ts';
import type { ServerDeps } from './deps.ts';
import { sendProblem, useErrorHandler } from './plugins/app/error-handler.ts';
import { registerEvents } from './plugins/app/events.ts';
import { useHistoryFallback } from './plugins/app/history-fallback.ts';
import { useHostGuard } from './plugins/app/host-guard.ts';
import { useJobs } from './plugins/app/jobs.ts';
import { useOriginGuard } from './plugins/app/origin-guard.ts';
import { quietLogController, useRequestLog } from './plugins/app/request-log.ts';
import { useValidation } from './plugins/app/validation.ts';
import { registerWarmUp } from './plugins/app/warm-up.ts';
import { registerHelmet } from './plugins/external/helmet.ts';
import { registerMultipart } from './plugins/external/multipart.ts';
import { registerStatic } from './plugins/external/static.ts';
import { registerSwagger } from './plugins/external/swagger.ts';
import { registerRoutes } from './routes/index.ts';
import { observeStore } from './services/events/observe-store.ts';

export { DEFAULT_LIMITS, LOOPBACK_HOSTS, type ServerDeps } from './deps.ts';

/** Does not listen. `close()` ends event streams and the running job; the store stays the caller's to close. */
export function buildApp(given: ServerDeps): FastifyInstance {
  const app: App = fastify({
    logger: given.logger,
    logController: quietLogController,
    genReqId: () => given.randomId(),
    requestIdHeader: false,
    bodyLimit: given.limits.bodyBytes,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: sendProblem,
    forceCloseConnections: 'idle',
  }).withTypeProvider<TypeBoxTypeProvider>();

  const hub = registerEvents(app);
  const deps = { ...given, store: observeStore(given.store, hub) };
  registerHelmet(app);
  registerMultipart(app, deps.limits);
  registerSwagger(app, deps.version);
  app.after(() => {
    useRequestLog(app);
    useHostGuard(app, deps.hosts);
    useOriginGuard(app);
    useValidation(app);
    useErrorHandler(app);
    useHistoryFallback(app, deps.webFolder);
    const jobs = useJobs(app, deps);
    registerRoutes(app, deps, jobs, hub);
    if (deps.planAhead) registerWarmUp(app, given);
    if (deps.webFolder !== null) registerStatic(app, deps.webFolder);
  });
  return app as unknown as FastifyInstance;
}
