// The store as one request may use it. Reads stop when the client hangs up; a write that has begun is finished.
import type { FastifyRequest } from 'fastify';

import type { ServerDeps } from '../deps.ts';
import type { Access } from '../services/access.ts';

export function readAccess(deps: ServerDeps, request: FastifyRequest): Access {
  return {
    store: deps.store,
    options: { signal: request.clientGone, timeoutMs: deps.limits.queryTimeoutMs },
  };
}

export function writeAccess(deps: ServerDeps): Access {
  return { store: deps.store, options: { timeoutMs: deps.limits.queryTimeoutMs } };
}
