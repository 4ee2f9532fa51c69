// The store as one request may use it. Reads stop when the client hangs up; a write that has begun is finished.
import type { FastifyReply } from 'fastify';

import type { ServerDeps } from '../deps.ts';
import type { Access } from '../services/access.ts';
import { clientGone } from './client-gone.ts';

export function readAccess(deps: ServerDeps, reply: FastifyReply): Access {
  return {
    store: deps.store,
    options: { signal: clientGone(reply), timeoutMs: deps.limits.queryTimeoutMs },
  };
}

export function writeAccess(deps: ServerDeps): Access {
  return { store: deps.store, options: { timeoutMs: deps.limits.queryTimeoutMs } };
}
